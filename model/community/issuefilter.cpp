// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/issuefilter.h"

#include "model/search/filterpieces.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct FieldName {
    IssueField field;
    QLatin1StringView name;
};
constexpr std::array fieldNames { FieldName { IssueField::Project, "project"_L1 },
    FieldName { IssueField::Repository, "repository"_L1 },
    FieldName { IssueField::Maturity, "maturity"_L1 },
    FieldName { IssueField::Language, "language"_L1 }, FieldName { IssueField::Label, "label"_L1 },
    FieldName { IssueField::Kind, "kind"_L1 }, FieldName { IssueField::Area, "area"_L1 },
    FieldName { IssueField::Difficulty, "difficulty"_L1 }, FieldName { IssueField::Is, "is"_L1 },
    FieldName { IssueField::Stage, "stage"_L1 }, FieldName { IssueField::Source, "source"_L1 } };

constexpr auto goodFirst = "good-first"_L1;
constexpr auto helpWanted = "help-wanted"_L1;
constexpr auto mentored = "mentored"_L1;
constexpr auto unclaimed = "unclaimed"_L1;
constexpr auto described = "described"_L1;
constexpr std::array flags { goodFirst, helpWanted, mentored, unclaimed, described };

/// More of a body names what is far from what it is about.
constexpr qsizetype searchedOfBody = 4000;

bool isSameValue(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Whether every value is one that @p field knows.
bool areKnown(IssueField field, const QStringList &values)
{
    return std::ranges::all_of(values, [&](const QString &value) {
        if (field == IssueField::Is)
            return std::ranges::contains(flags, value.toLower());
        return field != IssueField::Stage || issueStageOfName(value).has_value();
    });
}

} // namespace

QString issueFieldName(IssueField field)
{
    const auto found = std::ranges::find(fieldNames, field, &FieldName::field);
    return found == fieldNames.end() ? QString() : QString(found->name);
}

QStringList issueFlags() { return { flags.begin(), flags.end() }; }

QString IssueTerm::toText() const
{
    const QString sign = isNegated ? u"-"_s : QString();
    if (field == IssueField::Word)
        return sign + quotedFilterValue(values.join(u' '));
    QStringList parts;
    for (const QString &value : values)
        parts += quotedFilterValue(value);
    return sign + issueFieldName(field) + u':' + parts.join(u',');
}

Result<IssueFilter> IssueFilter::parse(const QString &text)
{
    IssueFilter filter;
    for (const FilterPiece &piece : filterPieces(text)) {
        IssueTerm term { .isNegated = piece.isNegated, .values = piece.values };
        if (piece.field) {
            const auto known = std::ranges::find(fieldNames, *piece.field, &FieldName::name);
            if (known == fieldNames.end() || term.values.isEmpty()
                || !areKnown(known->field, term.values))
                return failure(Error::Kind::BadFormat, piece.written);
            term.field = known->field;
        }
        filter.m_terms.push_back(std::move(term));
    }
    return filter;
}

QString IssueFilter::toText() const
{
    QStringList parts;
    for (const IssueTerm &term : m_terms)
        parts += term.toText();
    return parts.join(u' ');
}

QStringList IssueFilter::valuesOf(const Issue &issue, IssueField field)
{
    const auto orNone = [](const QString &value) {
        return QStringList { value.isEmpty() ? QString(IssueTerm::none) : value };
    };
    switch (field) {
    case IssueField::Word:
    case IssueField::Stage: return {};
    case IssueField::Project: return orNone(issue.project);
    case IssueField::Repository:
        return { shortRepository(issue.repository), issue.repository,
            shortRepository(issue.repository).section(u'/', -1) };
    case IssueField::Maturity: return orNone(issue.maturity);
    case IssueField::Language: return issue.languages.isEmpty() ? orNone({}) : issue.languages;
    case IssueField::Label: return issue.labels.isEmpty() ? orNone({}) : issue.labels;
    case IssueField::Kind: return orNone(issue.kind);
    case IssueField::Area: return orNone(issue.area);
    case IssueField::Difficulty: return orNone(issue.difficulty);
    case IssueField::Source: return orNone(issue.source);
    case IssueField::Is: break;
    }
    QStringList held;
    if (issue.isGoodFirst.value_or(false))
        held += goodFirst;
    if (issue.isHelpWanted)
        held += helpWanted;
    if (issue.hasMentor.value_or(false))
        held += mentored;
    const bool isFree = !issue.isClosed && issue.assignee.isEmpty();
    if (isFree && issue.hasLinkedPullRequest && !*issue.hasLinkedPullRequest)
        held += unclaimed;
    if (!issue.body.isEmpty())
        held += described;
    return held;
}

QString IssueFilter::textOf(const Issue &issue)
{
    QStringList parts { issue.title, shortRepository(issue.repository), issue.project };
    parts += issue.labels;
    parts += issue.body.left(searchedOfBody);
    return parts.join(u'\n').toLower();
}

bool IssueFilter::matches(const Issue &issue, IssueStage stage) const
{
    return std::ranges::all_of(m_terms, [&](const IssueTerm &term) {
        if (term.field == IssueField::Word)
            return textOf(issue).contains(term.values.constFirst().toLower()) != term.isNegated;
        const QStringList held = term.field == IssueField::Stage ? QStringList { nameOf(stage) }
                                                                 : valuesOf(issue, term.field);
        const bool isHeld = std::ranges::any_of(term.values,
            [&](const QString &value) { return held.contains(value, Qt::CaseInsensitive); });
        return isHeld != term.isNegated;
    });
}

FilterStand IssueFilter::standOf(IssueField field, const QString &value) const
{
    for (const IssueTerm &term : m_terms) {
        if (term.field == field && term.values.contains(value, Qt::CaseInsensitive))
            return term.isNegated ? FilterStand::Excluded : FilterStand::Wanted;
    }
    return FilterStand::Free;
}

IssueFilter IssueFilter::with(IssueField field, const QString &value, FilterStand stand) const
{
    IssueFilter next = *this;
    for (IssueTerm &term : next.m_terms) {
        if (term.field == field)
            term.values.removeIf([&](const QString &other) { return isSameValue(other, value); });
    }
    std::erase_if(next.m_terms, [](const IssueTerm &term) { return term.values.isEmpty(); });
    if (stand == FilterStand::Free)
        return next;
    const bool isNegated = stand == FilterStand::Excluded;
    // Values of a field are alternatives; but who wants two flags wants both.
    const bool isAlone = field == IssueField::Is && !isNegated;
    const auto term = std::ranges::find_if(next.m_terms, [&](const IssueTerm &candidate) {
        return !isAlone && candidate.field == field && candidate.isNegated == isNegated;
    });
    if (term != next.m_terms.end())
        term->values += value;
    else
        next.m_terms.push_back({ .field = field, .isNegated = isNegated, .values = { value } });
    return next;
}

IssueFilter IssueFilter::withWord(const QString &word) const
{
    IssueFilter next = *this;
    next.m_terms.push_back({ .values = { word } });
    return next;
}

IssueFilter IssueFilter::withoutField(IssueField field) const
{
    IssueFilter next = *this;
    std::erase_if(next.m_terms, [&](const IssueTerm &term) { return term.field == field; });
    return next;
}

} // namespace model
