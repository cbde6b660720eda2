// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logos/monogram.h"

#include <algorithm>

namespace views {

namespace {

/// The same on every machine and in every run, unlike qHash().
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 16777619U;
    }
    return hash;
}

} // namespace

QString monogramOf(const QString &name)
{
    QString letters;
    bool isInWord = false;
    for (const char32_t c : name.toUcs4()) {
        if (c == U'(') // what stands in brackets is a remark
            break;
        const bool isLetter = QChar::isLetterOrNumber(c);
        if (isLetter && !isInWord)
            letters += QString::fromUcs4(&c, 1);
        isInWord = isLetter || c == U'\'' || c == U'’';
    }
    if (letters.isEmpty())
        return name.left(1);
    return letters.left(2);
}

MonogramColors monogramColors(const QString &name, bool isDark)
{
    const auto hue = float(stableHash(name) % 360) / 360.0F;
    if (isDark)
        return { QColor::fromHslF(hue, 0.26F, 0.24F), QColor::fromHslF(hue, 0.55F, 0.86F) };
    return { QColor::fromHslF(hue, 0.42F, 0.90F), QColor::fromHslF(hue, 0.60F, 0.24F) };
}

void paintMonogram(QPainter &painter, const QRectF &rect, const QString &name, bool isDark)
{
    const MonogramColors colors = monogramColors(name, isDark);
    const double radius = std::min(6.0, rect.height() / 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.tile);
    painter.drawRoundedRect(rect, radius, radius);
    // Smaller letters could not be read; where two do not fit, the first one stands for both.
    constexpr int smallest = 11;
    const int pixelSize
        = std::max(smallest, int(std::min(rect.height() * 0.46, rect.width() * 0.40)));
    if (rect.height() < smallest - 1 || rect.width() < smallest)
        return;
    const bool isNarrow = rect.width() < 2.2 * pixelSize;
    QFont font = painter.font();
    font.setPixelSize(pixelSize);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.letters);
    const QString letters = monogramOf(name);
    painter.drawText(rect, Qt::AlignCenter, isNarrow ? letters.left(1) : letters);
}

} // namespace views
