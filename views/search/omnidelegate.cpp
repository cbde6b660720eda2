// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/omnidelegate.h"

#include "views/logos/logocache.h"
#include "views/logos/logopainter.h"
#include "views/logos/monogram.h"
#include "views/search/highlightedtext.h"
#include "views/search/omnilist.h"
#include "views/shell/icons.h"
#include "views/wording/names.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::Maturity;
using model::OmniKind;

namespace {

constexpr int marginPx = 12;
constexpr int platePx = 32;
constexpr int iconPx = 18;
constexpr int badgePx = 20;
constexpr int smallestTextPx = 11;

QFont titleFont(const QFont &font)
{
    QFont title(font);
    title.setWeight(QFont::Medium);
    return title;
}

QFont detailFont(const QFont &font)
{
    QFont detail(font);
    detail.setPixelSize(std::max(smallestTextPx, QFontInfo(font).pixelSize() * 9 / 10));
    return detail;
}

/// @p part of @p tint over @p ground.
QColor mixed(const QColor &ground, const QColor &tint, float part)
{
    const auto mix = [part](float a, float b) { return a + (b - a) * part; };
    return QColor::fromRgbF(mix(ground.redF(), tint.redF()), mix(ground.greenF(), tint.greenF()),
        mix(ground.blueF(), tint.blueF()));
}

} // namespace

OmniDelegate::OmniDelegate(const Theme &theme, LogoCache &logos, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_logos(logos)
{
    loadIcons();
    connect(&theme, &Theme::changed, this, &OmniDelegate::loadIcons);
}

void OmniDelegate::loadIcons()
{
    const QColor color = m_theme.colors().muted;
    m_placeIcon = themedIcon(u"place"_s, color);
    m_guideIcon = themedIcon(u"guide"_s, color);
    m_issueIcon = themedIcon(u"issues"_s, color);
    m_mobyIcon = themedIcon(u"moby"_s, color);
    m_actionIcon = themedIcon(u"action"_s, color);
    m_filterIcon = themedIcon(u"search"_s, color);
}

void OmniDelegate::paintLogo(QPainter &painter, const QRectF &plate, const OmniRow &row) const
{
    const Colors &colors = m_theme.colors();
    const bool hasLogo = !row.logoBlob.isEmpty() && !m_logos.isFailed(row.logoBlob);
    if (!hasLogo) {
        paintMonogram(painter, plate, row.hit.title, colors.isDark);
        return;
    }
    const QRectF box = plate.adjusted(3, 3, -3, -3);
    const LogoCache::Picture *picture = m_logos.picture(
        row.logoBlob, (box.size() * painter.device()->devicePixelRatioF()).toSize());
    painter.setPen(QPen(colors.hairline, 1));
    painter.setBrush(
        picture && picture->plate == Plate::Dark ? colors.darkPlate : colors.lightPlate);
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (picture)
        views::paintLogo(painter, *picture, box);
}

void OmniDelegate::paintIcon(QPainter &painter, const QRectF &plate, const OmniRow &row) const
{
    const Colors &colors = m_theme.colors();
    painter.setPen(QPen(colors.hairline, 1));
    painter.setBrush(colors.canvas);
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QIcon *icon = &m_actionIcon;
    if (row.kind == OmniRow::Kind::Filter)
        icon = &m_filterIcon;
    else if (row.kind == OmniRow::Kind::Text)
        icon = &m_guideIcon;
    else if (row.kind == OmniRow::Kind::Issue)
        icon = &m_issueIcon;
    else if (row.kind == OmniRow::Kind::Moby)
        icon = &m_mobyIcon;
    else if (row.hit.kind == OmniKind::Category || row.hit.kind == OmniKind::Subcategory)
        icon = &m_placeIcon;
    else if (row.hit.kind == OmniKind::GuideChapter || row.hit.kind == OmniKind::GuideSection)
        icon = &m_guideIcon;
    QRect square(0, 0, iconPx, iconPx);
    square.moveCenter(plate.toRect().center());
    icon->paint(&painter, square);
}

int OmniDelegate::paintEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
    const OmniRow &row) const
{
    const Colors &colors = m_theme.colors();
    const auto placed = [&](const QSize &size) {
        return QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, size, room);
    };
    const QString letter = row.maturity ? Names::maturityLetter(row.maturity->level()) : QString();
    if (!letter.isEmpty()) {
        QFont font = option.font;
        font.setPixelSize(std::max(smallestTextPx, QFontInfo(option.font).pixelSize() * 9 / 10));
        font.setWeight(QFont::Bold);
        const int side = std::max(badgePx, QFontMetrics(font).height() + 4);
        const QRectF badge = placed({ side, side });
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ring(row.maturity->level()));
        painter.drawRoundedRect(badge, 6, 6);
        painter.setPen(Qt::white);
        painter.setFont(font);
        painter.drawText(badge, Qt::AlignCenter, letter);
        return side + marginPx;
    }
    if (row.note.isEmpty())
        return 0;
    const QFont font = detailFont(option.font);
    const QFontMetrics metrics(font);
    // A long word leaves most of the row to the name.
    const int width = std::min(metrics.horizontalAdvance(row.note) + 1, room.width() / 3);
    painter.setFont(font);
    painter.setPen(colors.muted);
    painter.drawText(placed({ width, metrics.height() }), Qt::AlignCenter,
        metrics.elidedText(row.note, Qt::ElideRight, width));
    return width + marginPx;
}

void OmniDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const OmniList *>(index.model());
    const OmniRow *row = list ? list->row(index) : nullptr;
    if (!row)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(
        option.rect, isCurrent ? mixed(colors.panel, colors.accent, 0.12F) : colors.panel);
    if (isCurrent) {
        const QRect bar = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
            { 3, option.rect.height() }, option.rect);
        painter->fillRect(bar, colors.accent);
    }
    QRect room = option.rect.adjusted(marginPx, 0, -marginPx, 0);
    const QRect plate = QStyle::alignedRect(
        option.direction, Qt::AlignLeft | Qt::AlignVCenter, { platePx, platePx }, room);
    const bool isItem = row->kind == OmniRow::Kind::Hit && row->hit.kind == OmniKind::Item;
    painter->save();
    if (isItem)
        paintLogo(*painter, plate, *row);
    else
        paintIcon(*painter, plate, *row);
    painter->restore();

    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int start = platePx + marginPx;
    room.adjust(isMirrored ? 0 : start, 0, isMirrored ? -start : 0, 0);
    const int end = paintEnd(*painter, option, room, *row);
    room.adjust(isMirrored ? end : 0, 0, isMirrored ? 0 : -end, 0);

    const HighlightedText title { row->hit.title, row->hit.titleMatches, titleFont(option.font),
        colors.text, colors.accent };
    const HighlightedText detail { row->detail.text, row->detail.matches, detailFont(option.font),
        colors.muted, colors.text };
    const double titleHeight = QFontMetricsF(title.font).height();
    const double detailHeight = QFontMetricsF(detail.font).height();
    const double gap = 1;
    QRectF line(room);
    const double used = detail.text.isEmpty() ? titleHeight : titleHeight + gap + detailHeight;
    line.setTop(room.top() + (room.height() - used) / 2);
    title.paint(*painter, line, option.direction);
    line.setTop(line.top() + titleHeight + gap);
    detail.paint(*painter, line, option.direction);
    painter->restore();
}

QSize OmniDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(titleFont(option.font)).height()
        + QFontMetrics(detailFont(option.font)).height();
    return { 240, std::max(platePx + 16, lines + 13) };
}

} // namespace views
