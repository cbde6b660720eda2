// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QColor>
#include <QImage>
#include <QRectF>

#include <chrono>
#include <memory>
#include <stop_token>

namespace views {

/// When work on a document ends, finished or not.
struct SvgLimits {
    std::chrono::steady_clock::time_point deadline;
    std::stop_token stop;
    bool isOurs = false; ///< we made it: as many elements as it likes
};

/// An SVG document that may be hostile: parsing and drawing end at their limits, and nothing
/// outside the document is read.
class SvgDocument {
public:
    /// Errors: BadFormat; TooLarge when the time is over.
    static model::Result<SvgDocument> parse(
        const QByteArray &bytes, const QString &name, const SvgLimits &limits);

    SvgDocument(SvgDocument &&) noexcept;
    SvgDocument &operator=(SvgDocument &&) noexcept;
    ~SvgDocument();

    /// How large the document says it is, in its own units; never empty.
    QSizeF size() const { return m_size; }
    /// @p part of the document (its own units, from its top left corner) into @p pixels.
    /// Errors: BadFormat; TooLarge when the time is over.
    model::Result<QImage> draw(const QRectF &part, const QSize &pixels) const;
    /// @p part as a document of @p size units with vectors, and nothing else of this one: no
    /// script, no style sheet, no reference. Errors: as draw().
    model::Result<QByteArray> toSvg(const QRectF &part, const QSizeF &size) const;

private:
    friend class PdfPage;
    struct Private;
    explicit SvgDocument(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
    QSizeF m_size;
};

/// One page of a PDF, on which documents are drawn as vectors.
class PdfPage {
public:
    /// @p size in points.
    PdfPage(const QSizeF &size, const QString &title);
    ~PdfPage();
    Q_DISABLE_COPY_MOVE(PdfPage)

    /// Nothing that is added from now on is seen outside @p place (points).
    void clip(const QRectF &place);
    /// Draws @p part of @p document over @p place (points), or nothing. Errors: as
    /// SvgDocument::draw().
    model::Result<void> add(
        const SvgDocument &document, const QRectF &part, const QRectF &place, double opacity = 1);
    /// The file; nothing can be added any more. Errors: BadFormat.
    model::Result<QByteArray> finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace views
