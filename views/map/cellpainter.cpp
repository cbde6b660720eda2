// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/cellpainter.h"

#include "model/explore/itemorder.h"
#include "views/logos/logocache.h"
#include "views/logos/logopainter.h"
#include "views/logos/monogram.h"
#include "views/wording/names.h"
#include "views/wording/totalswords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace views {

using model::DetailLevel;
using model::Item;
using model::MapLayout;
using model::Maturity;

namespace {

/// What a filter leaves out stays as a ghost, so that the map remains the same place.
constexpr double ghostOpacity = 0.12;
/// A logo that is not ready in its size is drawn in the size that there is; one that is smaller by
/// no more than this, a step of the cache's sizes, as it is.
constexpr double unnoticed = 1.15;
/// A cell at least so wide shows its logo whatever the level: featured ones in the overview.
constexpr double logoFromPx = 20;
/// A narrower one shows its mark only where all do.
constexpr double markedFromPx = 38;
constexpr double smallestPicturePx = 4;
/// Larger ones are few, and each zoom would make them anew: it takes longer to keep them than to
/// paint them.
constexpr int largestMonogramPx = 90 * 90;
/// Of a cell's sides, where nothing is known that would make a dot larger.
constexpr double unknownDotShare = 0.5;
/// Of a dot's height, where the source is closed.
constexpr double closedDotHeight = 0.3;
constexpr double cardInset = 10;

/// How much of a dot's cell is filled. Size says the same as the colour does.
double dotShare(const CellLook &look)
{
    if (!look.maturity)
        return look.isClosedSource ? 0.8 : unknownDotShare;
    switch (*look.maturity) {
    case Maturity::Level::Graduated: return 1;
    case Maturity::Level::Incubating: return 0.86;
    case Maturity::Level::Sandbox: return 0.62;
    case Maturity::Level::Archived:
    case Maturity::Level::Other: return 0.72;
    }
    return unknownDotShare;
}

/// What tells plates of the same size apart: in another lens it may be the same plate.
quint64 plateKey(const PlateStyle &style)
{
    const quint64 color = style.ring.isValid() ? style.ring.rgb() & 0xffffff : 0;
    const auto quarters = [](double px) { return quint64(std::lround(px * 4)) & 0xff; };
    return color << 24 | quarters(style.ringPx) << 16 | quarters(style.radiusPx) << 8
        | quint64(style.line & 0x7) << 1 | quint64(style.isHatched ? 1 : 0);
}

QRectF shrunk(const QRectF &rect, double share)
{
    const double x = rect.width() * (1 - share) / 2;
    const double y = rect.height() * (1 - share) / 2;
    return rect.adjusted(x, y, -x, -y);
}

/// @p rect (logical pixels) with its edges on whole device pixels, of which one logical pixel has
/// @p ratio: in between, which pixel is painted would be chance.
QRectF onWholePixels(const QRectF &rect, double ratio)
{
    const auto snapped = [ratio](double edge) { return std::round(edge * ratio) / ratio; };
    return { QPointF(snapped(rect.left()), snapped(rect.top())),
        QPointF(snapped(rect.right()), snapped(rect.bottom())) };
}

} // namespace

CellPainter::CellPainter(
    QPainter &painter, const MapScene &scene, MapPaintCache::Part &part, double cellPx)
    : m_painter(painter)
    , m_scene(scene)
    , m_sprites(part.sprites)
    , m_texts(part.texts)
    , m_cellPx(cellPx)
    , m_ratio(painter.device()->devicePixelRatioF())
    , m_logical(painter.transform())
    , m_device(QTransform::fromScale(1 / m_ratio, 1 / m_ratio) * m_logical)
{
    for (int lensClass = -1; lensClass < int(scene.lens.classes.size()); ++lensClass) {
        for (const bool isClosed : { false, true }) {
            const CellLook look { .lensClass = lensClass, .isClosedSource = isClosed };
            const PlateStyle style = PlateStyle::of(look, scene.lens, scene.colors, cellPx);
            m_styles.push_back({ style, plateKey(style) });
        }
    }
}

bool CellPainter::isDot(const QRectF &whole) const
{
    return m_scene.level == DetailLevel::Overview && whole.width() < logoFromPx;
}

