// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/ids.h"

using namespace Qt::StringLiterals;

namespace model {

QString normalizedName(const QString &name)
{
    QString result;
    result.reserve(name.size());
    bool lastIsDash = false;
    // By code point: letters outside the basic plane are two QChars that are no letters on their
    // own.
    for (const char32_t c : name.toUcs4()) {
        if (QChar::isLetter(c) || QChar::isNumber(c) || c == U'+') {
            // A whole-string conversion, since some letters lower to more than one.
            result += QString::fromUcs4(&c, 1).toLower();
            lastIsDash = false;
        } else if (!lastIsDash) {
            result += u'-';
            lastIsDash = true;
        }
    }
    if (lastIsDash)
        result.chop(1);
    return result;
}

ItemId::ItemId(const QString &category, const QString &subcategory, const QString &name)
    : m_text(normalizedName(category) + "--"_L1 + normalizedName(subcategory) + "--"_L1
          + normalizedName(name))
{
}

std::optional<ItemId> ItemId::fromString(const QString &text)
{
    if (text.count("--"_L1) < 2)
        return std::nullopt;
    return ItemId(text);
}

} // namespace model
