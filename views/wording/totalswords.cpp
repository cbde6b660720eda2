// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/totalswords.h"

#include "views/wording/names.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace views {

QString TotalsWords::rounded(qint64 count)
{
    const QLocale locale;
    if (count < 10'000)
        return locale.toString(count);
    // About three digits. What would round up to 1,000 k is 1.0 M.
    const double thousands = double(count) / 1e3;
    if (thousands < 999.5) {
        //: Thousands: 12.3 k
        return tr("%1 k").arg(locale.toString(thousands, 'f', thousands < 99.95 ? 1 : 0));
    }
    const double millions = double(count) / 1e6;
    if (millions < 999.5) {
        //: Millions: 4.1 M
        return tr("%1 M").arg(locale.toString(millions, 'f', millions < 99.95 ? 1 : 0));
    }
    const double billions = double(count) / 1e9;
    //: Thousand millions: 16.3 B
    return tr("%1 B").arg(locale.toString(billions, 'f', billions < 99.95 ? 1 : 0));
}

QString TotalsWords::dated(const QString &text, const QDate &from, const QDate &to)
{
    return from == to ? tr("%1 (%2)", "number, day of the data").arg(text, Names::day(to))
                      : tr("%1 (%2 to %3)", "number, first and last day of the data")
                            .arg(text, Names::day(from), Names::day(to));
}

QString TotalsWords::line(const model::Totals &totals, int all)
{
    QStringList parts;
    if (totals.items == all) {
        parts += tr("%Ln item(s)", "all of them are shown", all);
    } else {
        const QLocale locale;
        //: The number of items that a filter leaves, and of all
        parts += tr("%1 of %2 shown").arg(locale.toString(totals.items), locale.toString(all));
    }
    for (const auto level : model::Maturity::levels) {
        if (const int count = totals.projectCount(level); count > 0)
            parts += Names::maturityCount(level, count);
    }
    if (totals.members > 0)
        parts += tr("%Ln member(s)", "in the middle of a line", totals.members);
    if (totals.repositoriesWithStars > 0) {
        parts += dated(tr("%1 stars", "a rounded number").arg(rounded(totals.stars)),
            totals.starsFrom, totals.starsTo);
    }
    if (totals.fundingUsd > 0) {
        //: Money that organisations were given, in US dollars: $16.3 B funding
        parts += dated(tr("$%1 funding").arg(rounded(totals.fundingUsd)), totals.fundingFrom,
            totals.fundingTo);
    }
    return parts.join(u" · "_s);
}

} // namespace views