bool CellPainter::hasLogo(const CellLook &look) const
{
    return m_scene.logos && look.logo >= 0 && !m_scene.logos->isFailed(look.logo);
}

CellPainter::Places CellPainter::placesOf(int cell, const QRectF &whole)
{
    const CellLook &look = m_scene.looks[size_t(cell)];
    const model::MapCell &place = m_scene.layout.cells[size_t(cell)];
    Places places { .rect = whole };
    // Edges are on whole pixels, so that one cell is a pixel wider than its neighbour. Logos are
    // asked for in a size that is the same for all of them.
    places.rounding = place.rect.size() * (m_cellPx / MapLayout::cellSize.width()) - whole.size();
    QRectF &rect = places.rect;
    if (look.share < 1) {
        rect = onWholePixels(shrunk(whole, double(look.share)), m_ratio);
    }
    if (m_scene.level == DetailLevel::Cards && look.share == 1) {
        // The logo has what text leaves of it.
        const Item &item = m_scene.snapshot.landscape.items[size_t(place.item)];
        places.words = rect.adjusted(cardInset, cardInset, -cardInset, -cardInset + 2);
        const QRectF &inner = places.words;
        const double small = m_texts.lineHeight(TextRole::ItemSmall);
        const double textHeight
            = m_texts.lineHeight(TextRole::Item) + 2 * small + cardLines(item, inner) * small + 6;
        places.picture = QRectF(inner.left() + 6, inner.top(), inner.width() - 12,
            std::max(24.0, inner.height() - textHeight - 6));
    } else if (m_scene.level >= DetailLevel::Items && look.share == 1) {
        const double inset = std::max(4.0, rect.width() * 0.06);
        const double textHeight = 2 * m_texts.lineHeight(TextRole::Item)
            + (place.isFeatured ? m_texts.lineHeight(TextRole::ItemSmall) + 2 : 0);
        places.picture = rect.adjusted(inset + 4, inset, -inset - 4, -textHeight - inset);
        places.words = rect.adjusted(inset, rect.height() - textHeight - 4, -inset, -4);
    } else {
        if (!place.label.isEmpty() && rect.height() > 52
            && m_texts.widthOf(place.label, TextRole::Caption) + 10 <= rect.width())
            places.caption = QRectF(rect.left(), rect.bottom() - 17, rect.width(), 17);
        // Room for any ring, whichever this cell wears: a lens moves no logo and makes none anew.
        const double margin
            = std::max(PlateStyle::widestRingPx(m_cellPx) + 0.5, rect.width() * 0.08);
        places.picture
            = rect.adjusted(margin, margin, -margin, -margin - (places.caption.isNull() ? 0 : 15));
    }
    return places;
}

void CellPainter::paintPicture(int cell, const QRectF &whole)
{
    const CellLook &look = m_scene.looks[size_t(cell)];
    if (isDot(whole)) {
        addDot(look, whole);
        return;
    }
    const Places places = placesOf(cell, whole);
    m_painter.setOpacity(look.isDimmed ? ghostOpacity : 1);
    paintPlateOf(places.rect, styleOf(look));
    const int item = m_scene.layout.cells[size_t(cell)].item;
    paintLogo(m_scene.snapshot.landscape.items[size_t(item)], look, places);
    m_painter.setOpacity(1);
}

bool CellPainter::isMarked(int cell) const
{
    const CellLook &look = m_scene.looks[size_t(cell)];
    // Not by whole pixels: of cells of one size, all wear their mark or none does.
    const double cells
        = m_scene.layout.cells[size_t(cell)].rect.width() / MapLayout::cellSize.width();
    return !styleOf(look).style.mark.isEmpty()
        && (m_scene.level >= DetailLevel::Subcategory
            || cells * m_cellPx * double(look.share) >= markedFromPx);
}

bool CellPainter::isMonogram(const CellLook &look) const { return !isVector() && !hasLogo(look); }

bool CellPainter::hasWords(int cell, const QRectF &whole) const
{
    const CellLook &look = m_scene.looks[size_t(cell)];
    return !isDot(whole)
        && (m_scene.level >= DetailLevel::Items
            || !m_scene.layout.cells[size_t(cell)].label.isEmpty() || isMarked(cell)
            || isMonogram(look));
}

