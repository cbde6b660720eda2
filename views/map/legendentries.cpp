// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/legendentries.h"

#include "views/wording/lenswords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace views {

using model::FilterField;
using model::FilterTerm;

std::vector<LegendEntry> legendEntries(
    const model::Explorer &explorer, const model::LensValues &lens, const Colors &colors)
{
    std::vector<LegendEntry> entries;
    const auto add = [&](const QString &text, int count, int position, bool isClosedSource,
                         const FilterTerm &term) {
        PlateStyle style = PlateStyle::ofClass(lens, position, colors);
        style.radiusPx = 4;
        if (isClosedSource) {
            style.ground = PlateStyle::Ground::Closed;
            style.isHatched = true;
        }
        entries.push_back({ text, count, style, term });
    };
    for (int i = 0; i < int(lens.classes.size()); ++i) {
        const auto &shown = lens.classes[size_t(i)];
        if (shown.count > 0)
            add(LensWords::className(lens, i), shown.count, i, false, shown.term);
    }
    const int unknown = explorer.scope().count() - lens.known;
    if (unknown > 0 && lens.known > 0) {
        const FilterTerm term { .field = lens.classes.front().term.field,
            .values = { QString(FilterTerm::none) } };
        add(LensWords::unknown(lens.lens, explorer.snapshot()->settings.foundation), unknown, -1,
            false, term);
    }
    const FilterTerm closed { .field = FilterField::Is, .values = { u"closed-source"_s } };
    const int closedCount = (explorer.index().matching(closed) & explorer.scope()).count();
    if (closedCount > 0) {
        add(QCoreApplication::translate("MapLegend", "Closed source"), closedCount, -1, true,
            closed);
    }
    return entries;
}

} // namespace views
