// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/headingpainter.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace views {

using model::MapBlock;
using model::MapTerritory;
using model::Maturity;

HeadingPainter::HeadingPainter(
    QPainter &painter, const MapScene &scene, GroundPainter &grounds, TextCache &texts)
    : m_painter(painter)
    , m_scene(scene)
    , m_grounds(grounds)
    , m_texts(texts)
    , m_ratio(painter.device()->devicePixelRatioF())
{
}

void HeadingPainter::paint(
    const model::MapCamera &camera, const QSizeF &size, const QRectF &exposed)
{
    m_painter.setOpacity(1);
    // The bars of blocks first: those of territories cover what scrolls under them.
    const auto labels = placeLabels(m_scene.layout, camera, size, m_scene.level, m_texts, m_ratio);
    for (const auto kind : { MapLabel::Kind::BlockBar, MapLabel::Kind::TerritoryBar,
             MapLabel::Kind::TerritoryTitle, MapLabel::Kind::TerritoryPlate }) {
        for (const MapLabel &label : labels) {
            if (label.kind == kind && label.rect.intersects(exposed))
                paintLabel(label, size.width());
        }
    }
}

void HeadingPainter::paintLabel(const MapLabel &label, double viewWidth)
{
    const Colors &colors = m_scene.colors;
    if (label.kind == MapLabel::Kind::TerritoryPlate) {
        paintTitlePlate(label);
        return;
    }
    if (label.kind == MapLabel::Kind::TerritoryTitle) {
        paintTitle(label);
        return;
    }
    if (label.kind == MapLabel::Kind::BlockBar) {
        const MapBlock &block = m_scene.layout.blocks[size_t(label.index)];
        const bool isRounded = label.rect.left() > 0 || label.rect.right() < viewWidth;
        if (isRounded)
            m_grounds.fillBar(label.rect, colors.header);
        else
            m_grounds.fillPlain(label.rect, colors.header);
        paintHeadline(label, block.subcategory, block.cellCount, colors.onHeader, colors.onHeader);
        return;
    }
    const MapTerritory &territory = m_scene.layout.territories[size_t(label.index)];
    if (label.rect.top() <= 0)
        m_grounds.fillPlain(label.rect, colors.territory(label.index));
    paintHeadline(label, territory.category, territory.itemCount, colors.text, colors.muted);
}

void HeadingPainter::paintHeadline(const MapLabel &label, const QString &name, int count,
    const QColor &color, const QColor &countColor)
{
    if (!label.hasText)
        return;
    const double inset = std::min(8.0, label.rect.height() / 2.5);
    const QRectF room = label.rect.adjusted(inset, 0, -inset, 0);
    const TextRole numberRole
        = label.role == TextRole::Caption ? TextRole::Caption : TextRole::ItemSmall;
    const QString number = QLocale().toString(count);
    const double numberWidth = m_texts.widthOf(number, numberRole);
    const bool hasNumber
        = m_texts.widthOf(name, label.role) + numberWidth + 2 * inset <= room.width();
    if (hasNumber) {
        m_painter.setPen(countColor);
        m_texts.draw(m_painter, m_texts.block(number, numberRole, numberWidth + 1, 1), numberRole,
            room, Qt::AlignVCenter | Qt::AlignRight);
    }
    m_painter.setPen(color);
    m_texts.draw(m_painter, m_texts.block(name, label.role, room.width(), 1), label.role, room,
        Qt::AlignVCenter | Qt::AlignLeft);
}