void CellPainter::paintWords(int cell, const QRectF &whole)
{
    const CellLook &look = m_scene.looks[size_t(cell)];
    const model::MapCell &place = m_scene.layout.cells[size_t(cell)];
    const NamedStyle &named = styleOf(look);
    const Item &item = m_scene.snapshot.landscape.items[size_t(place.item)];
    const Places places = placesOf(cell, whole);
    m_painter.setOpacity(look.isDimmed ? ghostOpacity : 1);
    if (isMonogram(look))
        paintMonogramOf(item, places);
    if (!places.words.isNull() && m_scene.level == DetailLevel::Cards)
        paintCard(item, look, places);
    else if (!places.words.isNull())
        paintName(item, places.words);
    if (!places.caption.isNull())
        paintCaption(place.label, named.style, places.caption);
    if (isMarked(cell))
        paintMarkOf(places.rect, named);
    m_painter.setOpacity(1);
}

void CellPainter::addDot(const CellLook &look, const QRectF &rect)
{
    const Colors &colors = m_scene.colors;
    const double share = (m_scene.lens.scale == model::LensValues::Scale::Maturity ? dotShare(look)
                                 : look.lensClass < 0                              ? unknownDotShare
                                                                                   : 0.86)
        * double(look.share);
    QRectF exact = shrunk(rect, share);
    if (look.isClosedSource && !look.maturity) { // a dash: told apart by its form
        const double height = std::max(2 / m_ratio, exact.height() * closedDotHeight);
        exact = QRectF(exact.left(), exact.center().y() - height / 2, exact.width(), height);
    }
    const QRectF dot = isVector() ? exact : onWholePixels(exact, m_ratio);
    QColor color = colors.dot;
    if (look.lensClass >= 0) {
        color = m_scene.lens.scale == model::LensValues::Scale::Maturity && look.maturity
            ? colors.maturity(*look.maturity)
            : colors.dotOf(styleOf(look).style.ring);
    }
    if (look.isDimmed) {
        const QColor ground = colors.blockGround();
        const auto mixed = [](int ink, int under) {
            return int(std::lround(under + (ink - under) * ghostOpacity));
        };
        color = QColor(mixed(color.red(), ground.red()), mixed(color.green(), ground.green()),
            mixed(color.blue(), ground.blue()));
    }
    // Archived ones are hollow where maturity is what dots tell.
    const bool isHollow
        = m_scene.lens.scale == model::LensValues::Scale::Maturity && look.isArchived();
    if (isHollow && dot.width() >= 4 && !look.isDimmed)
        m_hollowDots.push_back(dot);
    else
        m_dots[color.rgb()].push_back(dot);
}

void CellPainter::finishPictures()
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    for (const auto &[color, rects] : m_dots.asKeyValueRange()) {
        m_painter.setBrush(QColor::fromRgb(color));
        m_painter.drawRects(rects.data(), int(rects.size()));
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_scene.colors.maturity(Maturity::Level::Archived), 1.5));
    m_painter.drawRects(m_hollowDots.data(), int(m_hollowDots.size()));
    m_painter.restore();
    m_dots.clear();
    m_hollowDots.clear();
}

void CellPainter::paintPlateOf(const QRectF &rect, const NamedStyle &named)
{
    const PlateStyle &style = named.style;
    if (isVector()) {
        paintPlate(m_painter, rect, style, m_scene.colors);
        return;
    }
    const SpriteKey key { SpriteKey::Kind::Plate, named.plateKey, {},
        (rect.size() * m_ratio).toSize() };
    const QImage &sprite = m_sprites.sprite(key, [&](QPainter &painter, const QRectF &whole) {
        // With its ground it has no transparent pixel left, and is copied instead of blended.
        painter.fillRect(whole, m_scene.colors.blockGround());
        paintPlate(painter, whole, style, m_scene.colors);
    });
    blit(rect.topLeft(), sprite);
}

void CellPainter::paintMarkOf(const QRectF &rect, const NamedStyle &named)
{
    const PlateStyle &style = named.style;
    const QFont font = m_texts.font(TextRole::Caption);
    if (isVector()) {
        paintMark(m_painter, rect, style, font);
        return;
    }
    const double side = std::max(markPx, double(font.pixelSize()) + 4);
    const SpriteKey key { SpriteKey::Kind::Mark, style.ring.rgb(), style.mark,
        (QSizeF(side, side) * m_ratio).toSize() };
    const QImage &sprite = m_sprites.sprite(key,
        [&](QPainter &painter, const QRectF &whole) { paintMark(painter, whole, style, font); });
    blit({ rect.right() - side, rect.top() }, sprite);
}

