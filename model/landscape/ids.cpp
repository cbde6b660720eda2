// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/ids.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace model {

QString normalizedName(const QString &name)
{
    QString result;
    result.reserve(name.size());
    bool lastIsDash = false;
    const auto addDash = [&] {
        if (!std::exchange(lastIsDash, true))
            result += u'-';
    };
    // By code point: letters outside the basic plane are two QChars that are no letters on their
    // own.
    for (qsizetype i = 0, length = 1; i < name.size(); i += length) {
        const QStringView rest = QStringView(name).sliced(i);
        const bool isPair
            = rest.size() > 1 && rest[0].isHighSurrogate() && rest[1].isLowSurrogate();
        length = isPair ? 2 : 1;
        const char32_t c
            = isPair ? QChar::surrogateToUcs4(rest[0], rest[1]) : char32_t(rest[0].unicode());
        if (!QChar::isLetter(c) && !QChar::isNumber(c) && c != U'+') {
            addDash();
            continue;
        }
        lastIsDash = false;
        if (c < 128)
            result += rest[0].toLower();
        else // a whole-string conversion, since some letters lower to more than one
            result += rest.first(length).toString().toLower();
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
