// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issue.h"
#include "model/result.h"

namespace model {

/// A set of conditions on issues in text form, as those on items are written:
/// `language:go,rust kind:bug is:good-first -project:Kubernetes "race condition"`. Conditions hold
/// together; values after one colon are alternatives; `-` turns one round. A word without a colon
/// must occur in title, repository, project or a label. What a source does not say fulfils nothing.
class IssueFilter {
public:
    /// Errors: BadFormat with the piece of @p text that is not understood as subject.
    static Result<IssueFilter> parse(const QString &text);

    bool matches(const Issue &issue) const;

private:
    enum class Field {
        Word,
        Project,
        Repository,
        Maturity,
        Language,
        Label,
        Kind,
        Area,
        Difficulty,
        Is,
        Source,
    };
    struct Term {
        Field field = Field::Word;
        bool isNegated = false;
        QStringList values;
    };

    static QStringList valuesOf(const Issue &issue, Field field);
    static bool holds(const Issue &issue, const Term &term);

    std::vector<Term> m_terms;
};

} // namespace model
