// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/mobyproject.h"

#include "model/search/highlighter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

std::vector<MobyPart> partsFor(const MobyProject &project, const QString &query)
{
    const std::vector<QueryWord> words = queryWords(query);
    if (words.empty())
        return {};
    std::vector<MobyPart> parts;
    const auto add = [&](const MobyPart &part, const QStringList &others) {
        const QString all
            = (QStringList { part.name, part.repository, part.description } + others).join(u' ');
        const bool isAll = std::ranges::all_of(words,
            [&](const QueryWord &word) { return Highlighter(std::vector { word }).isIn(all); });
        if (isAll)
            parts.push_back(part);
    };
    for (const MobyComponent &component : project.components)
        add({ component.name, component.repository, component.description },
            component.formerAddresses);
    for (const MobyProduct &product : project.products)
        add({ product.name, {}, product.description }, {});
    const Highlighter highlighter(words);
    std::ranges::stable_sort(
        parts, {}, [&](const MobyPart &part) { return highlighter.inTitle(part.name).empty(); });
    return parts;
}

} // namespace model
