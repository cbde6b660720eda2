// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issueindex.h"

#include <QSet>

namespace model {

/// A search for issues that a person keeps under a name, with what they have seen of it.
struct IssueSearch {
    QString name;
    QString filter; ///< IssueFilter in text form
    IssueOrder order = IssueOrder::Match;
    QSet<quint64> seen; ///< keys of issues, see issueKey()

    bool operator==(const IssueSearch &) const = default;
};

/// What @p search finds that the person has not seen; nothing when its filter is not understood.
ItemSet newIn(const IssueIndex &index, const IssueSearch &search);
/// The same search with all that it finds seen. What it found before stays seen, also when no
/// source tells of it for a while.
IssueSearch seenNow(const IssueIndex &index, IssueSearch search);

} // namespace model