void HeadingPainter::paintTitle(const MapLabel &label)
{
    const Colors &colors = m_scene.colors;
    const MapTerritory &territory = m_scene.layout.territories[size_t(label.index)];
    m_painter.setPen(colors.text);
    const QString number = QLocale().toString(territory.itemCount);
    const double numberWidth = m_texts.widthOf(number, TextRole::Caption);
    constexpr double gap = titleCountGap;
    const double room = label.rect.width() - (label.hasCount ? numberWidth + gap : 0)
        - (label.hasBar ? shortestTitleBar + gap : 0);
    // What fits is not cut because widths are kept in steps.
    constexpr double step = 8;
    const double needed = m_texts.widthOf(label.name, label.role);
    const TextCache::Block &name
        = m_texts.block(label.name, label.role, needed <= room ? needed + step : room, 1);
    m_texts.draw(m_painter, name, label.role, label.rect, Qt::AlignVCenter | Qt::AlignLeft);
    double left = label.rect.width() - name.widths.front() - gap;
    if (!label.hasCount)
        return;
    m_painter.setPen(colors.muted);
    m_texts.draw(m_painter, m_texts.block(number, TextRole::Caption, numberWidth + 1, 1),
        TextRole::Caption, label.rect, Qt::AlignVCenter | Qt::AlignRight);
    if (!label.hasBar)
        return;
    left -= numberWidth + gap;
    constexpr double longestBar = 140;
    const double width = std::clamp(left, shortestTitleBar, longestBar);
    paintMaturityBar(territory,
        QRectF(
            label.rect.right() - numberWidth - gap - width, label.rect.center().y() - 3, width, 6));
}

void HeadingPainter::paintTitlePlate(const MapLabel &label)
{
    const Colors &colors = m_scene.colors;
    const MapTerritory &territory = m_scene.layout.territories[size_t(label.index)];
    QColor ground = colors.territory(label.index);
    ground.setAlphaF(0.92F);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(
        label.rect, GroundPainter::territoryRadius, GroundPainter::territoryRadius);
    if (!label.hasCount) {
        m_painter.setPen(colors.text);
        m_texts.draw(m_painter,
            m_texts.block(territory.category, label.role, label.rect.width(), 1), label.role,
            label.rect, Qt::AlignCenter);
        return;
    }
    const QRectF inner = label.rect.adjusted(10, 4, -10, -6);
    const QRectF line(inner.left(), inner.top(), inner.width(), m_texts.lineHeight(label.role));
    m_painter.setPen(colors.text);
    const TextCache::Block &name = m_texts.block(territory.category, label.role, inner.width(), 1);
    m_texts.draw(m_painter, name, label.role, line, Qt::AlignVCenter | Qt::AlignLeft);
    const QString number = QLocale().toString(territory.itemCount);
    m_painter.setPen(colors.muted);
    m_texts.draw(m_painter, m_texts.block(number, TextRole::Item, inner.width(), 1), TextRole::Item,
        line, Qt::AlignVCenter | Qt::AlignRight);
    paintMaturityBar(territory, QRectF(inner.left(), inner.bottom() - 6, inner.width(), 6));
}

void HeadingPainter::paintMaturityBar(const MapTerritory &territory, const QRectF &bar)
{
    if (territory.projectCount == 0)
        return;
    std::array<int, Maturity::levels.size()> counts {};
    for (int b = territory.firstBlock; b < territory.firstBlock + territory.blockCount; ++b) {
        const MapBlock &block = m_scene.layout.blocks[size_t(b)];
        for (int i = block.firstCell; i < block.firstCell + block.cellCount; ++i) {
            if (m_scene.layout.cells[size_t(i)].isRepeat)
                continue;
            for (size_t level = 0; level < counts.size(); ++level)
                counts[level] += m_scene.looks[size_t(i)].maturity == Maturity::levels[level];
        }
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_scene.colors.hairline);
    m_painter.drawRoundedRect(bar, 3, 3);
    double x = bar.left();
    for (size_t level = 0; level < counts.size(); ++level) {
        const double width = bar.width() * counts[level] / territory.itemCount;
        m_painter.setBrush(m_scene.colors.maturity(Maturity::levels[level]));
        m_painter.drawRect(QRectF(x, bar.top(), width, bar.height()));
        x += width;
    }
}

} // namespace views
