// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/issuerank.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Kind = IssueReason::Kind;
using Level = ContributorLevel;
using Time = ContributorTime;

constexpr int activeDays = 60;
constexpr int quietDays = 365;
constexpr int manyComments = 20;

class Reasons {
public:
    Reasons(const Issue &issue, const Contributor &person, const QDateTime &now)
        : m_issue(issue)
        , m_person(person)
        , m_now(now)
    {
    }

    std::vector<IssueReason> find()
    {
        judgeLanguage();
        judgeLevel();
        judgeTime();
        judgeFreshness();
        judgeClaims();
        std::ranges::stable_sort(m_reasons, std::greater(), &IssueReason::points);
        return std::move(m_reasons);
    }

private:
    void add(Kind kind, int points) { m_reasons.push_back({ kind, points }); }

    bool isAboutTexts() const { return m_issue.area == "docs"_L1; }
    bool isEasy() const { return m_issue.difficulty == "easy"_L1; }
    bool isHard() const { return m_issue.difficulty == "hard"_L1; }

    void judgeLanguage()
    {
        if (isAboutTexts()) {
            add(Kind::NoLanguageNeeded, 10);
            return;
        }
        if (m_person.languages.isEmpty() || m_issue.languages.isEmpty())
            return;
        const auto known = std::ranges::find_if(m_issue.languages, [&](const QString &language) {
            return m_person.languages.contains(language, Qt::CaseInsensitive);
        });
        if (known == m_issue.languages.end()) {
            add(Kind::OtherLanguage, -25);
            return;
        }
        // The first is what most of a repository is written in.
        const int points = known == m_issue.languages.begin() ? 30 : 20;
        m_reasons.push_back({ Kind::Language, points, *known });
    }

    void judgeLevel()
    {
        const Level level = m_person.level;
        if (m_issue.isGoodFirst.value_or(false)) {
            if (level == Level::Experienced)
                add(Kind::LeaveToNewcomers, -10);
            else
                add(Kind::ForNewcomers, level == Level::New ? 25 : 5);
        }
        if (m_issue.hasMentor.value_or(false))
            add(Kind::Mentor, level == Level::New ? 15 : 5);
        if (m_issue.isHelpWanted)
            add(Kind::HelpWanted, level == Level::New ? 5 : 10);
        if (isEasy() && level != Level::Experienced)
            add(Kind::Easy, level == Level::New ? 15 : 5);
        if (m_issue.difficulty == "medium"_L1)
            add(level == Level::New ? Kind::TooHard : Kind::Difficulty,
                level == Level::New ? -5 : 15);
        if (isHard())
            add(level == Level::Experienced ? Kind::Difficulty : Kind::TooHard,
                level == Level::Experienced ? 20
                    : level == Level::New   ? -25
                                            : -5);
    }

    void judgeTime()
    {
        const bool isLarge = m_issue.kind == "feature"_L1 || isHard();
        const bool isSmall = isAboutTexts() || isEasy();
        switch (m_person.time) {
        case Time::Hour:
            if (isLarge)
                add(Kind::TooLong, -15);
            else if (isSmall)
                add(Kind::Short, 12);
            break;
        case Time::Evening:
            if (isLarge)
                add(Kind::TooLong, -5);
            else if (isSmall || m_issue.kind == "bug"_L1)
                add(Kind::Short, 6);
            break;
        case Time::Days:
            if (isLarge || m_issue.kind == "enhancement"_L1)
                add(Kind::Worthwhile, 10);
            break;
        }
    }

    void judgeFreshness()
    {
        const QDateTime &last = m_issue.updatedAt.isValid() ? m_issue.updatedAt : m_issue.createdAt;
        if (last.isValid()) {
            const qint64 days = last.daysTo(m_now);
            if (days <= activeDays)
                add(Kind::Active, 12);
            else if (isQuiet(m_issue, m_now))
                add(Kind::Quiet, -15);
        }
        if (m_issue.isStale)
            add(Kind::Stale, -15);
        if (m_issue.comments.value_or(0) >= manyComments)
            add(Kind::LongDiscussion, -8);
    }

    void judgeClaims()
    {
        if (m_issue.isClosed)
            add(Kind::Closed, -100);
        if (!m_issue.assignee.isEmpty())
            add(Kind::Assigned, -40);
        else if (m_issue.isSaidTaken)
            add(Kind::SaidTaken, -30);
        const bool isFree = !m_issue.isClosed && m_issue.assignee.isEmpty();
        if (!m_issue.hasLinkedPullRequest || (!*m_issue.hasLinkedPullRequest && !isFree))
            return;
        const bool isLinked = *m_issue.hasLinkedPullRequest;
        add(isLinked ? Kind::LinkedPullRequest : Kind::Unclaimed, isLinked ? -40 : 5);
    }

    const Issue &m_issue;
    const Contributor &m_person;
    const QDateTime &m_now;
    std::vector<IssueReason> m_reasons;
};

} // namespace

std::vector<IssueReason> reasonsFor(
    const Issue &issue, const Contributor &person, const QDateTime &now)
{
    return Reasons(issue, person, now).find();
}

int pointsOf(const std::vector<IssueReason> &reasons)
{
    int points = 0;
    for (const IssueReason &reason : reasons)
        points += reason.points;
    return points;
}

bool isQuiet(const Issue &issue, const QDateTime &now)
{
    return issue.updatedAt.isValid() && issue.updatedAt.daysTo(now) > quietDays;
}

bool mayBeTaken(const Issue &issue)
{
    return issue.isSaidTaken || !issue.assignee.isEmpty()
        || issue.hasLinkedPullRequest.value_or(false);
}

IssueRanking::IssueRanking(const IssueIndex &index, const Contributor &person, const QDateTime &now)
{
    const Issues &issues = index.issues();
    std::vector<int> points;
    points.reserve(issues.size());
    for (const Issue &issue : issues)
        points.push_back(pointsOf(reasonsFor(issue, person, now)));
    m_order = index.inOrder(ItemSet(int(issues.size()), true), IssueOrder::Newest);
    std::ranges::stable_sort(
        m_order, std::greater(), [&](int issue) { return points[size_t(issue)]; });
}

std::vector<int> IssueRanking::inOrder(const ItemSet &set) const
{
    std::vector<int> result;
    result.reserve(size_t(set.count()));
    std::ranges::copy_if(
        m_order, std::back_inserter(result), [&](int issue) { return set.contains(issue); });
    return result;
}

} // namespace model