void CellPainter::paintLogo(const Item &item, const CellLook &look, const Places &places)
{
    const QRectF &box = places.picture;
    if (box.width() < smallestPicturePx || box.height() < smallestPicturePx)
        return;
    const double opacity = m_painter.opacity();
    const double shown = look.isArchived() ? opacity * archivedOpacity : opacity;
    if (isVector()) {
        m_painter.setOpacity(shown);
        const bool isDrawn = m_scene.vectorLogo(m_painter, item, box);
        m_painter.setOpacity(opacity);
        if (!isDrawn)
            paintMonogramOf(item, places);
        return;
    }
    if (!hasLogo(look))
        return; // it gets a monogram, in letters
    const QSize wanted = LogoCache::steppedSize((box.size() + places.rounding) * m_ratio);
    const LogoCache::Picture *picture = m_scene.logos->peek(look.logo, wanted);
    if (!picture || picture->box != wanted)
        m_missing.push_back({ look.logo, wanted });
    if (!picture)
        return;
    if (picture->plate == Plate::Dark) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_scene.colors.darkPlate);
        m_painter.drawRoundedRect(box, 3, 3);
    }
    m_painter.setOpacity(shown);
    paintPixels(look, *picture, box, wanted);
    m_painter.setOpacity(opacity);
}

void CellPainter::paintPixels(
    const CellLook &look, const LogoCache::Picture &picture, const QRectF &box, const QSize &wanted)
{
    const bool isExact = picture.box == wanted;
    const double stretch = isExact ? 1 : double(wanted.width()) / picture.box.width();
    const bool isCopied = isExact || (stretch >= 1 && stretch < unnoticed);
    const QSizeF shown = QSizeF(picture.pixmap.size()) / m_ratio * (isCopied ? 1 : stretch);
    const QPointF corner = box.center() - QPointF(shown.width() / 2, shown.height() / 2);
    if (isExact && look.isArchived()) {
        blit(corner, m_sprites.grey(picture.pixmap));
        return;
    }
    if (isCopied) {
        blit(corner, picture.pixmap);
        return;
    }
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false); // for a moment, and many
    m_painter.drawPixmap(QRectF(corner, shown), picture.pixmap, QRectF(picture.pixmap.rect()));
}

template <typename Pixels> void CellPainter::blit(const QPointF &corner, const Pixels &pixels)
{
    const auto copy = [&](const QPoint &place) {
        if constexpr (std::is_same_v<Pixels, QPixmap>)
            m_painter.drawPixmap(place, pixels);
        else
            m_painter.drawImage(place, pixels);
    };
    const QPoint pixel = (corner * m_ratio).toPoint();
    if (m_ratio == 1) {
        copy(pixel);
        return;
    }
    m_painter.setTransform(m_device);
    copy(pixel);
    m_painter.setTransform(m_logical);
}

void CellPainter::paintMonogramOf(const Item &item, const Places &places)
{
    const QRectF &box = places.picture;
    if (box.width() < smallestPicturePx || box.height() < smallestPicturePx)
        return;
    const QFont font = m_scene.font;
    const bool isDark = false; // the plate below it is light in both looks
    if (isVector()) {
        m_painter.setFont(font);
        paintMonogram(m_painter, box, item.displayName(), isDark);
        return;
    }
    const QSize pixels = LogoCache::steppedSize((box.size() + places.rounding) * m_ratio);
    const QSizeF shown = pixels.toSizeF() / m_ratio;
    const QPointF corner = box.center() - QPointF(shown.width() / 2, shown.height() / 2);
    if (pixels.width() * pixels.height() > largestMonogramPx) {
        m_painter.setFont(font);
        paintMonogram(
            m_painter, onWholePixels({ corner, shown }, m_ratio), item.displayName(), isDark);
        return;
    }
    const SpriteKey key { SpriteKey::Kind::Monogram, 0, item.displayName(), pixels };
    const QImage &sprite = m_sprites.sprite(key, [&](QPainter &painter, const QRectF &whole) {
        painter.setFont(font);
        paintMonogram(painter, whole, item.displayName(), isDark);
    });
    blit(corner, sprite);
}

