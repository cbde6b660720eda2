// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/codelook.h"

#include <QFontDatabase>

namespace views {

using model::CodeStyle;

QColor CodeLook::ground(const Colors &colors)
{
    return QColor(colors.isDark ? 0x10161E : 0xF1F4F8);
}

QColor CodeLook::color(CodeStyle style, const Colors &colors)
{
    const auto pick = [&](QRgb light, QRgb dark) { return QColor(colors.isDark ? dark : light); };
    switch (style) {
    case CodeStyle::Plain:
    case CodeStyle::Operator: return colors.text;
    case CodeStyle::Keyword: return pick(0x8B1FA8, 0xE29BF0);
    case CodeStyle::Type: return pick(0x0B6A6A, 0x5FD6CC);
    case CodeStyle::Function: return pick(0x0B5FB8, 0x7AB8FF);
    case CodeStyle::Name: return pick(0x7A4B00, 0xE8C37E);
    case CodeStyle::Number: return pick(0xA03D00, 0xF5A97F);
    case CodeStyle::String:
    case CodeStyle::Added: return pick(0x1B6B2F, 0x8FD694);
    case CodeStyle::Special: return pick(0x8F4A00, 0xF2C572);
    case CodeStyle::Comment: return pick(0x5A6572, 0x93A1AF);
    case CodeStyle::Meta: return pick(0x6B3FA0, 0xC3A6F5);
    case CodeStyle::Removed: return pick(0xB3261E, 0xFF9A92);
    }
    return colors.text;
}

QTextCharFormat CodeLook::format(CodeStyle style, const Colors &colors)
{
    QTextCharFormat format;
    format.setForeground(color(style, colors));
    if (style == CodeStyle::Keyword)
        format.setFontWeight(QFont::DemiBold);
    if (style == CodeStyle::Comment)
        format.setFontItalic(true);
    return format;
}

QFont CodeLook::font(double points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPointSizeF(points);
    return font;
}

} // namespace views
