// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "views/export/mappicture.h"
#include "views/logos/logocache.h"
#include "views/logos/svgdocument.h"

#include <QHash>

namespace views {

/// Every logo that one picture of the map shows, ready to be drawn.
class LogoArt {
public:
    /// What a logo is to be for the device at hand.
    enum class Kind {
        Pixels, ///< in the size in which it is shown
        Svg, ///< vectors to be put into a document
        Document, ///< opened again when it is drawn
    };
    /// Reads and renders them, several at a time. @p ratio is how many pixels a device has in a
    /// logical one. What cannot be drawn is not in it. Errors: Cancelled.
    static model::Result<LogoArt> of(const MapPicture &picture, const LogoSource &source, Kind kind,
        double ratio, model::Progress &progress);

    /// Draws the pixels.
    LogoDrawer pixelDrawer(const MapPicture &picture) const;
    /// Draws for each logo an image that marks its place.
    LogoDrawer placeDrawer(const MapPicture &picture);
    /// @p svg with vectors in the places that placeDrawer() drew.
    QByteArray withVectors(const QByteArray &svg) const;
    /// Draws @p svg on @p page, which begins at @p origin (points) and is @p scale points a logical
    /// pixel, with the logos in the places that placeDrawer() drew. Errors: Cancelled, and those of
    /// SvgDocument.
    model::Result<void> drawOn(PdfPage &page, const QByteArray &svg, const QPointF &origin,
        double scale, const LogoSource &source, const model::Progress &progress) const;

private:
    struct Logo {
        QString contentHash;
        QSizeF box; ///< the largest that it is shown in, logical pixels
        bool isCropped = true;
        QImage image;
        QByteArray vectors; ///< a document
        QSizeF size; ///< of what is shown of the artwork, in units of its own
        Plate plate = Plate::Light;

        bool isDrawable() const { return !size.isEmpty(); }
    };
    struct Place {
        int logo = 0;
        QRectF rect; ///< logical pixels
        double opacity = 1;
        bool isGrey = false;
    };

    const Logo *logoOf(const MapPicture &picture, const model::Item &item) const;
    static void render(Logo &logo, const LogoSource &source, Kind kind, double ratio);
    static void paintGround(QPainter &painter, const Logo &logo, const MapPicture &picture,
        const QRectF &box, bool isGrey);
    model::Result<void> drawLogoOn(
        PdfPage &page, const Place &place, const QRectF &rect, const LogoSource &source) const;

    std::vector<Logo> m_logos;
    QHash<QString, int> m_byHash;
    std::vector<Place> m_places; ///< in the order of drawing
};

} // namespace views
