// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/trackedissue.h"
#include "model/result.h"
#include "model/search/filterstand.h"

namespace model {

/// What a condition of an IssueFilter speaks of.
enum class IssueField {
    Word, ///< title, repository, project, labels, and the beginning of the body
    Project,
    Repository,
    Maturity,
    Language,
    Label,
    Kind,
    Area,
    Difficulty,
    Is,
    Stage, ///< how far the person has come
    Source,
};

/// The word that stands for @p field before the colon; empty for Word.
QString issueFieldName(IssueField field);
/// Every flag that `is:` knows, the most inviting first.
QStringList issueFlags();

/// One condition on issues.
struct IssueTerm {
    /// Stands among the values for: the source says nothing of it.
    static constexpr QLatin1StringView none { "none" };

    IssueField field = IssueField::Word;
    bool isNegated = false;
    QStringList values; ///< alternatives

    /// As a person writes it; IssueFilter::parse() understands it.
    QString toText() const;
    bool operator==(const IssueTerm &) const = default;
};

/// A set of conditions on issues in text form, as those on items are written:
/// `language:go,rust kind:bug is:good-first -project:Kubernetes "race condition"`. Conditions hold
/// together; values after one colon are alternatives; `-` turns one round. A word without a colon
/// must occur in what IssueField::Word names. What a source does not say fulfils nothing but
/// `none`.
class IssueFilter {
public:
    /// Errors: BadFormat with the piece of @p text that is not understood as subject.
    static Result<IssueFilter> parse(const QString &text);
    /// One form for every filter: parse(toText()) is the same filter.
    QString toText() const;

    bool isEmpty() const { return m_terms.empty(); }
    const std::vector<IssueTerm> &terms() const { return m_terms; }
    /// Whether @p issue, with which the person has come as far as @p stage, fulfils all conditions.
    bool matches(const Issue &issue, IssueStage stage = IssueStage::None) const;

    FilterStand standOf(IssueField field, const QString &value) const;
    /// The same filter with @p value of @p field wanted, excluded, or left free. Wanted values are
    /// alternatives, but for flags, which hold together.
    IssueFilter with(IssueField field, const QString &value, FilterStand stand) const;
    IssueFilter withoutField(IssueField field) const;
    /// The same filter, and @p word must occur, too.
    IssueFilter withWord(const QString &word) const;

    /// What @p issue says of @p field, for which any of it counts; never empty, but of Word.
    static QStringList valuesOf(const Issue &issue, IssueField field);
    /// What a word is looked for in: in lower case, its parts on lines of their own.
    static QString textOf(const Issue &issue);

    bool operator==(const IssueFilter &) const = default;

private:
    std::vector<IssueTerm> m_terms;
};

} // namespace model
