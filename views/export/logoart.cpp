// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/logoart.h"

#include "views/logos/logorenderer.h"
#include "views/logos/mipchain.h"
#include "views/map/cellpainter.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QtConcurrentMap>

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace Qt::StringLiterals;

namespace views {

using model::Error;
using model::failure;
using model::Item;
using model::Result;

namespace {

constexpr int vectorBoxPx = 256;
constexpr int smallestBoxPx = 16;
constexpr std::chrono::seconds pieceLimit { 30 };

QString hashOf(const MapPicture &picture, const Item &item)
{
    return picture.snapshot->logoBlobs.value(item.logo);
}

/// As large as a logo of @p size is in @p box on screen, too.
QRectF fitted(const QSizeF &size, const QRectF &box)
{
    constexpr double fine = 64; // fittedLogo() counts in whole pixels
    const QSizeF finer = size.scaled(QSizeF(1e6, 1e6), Qt::KeepAspectRatio);
    const QSizeF shown = QSizeF(fittedLogo(finer.toSize(), (box.size() * fine).toSize())) / fine;
    return { box.center() - QPointF(shown.width() / 2, shown.height() / 2), shown };
}

/// What stands between the tags of the root element of @p svg, with ids of its own: @p prefix
/// keeps those of several documents apart.
QByteArray insideOf(const QByteArray &svg, const QByteArray &prefix)
{
    const qsizetype root = svg.indexOf("<svg");
    const qsizetype start = root < 0 ? -1 : svg.indexOf('>', root) + 1;
    const qsizetype end = svg.lastIndexOf("</svg>");
    if (start <= 0 || end < start)
        return {};
    QByteArray inside = svg.sliced(start, end - start);
    inside.replace(" id=\"", " id=\"" + prefix);
    inside.replace("url(#", "url(#" + prefix);
    inside.replace("href=\"#", "href=\"#" + prefix);
    return inside;
}

bool isArchived(const Item &item)
{
    return item.maturity && item.maturity->level() == model::Maturity::Level::Archived;
}

QImage greyed(const QImage &image)
{
    QImage grey = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < grey.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(grey.scanLine(y));
        for (int x = 0; x < grey.width(); ++x) {
            const int value = qGray(line[x]);
            line[x] = qRgba(value, value, value, qAlpha(line[x]));
        }
    }
    return grey;
}

/// Every colour that cairo writes, without what makes it one, and every image.
QByteArray greyed(const QByteArray &vectors)
{
    static const QRegularExpression color(uR"(rgb\(\s*([\d.]+)%,\s*([\d.]+)%,\s*([\d.]+)%\))"_s);
    const QString text = QString::fromUtf8(vectors);
    QString result;
    qsizetype position = 0;
    for (const auto &match : color.globalMatch(text)) {
        const double grey = match.captured(1).toDouble() * 11 / 32
            + match.captured(2).toDouble() * 16 / 32 + match.captured(3).toDouble() * 5 / 32;
        result += QStringView(text).sliced(position, match.capturedStart() - position);
        result += u"rgb(%1%,%1%,%1%)"_s.arg(grey, 0, 'f', 2);
        position = match.capturedEnd();
    }
    result += QStringView(text).sliced(position);
    static const QRegularExpression image(uR"(data:image/png;base64,([A-Za-z0-9+/=\s]+))"_s);
    QByteArray bytes = result.toUtf8();
    for (const auto &match : image.globalMatch(result)) {
        const QByteArray packed = match.captured(1).toLatin1();
        const QImage coloured = QImage::fromData(QByteArray::fromBase64(packed), "PNG");
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (!coloured.isNull() && greyed(coloured).save(&buffer, "PNG"))
            bytes.replace(packed, png.toBase64());
    }
    return bytes;
}

} // namespace

const LogoArt::Logo *LogoArt::logoOf(const MapPicture &picture, const Item &item) const
{
    const auto found = m_byHash.constFind(hashOf(picture, item));
    if (found == m_byHash.constEnd() || !m_logos[size_t(*found)].isDrawable())
        return nullptr;
    return &m_logos[size_t(*found)];
}

