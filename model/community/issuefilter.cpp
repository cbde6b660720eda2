// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/issuefilter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr auto goodFirst = "good-first"_L1;
constexpr auto mentored = "mentored"_L1;
constexpr auto unclaimed = "unclaimed"_L1;
constexpr std::array flags { goodFirst, mentored, unclaimed };

/// "https://github.com/moby/moby" is "moby/moby".
QString shortRepository(const QString &url) { return url.section(u'/', -2).section(u"://"_s, -1); }

} // namespace

Result<IssueFilter> IssueFilter::parse(const QString &text)
{
    static constexpr std::array fields { std::pair("project"_L1, Field::Project),
        std::pair("repository"_L1, Field::Repository), std::pair("maturity"_L1, Field::Maturity),
        std::pair("language"_L1, Field::Language), std::pair("label"_L1, Field::Label),
        std::pair("kind"_L1, Field::Kind), std::pair("area"_L1, Field::Area),
        std::pair("difficulty"_L1, Field::Difficulty), std::pair("is"_L1, Field::Is),
        std::pair("source"_L1, Field::Source) };
    static const QRegularExpression form(uR"re((-?)(?:(\w+):)?(?:"([^"]*)"|(\S+)))re"_s);
    IssueFilter filter;
    for (const auto &match : form.globalMatch(text)) {
        const QString value
            = match.hasCaptured(3) && !match.hasCaptured(4) ? match.captured(3) : match.captured(4);
        Term term { .isNegated = !match.captured(1).isEmpty(), .values = { value } };
        if (const QString name = match.captured(2).toLower(); !name.isEmpty()) {
            const auto known
                = std::ranges::find(fields, name, [](const auto &field) { return field.first; });
            term.values = match.hasCaptured(4) ? value.split(u',', Qt::SkipEmptyParts)
                                               : QStringList { value };
            const bool isFlag = known != fields.end() && known->second == Field::Is;
            const bool areKnown = std::ranges::all_of(term.values, [&](const QString &flag) {
                return !isFlag || std::ranges::contains(flags, flag.toLower());
            });
            if (known == fields.end() || term.values.isEmpty() || !areKnown)
                return failure(Error::Kind::BadFormat, match.captured(0));
            term.field = known->second;
        }
        if (!term.values.constFirst().isEmpty())
            filter.m_terms.push_back(std::move(term));
    }
    return filter;
}

QStringList IssueFilter::valuesOf(const Issue &issue, Field field)
{
    switch (field) {
    case Field::Word:
        return QStringList { issue.title, shortRepository(issue.repository), issue.project }
        + issue.labels;
    case Field::Project: return { issue.project };
    case Field::Repository:
        return { issue.repository, shortRepository(issue.repository),
            shortRepository(issue.repository).section(u'/', -1) };
    case Field::Maturity: return { issue.maturity };
    case Field::Language: return issue.languages;
    case Field::Label: return issue.labels;
    case Field::Kind: return { issue.kind };
    case Field::Area: return { issue.area };
    case Field::Difficulty: return { issue.difficulty };
    case Field::Source: return { issue.source };
    case Field::Is: break;
    }
    QStringList held;
    if (issue.isGoodFirst.value_or(false))
        held += goodFirst;
    if (issue.hasMentor.value_or(false))
        held += mentored;
    if (issue.hasLinkedPullRequest && !*issue.hasLinkedPullRequest)
        held += unclaimed;
    return held;
}

bool IssueFilter::holds(const Issue &issue, const Term &term)
{
    const QStringList held = valuesOf(issue, term.field);
    return std::ranges::any_of(term.values, [&](const QString &value) {
        if (term.field != Field::Word)
            return held.contains(value, Qt::CaseInsensitive);
        return std::ranges::any_of(
            held, [&](const QString &text) { return text.contains(value, Qt::CaseInsensitive); });
    });
}

bool IssueFilter::matches(const Issue &issue) const
{
    return std::ranges::all_of(
        m_terms, [&](const Term &term) { return holds(issue, term) != term.isNegated; });
}

} // namespace model