double CellPainter::write(const QString &text, TextRole role, const QColor &color,
    const QRectF &rect, Qt::Alignment alignment, int lineCount)
{
    if (text.isEmpty() || rect.width() < 2 * TextCache::smallestPx)
        return 0;
    const TextCache::Block &block = m_texts.block(text, role, rect.width(), lineCount);
    if (block.height > rect.height() + 2)
        return 0;
    m_painter.setPen(color);
    m_texts.draw(m_painter, block, role, rect, alignment);
    return block.height;
}

QString CellPainter::facts(const Item &item) const
{
    if (const auto *numbers = m_scene.snapshot.numbersOf(item))
        return u"★ "_s + TotalsWords::rounded(numbers->stars);
    if (const auto since = item.since())
        return QLocale().toString(*since, u"yyyy"_s);
    return {};
}

void CellPainter::paintName(const Item &item, const QRectF &rect)
{
    const Colors &colors = m_scene.colors;
    const double lineHeight = m_texts.lineHeight(TextRole::Item);
    const double used = write(item.displayName(), TextRole::Item, colors.plateText,
        QRectF(rect.left(), rect.top(), rect.width(), 2 * lineHeight),
        Qt::AlignHCenter | Qt::AlignTop, 2);
    if (rect.height() - used + 1 >= m_texts.lineHeight(TextRole::ItemSmall)) {
        write(facts(item), TextRole::ItemSmall, colors.plateMuted, rect.adjusted(0, used, 0, 2),
            Qt::AlignHCenter | Qt::AlignTop, 1);
    }
}

int CellPainter::cardLines(const Item &item, const QRectF &inner)
{
    return item.anyDescription().isEmpty() ? 0 : inner.height() > 190 ? 3 : 2;
}

void CellPainter::paintCard(const Item &item, const CellLook &look, const Places &places)
{
    // From the top: the logo, name, organisation, up to three lines of description, and at the
    // bottom a line of facts.
    const Colors &colors = m_scene.colors;
    const double small = m_texts.lineHeight(TextRole::ItemSmall);
    const QRectF &inner = places.words;
    double y = places.picture.bottom() + 6;
    const auto line = [&](const QString &text, TextRole role, const QColor &color, int count) {
        const QRectF room(inner.left(), y, inner.width(), count * m_texts.lineHeight(role));
        write(text, role, color, room, Qt::AlignLeft | Qt::AlignTop, count);
        y += count * m_texts.lineHeight(role);
    };
    line(item.displayName(), TextRole::Item, colors.plateText, 1);
    const bool isNamedAfter
        = item.organizationName.compare(item.displayName(), Qt::CaseInsensitive) == 0;
    line(isNamedAfter                         ? item.place.subcategory
            : item.organizationName.isEmpty() ? item.place.subcategory
                                              : item.organizationName,
        TextRole::ItemSmall, colors.plateMuted, 1);
    y += 2;
    if (const int lines = cardLines(item, inner); lines > 0)
        line(item.anyDescription().simplified().left(240), TextRole::ItemSmall, colors.plateText,
            lines);
    QStringList chips;
    if (item.maturity)
        chips += Names::maturity(*item.maturity);
    else if (look.isClosedSource)
        chips += QCoreApplication::translate("MapScene", "Closed source");
    if (const QString fact = facts(item); !fact.isEmpty())
        chips += fact;
    chips += m_scene.snapshot.settings.tagsOf(item).mid(0, 1);
    y = inner.bottom() - small;
    line(chips.join(u"  ·  "_s), TextRole::ItemSmall, colors.plateMuted, 1);
}

void CellPainter::paintCaption(const QString &label, const PlateStyle &style, const QRectF &rect)
{
    QPainterPath strip;
    strip.setFillRule(Qt::WindingFill);
    strip.addRoundedRect(rect, 5, 5);
    strip.addRect(rect.adjusted(0, 0, 0, -5));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(style.ring.isValid() ? style.ring : m_scene.colors.header);
    m_painter.drawPath(strip);
    write(label, TextRole::Caption, Qt::white, rect, Qt::AlignCenter, 1);
}

} // namespace views
