// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/item.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

QString Item::displayName() const
{
    static constexpr std::array suffixes { "(member)"_L1, "(supporter)"_L1, "(contributor)"_L1,
        "(KCSP)"_L1, "(KCNTP)"_L1 };
    for (const auto suffix : suffixes) {
        if (name.endsWith(suffix))
            return name.chopped(suffix.size()).simplified();
    }
    return name;
}

} // namespace model
