// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/contributor.h"
#include "model/community/issueindex.h"

namespace model {

/// Why an Issue suits a person, or does not.
struct IssueReason {
    enum class Kind {
        Language, ///< it is in one that the person knows
        OtherLanguage, ///< the repository names its languages, and none is one that the person
                       ///< knows
        NoLanguageNeeded, ///< it is about texts
        ForNewcomers,
        Mentor,
        HelpWanted,
        Easy,
        Difficulty, ///< as hard as the person can do
        TooHard,
        LeaveToNewcomers,
        Short, ///< likely done in the time that there is
        Worthwhile, ///< there is time for what takes longer
        TooLong,
        Active, ///< somebody wrote in it not long ago
        Quiet, ///< nobody did for a year
        Unclaimed, ///< no pull request is linked
        LinkedPullRequest,
        SaidTaken,
        Assigned,
        Closed,
        Stale,
        LongDiscussion,
    };
    Kind kind = Kind::Language;
    int points = 0; ///< what it counts; negative: speaks against it
    QString language = {}; ///< of Language

    bool operator==(const IssueReason &) const = default;
};

/// Why @p issue suits @p person at @p now, what counts most first. What no source says is no
/// reason.
std::vector<IssueReason> reasonsFor(
    const Issue &issue, const Contributor &person, const QDateTime &now);
/// The sum of the points of all reasons.
int pointsOf(const std::vector<IssueReason> &reasons);

/// For how long after it was read a person can rely on what a source says of an Issue. Whoever
/// takes one up in between is not known.
inline constexpr int reliableDays = 14;
/// Whether nobody has written in @p issue for a year before @p now. Without the day of the last
/// word it may have been yesterday.
bool isQuiet(const Issue &issue, const QDateTime &now);
/// Whether somebody may be at @p issue: a source or a label says so.
bool mayBeTaken(const Issue &issue);

/// All issues from the one that suits a person best; of those that suit them as well, the newest
/// first.
class IssueRanking {
public:
    IssueRanking() = default;
    IssueRanking(const IssueIndex &index, const Contributor &person, const QDateTime &now);

    /// The issues of @p set in this order.
    std::vector<int> inOrder(const ItemSet &set) const;

private:
    std::vector<int> m_order;
};

} // namespace model