void LogoArt::render(Logo &logo, const LogoSource &source, Kind kind, double ratio)
{
    const auto bytes = source(logo.contentHash);
    if (!bytes)
        return;
    if (kind == Kind::Pixels) {
        const double side = std::max(logo.box.width(), logo.box.height()) * ratio;
        const auto raster = renderLogo(*bytes, logo.contentHash,
            { .cropToInk = logo.isCropped,
                .boxPx = std::max(smallestBoxPx, int(std::ceil(side))) });
        if (!raster)
            return;
        logo.image = raster->image;
        logo.size = raster->image.size();
        logo.plate = raster->plate;
        return;
    }
    const auto opened
        = openLogo(*bytes, logo.contentHash, { .cropToInk = logo.isCropped, .boxPx = vectorBoxPx });
    if (!opened)
        return;
    // Units of a handy size: artwork may call itself a thousandth or a million wide.
    const QSizeF size
        = opened->part.size().scaled(QSizeF(vectorBoxPx, vectorBoxPx), Qt::KeepAspectRatio);
    if (kind == Kind::Svg) {
        const auto svg = opened->document.toSvg(opened->part, size);
        if (!svg)
            return;
        logo.vectors = *svg;
    }
    logo.size = size;
    logo.plate = opened->plate;
}

Result<LogoArt> LogoArt::of(const MapPicture &picture, const LogoSource &source, Kind kind,
    double ratio, model::Progress &progress)
{
    LogoArt art;
    QSet<QString> uncropped;
    for (const QString &file : picture.snapshot->settings.logoViewBoxExclusions)
        uncropped.insert(picture.snapshot->logoBlobs.value(file));
    // A look that paints nothing tells which logos in which size.
    QImage nothing(1, 1, QImage::Format_RGB32);
    QPainter painter(&nothing);
    paintMapPicture(painter, picture, [&](QPainter &, const Item &item, const QRectF &box) {
        const QString hash = hashOf(picture, item);
        if (hash.isEmpty())
            return false;
        auto known = art.m_byHash.constFind(hash);
        if (known == art.m_byHash.constEnd()) {
            known = art.m_byHash.insert(hash, int(art.m_logos.size()));
            art.m_logos.push_back({ .contentHash = hash,
                .isCropped = !uncropped.contains(hash),
                .image = {},
                .vectors = {} });
        }
        Logo &logo = art.m_logos[size_t(*known)];
        logo.box = logo.box.expandedTo(box.size());
        return true;
    });
    painter.end();
    // Before the first sync there is none, and Qt waits for ever for no work.
    if (art.m_logos.empty())
        return art;
    std::atomic_int done = 0;
    QtConcurrent::blockingMap(art.m_logos, [&](Logo &logo) {
        if (progress.cancelled())
            return;
        render(logo, source, kind, ratio);
        progress.report(++done, qint64(art.m_logos.size()), 0);
    });
    if (progress.cancelled())
        return failure(Error::Kind::Cancelled, picture.title);
    return art;
}

void LogoArt::paintGround(
    QPainter &painter, const Logo &logo, const MapPicture &picture, const QRectF &box, bool isGrey)
{
    if (logo.plate != Plate::Dark)
        return;
    // What is archived is pale, what it stands on is not.
    const double opacity = painter.opacity();
    painter.setOpacity(isGrey ? opacity / CellPainter::archivedOpacity : opacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture.colors.darkPlate);
    painter.drawRoundedRect(box, 3, 3);
    painter.setOpacity(opacity);
}

LogoDrawer LogoArt::pixelDrawer(const MapPicture &picture) const
{
    return [this, &picture](QPainter &painter, const Item &item, const QRectF &box) {
        const Logo *logo = logoOf(picture, item);
        if (!logo)
            return false;
        paintGround(painter, *logo, picture, box, isArchived(item));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(
            fitted(logo->size, box), isArchived(item) ? greyed(logo->image) : logo->image);
        return true;
    };
}

LogoDrawer LogoArt::placeDrawer(const MapPicture &picture)
{
    return [this, &picture](QPainter &painter, const Item &item, const QRectF &box) {
        const Logo *logo = logoOf(picture, item);
        if (!logo)
            return false;
        paintGround(painter, *logo, picture, box, isArchived(item));
        const QRectF rect = fitted(logo->size, box);
        painter.drawImage(rect, QImage(1, 1, QImage::Format_RGB32));
        m_places.push_back(
            { int(logo - m_logos.data()), rect, painter.opacity(), isArchived(item) });
        return true;
    };
}

