// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/issuesearch.h"

namespace model {

ItemSet newIn(const IssueIndex &index, const IssueSearch &search)
{
    const auto filter = IssueFilter::parse(search.filter);
    if (!filter)
        return ItemSet(int(index.issues().size()));
    ItemSet found = index.matching(*filter);
    for (const int issue : found.toVector()) {
        if (search.seen.contains(index.keyOf(issue)))
            found.remove(issue);
    }
    return found;
}

IssueSearch seenNow(const IssueIndex &index, IssueSearch search)
{
    for (const int issue : newIn(index, search).toVector())
        search.seen.insert(index.keyOf(issue));
    return search;
}

} // namespace model
