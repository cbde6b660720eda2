// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/issuesearch.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace model {

quint64 issueKey(const QString &url)
{
    const QByteArray hash = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<quint64>(hash.constData());
}

ItemSet newIn(const IssueIndex &index, const IssueSearch &search)
{
    const auto filter = IssueFilter::parse(search.filter);
    if (!filter)
        return ItemSet(int(index.issues().size()));
    ItemSet found = index.matching(*filter);
    for (const int issue : found.toVector()) {
        if (search.seen.contains(issueKey(index.issues()[size_t(issue)].url)))
            found.remove(issue);
    }
    return found;
}

IssueSearch seenNow(const IssueIndex &index, IssueSearch search)
{
    for (const int issue : newIn(index, search).toVector())
        search.seen.insert(issueKey(index.issues()[size_t(issue)].url));
    return search;
}

} // namespace model