QByteArray LogoArt::withVectors(const QByteArray &svg) const
{
    // Nothing else of the map is an image in SVG.
    constexpr QByteArrayView open = "<image";
    QByteArray result;
    qsizetype position = 0;
    for (const Place &place : m_places) {
        const qsizetype start = svg.indexOf(open, position);
        const qsizetype end = start < 0 ? -1 : svg.indexOf("/>", start);
        if (end < 0)
            break;
        result += QByteArrayView(svg).sliced(position, start - position);
        const Logo &logo = m_logos[size_t(place.logo)];
        const auto number = [](double value) { return QByteArray::number(value, 'f', 3); };
        result += "<svg x=\"" + number(place.rect.x()) + "\" y=\"" + number(place.rect.y())
            + "\" width=\"" + number(place.rect.width()) + "\" height=\""
            + number(place.rect.height()) + "\" viewBox=\"0 0 " + number(logo.size.width()) + ' '
            + number(logo.size.height())
            // What the map's own parts around it inherit is not for artwork.
            + "\" preserveAspectRatio=\"none\"><g fill=\"#000\" fill-opacity=\"1\" "
              "stroke=\"none\" stroke-opacity=\"1\">"
            + insideOf(place.isGrey ? greyed(logo.vectors) : logo.vectors,
                (place.isGrey ? 'g' : 'c') + logo.contentHash.left(12).toLatin1() + '-')
            + "</g></svg>";
        position = end + 2;
    }
    result += QByteArrayView(svg).sliced(position);
    return result;
}

Result<void> LogoArt::drawLogoOn(
    PdfPage &page, const Place &place, const QRectF &rect, const LogoSource &source) const
{
    const Logo &logo = m_logos[size_t(place.logo)];
    const LogoOptions options { .cropToInk = logo.isCropped, .boxPx = vectorBoxPx };
    auto opened = source(logo.contentHash).and_then([&](const QByteArray &bytes) {
        return openLogo(bytes, logo.contentHash, options);
    });
    if (opened && place.isGrey) {
        opened
            = opened->document.toSvg(opened->part, logo.size).and_then([&](const QByteArray &svg) {
                  return openLogo(greyed(svg), logo.contentHash, { .cropToInk = false });
              });
    }
    return opened.and_then([&](const LogoDocument &shown) {
        return page.add(shown.document, shown.part, rect, place.opacity);
    });
}

Result<void> LogoArt::drawOn(PdfPage &page, const QByteArray &svg, const QPointF &origin,
    double scale, const LogoSource &source, const model::Progress &progress) const
{
    // What lies below a logo is drawn before it, and what lies on it after it: the document is cut
    // behind the group of every place. Its root has one group around all others.
    const qsizetype body = svg.indexOf('>', svg.indexOf("<g ")) + 1;
    const QByteArray head = svg.first(body);
    const QByteArray tail = "</g></svg>"_ba;
    const auto drawPiece = [&](const QByteArray &piece) -> Result<void> {
        const SvgLimits limits {
            .deadline = std::chrono::steady_clock::now() + pieceLimit, .stop = {}, .isOurs = true
        };
        return SvgDocument::parse(head + piece + tail, u"map"_s, limits)
            .and_then([&](const SvgDocument &document) {
                const QRectF whole({ 0, 0 }, document.size());
                return page.add(document, whole, { origin, document.size() * scale });
            });
    };
    qsizetype position = body;
    for (const Place &place : m_places) {
        if (progress.cancelled())
            return failure(Error::Kind::Cancelled, u"map"_s);
        const qsizetype image = svg.indexOf("<image", position);
        const qsizetype imageEnd = svg.indexOf("/>", image) + 2;
        const qsizetype end = svg.indexOf("</g>", imageEnd) + 4;
        if (image < 0 || imageEnd < image || end < imageEnd)
            break;
        const QByteArray piece
            = svg.sliced(position, image - position) + svg.sliced(imageEnd, end - imageEnd);
        if (const auto drawn = drawPiece(piece); !drawn)
            return drawn;
        // One that cannot be drawn after all leaves its plate.
        (void)drawLogoOn(page, place,
            { origin + place.rect.topLeft() * scale, place.rect.size() * scale }, source);
        position = end;
    }
    const qsizetype end = svg.lastIndexOf("</g>");
    return drawPiece(svg.sliced(position, std::max<qsizetype>(0, end - position)));
}

} // namespace views
