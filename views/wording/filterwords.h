// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/settings.h"
#include "model/search/itemfilter.h"

#include <QCoreApplication>

namespace views {

/// Filters in words: fields, their values, conditions, and what is not understood.
class FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
public:
    /// "Maturity", as a heading.
    static QString field(model::FilterField field);
    /// "Graduated"; for FilterTerm::none what it means for the field: "Not hosted by CNCF".
    static QString value(
        model::FilterField field, const QString &value, const model::LandscapeSettings &settings);
    /// A number of stars or a day as the user's locale writes it.
    static QString number(model::FilterField field, qint64 value);

    /// A condition, short enough for a button: "Graduated or Incubating", "not Java", "Stars from
    /// 5,000", "Security".
    static QString condition(
        const model::FilterTerm &term, const model::LandscapeSettings &settings);
    /// The same so that it can stand alone, with the field where the value leaves it open: "TAG
    /// Security".
    static QString clause(const model::FilterTerm &term, const model::LandscapeSettings &settings);

    /// "A", "A or B", "A, B or C".
    static QString anyOf(const QStringList &parts);
    /// "A", "A and B", "A, B and C".
    static QString allOf(const QStringList &parts);

    /// Why @p piece of a filter's text is of no use, and what would be: two sentences.
    static QString notUnderstood(const QString &piece);

private:
    static QString plain(const model::FilterTerm &term, const model::LandscapeSettings &settings);
    static QString alternatives(
        const model::FilterTerm &term, const model::LandscapeSettings &settings);
    static QString counts(const model::FilterTerm &term);
    static QString days(const model::FilterTerm &term);
};

} // namespace views
