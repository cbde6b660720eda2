// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/itemmark.h"
#include "model/explore/viewstate.h"
#include "model/landscape/links.h"
#include "model/landscape/maturity.h"

#include <QCoreApplication>
#include <QDate>

namespace views {

/// The field's own words in the user's language.
class Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
public:
    /// "Graduated"; a level of another landscape as it is written there.
    static QString maturity(const model::Maturity &maturity);
    static QString maturity(model::Maturity::Level level);
    /// "27 graduated", in the middle of a line.
    static QString maturityCount(model::Maturity::Level level, int count);
    /// One letter that tells the level apart without its colour.
    static QString maturityLetter(model::Maturity::Level level);
    /// Where a person stands with something of their stack, as a state.
    static QString adoption(model::Adoption adoption);
    static QString link(model::LinkKind kind);
    /// The group that holds every Category.
    static QString allGroup();
    /// A day as the user's locale writes it, the month in letters: "7 Aug 2026".
    static QString day(const QDate &date);
    /// What items are ordered by, as a choice in a list.
    static QString order(model::ItemOrder order);
    /// What stands together under a heading, as a choice in a list.
    static QString classification(model::Classification classification);
    /// The head of a column.
    static QString column(model::TableColumn column);
    /// The head of the column that every table begins with.
    static QString nameColumn();
    /// Spoken where a sign stands for a missing value.
    static QString notKnown();
};

} // namespace views
