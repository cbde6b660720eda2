// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status/totals.h"

#include <QCoreApplication>

namespace views {

/// What items add up to, in one line: "312 of 974 shown · 27 graduated · 4.1 M stars (12 Oct
/// 2025)".
class TotalsWords {
    Q_DECLARE_TR_FUNCTIONS(TotalsWords)
public:
    /// @p all is how many there would be without a filter. What is not there is not mentioned.
    static QString line(const model::Totals &totals, int all);
    /// "16.3 B", "4.1 M", "328 k", "12.3 k", "9,400": short, for where the last digit is no matter.
    static QString rounded(qint64 count);

private:
    static QString dated(const QString &text, const QDate &from, const QDate &to);
};

} // namespace views
