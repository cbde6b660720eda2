// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logos/svgdocument.h"

// GLib names a struct member as Qt names a keyword.
#undef signals
#include <QRegularExpression>

#include <cairo/cairo-pdf.h>
#include <cairo/cairo-svg.h>
#include <cairo/cairo.h>
#include <librsvg/rsvg.h>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace views {

using model::Error;
using model::failure;
using model::Result;

namespace {

template <auto Free> struct Deleter {
    void operator()(auto *handle) const noexcept { Free(handle); }
};
template <typename T> using GObjectPtr = std::unique_ptr<T, Deleter<g_object_unref>>;
using CairoPtr = std::unique_ptr<cairo_t, Deleter<cairo_destroy>>;
using SurfacePtr = std::unique_ptr<cairo_surface_t, Deleter<cairo_surface_destroy>>;

/// Cancels GLib work when its time is over or somebody stops it.
class Watchdog {
public:
    Watchdog(GCancellable *cancellable, const SvgLimits &limits)
        : m_stopped(limits.stop, [cancellable] { g_cancellable_cancel(cancellable); })
        , m_thread([this, cancellable, deadline = limits.deadline](const std::stop_token &end) {
            std::unique_lock lock(m_mutex);
            m_ended.wait_until(lock, end, deadline, [&] { return end.stop_requested(); });
            // Asked again: what the wait returns is not certain when the end comes during it.
            if (!end.stop_requested())
                g_cancellable_cancel(cancellable);
        })
    {
    }

private:
    std::stop_callback<std::function<void()>> m_stopped;
    std::mutex m_mutex; ///< for the wait only
    std::condition_variable_any m_ended;
    std::jthread m_thread; ///< last: its destructor stops and joins while the others are there
};

Error errorOf(GError *error, const QString &name, GCancellable *cancellable)
{
    const bool isLate = g_cancellable_is_cancelled(cancellable);
    const QString detail = error ? QString::fromUtf8(error->message) : QString();
    g_clear_error(&error);
    return { isLate ? Error::Kind::TooLarge : Error::Kind::BadFormat, name,
        isLate ? u"it takes too long to draw"_s : detail };
}

/// For surfaces that write a file.
cairo_status_t appendTo(void *bytes, const unsigned char *data, unsigned length) noexcept
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// librsvg leaves out a background colour in the root's style, which browsers paint.
QColor backgroundOf(const QByteArray &bytes)
{
    static const QRegularExpression root(uR"(<svg\b[^>]*\bstyle\s*=\s*["']([^"']*)["'])"_s);
    static const QRegularExpression background(
        uR"((?:^|;)\s*background(?:-color)?\s*:\s*([#\w]+)\s*(?:;|$))"_s);
    const QString head = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    const QString style = root.match(head).captured(1);
    return QColor::fromString(background.match(style).captured(1));
}

/// Drawing programs write namespaces there that the XML parser stops at; it holds nothing to draw.
QByteArray withoutMetadata(QByteArray bytes)
{
    constexpr QByteArrayView close = "</metadata>";
    const qsizetype start = bytes.indexOf("<metadata");
    const qsizetype end = start < 0 ? -1 : bytes.indexOf(close, start);
    return end < 0 ? bytes : bytes.remove(start, end + close.size() - start);
}

} // namespace

struct SvgDocument::Private {
    QString name;
    SvgLimits limits;
    QColor background;
    GObjectPtr<GCancellable> cancellable { g_cancellable_new() };
    GObjectPtr<RsvgHandle> handle;
    QSizeF viewport; ///< what librsvg lays the document out for

    Result<void> load(const QByteArray &bytes)
    {
        const GObjectPtr<GInputStream> stream(
            g_memory_input_stream_new_from_data(bytes.constData(), bytes.size(), nullptr));
        GError *error = nullptr;
        // No base file: librsvg refuses every reference out of the document then.
        handle.reset(rsvg_handle_new_from_stream_sync(stream.get(), nullptr,
            limits.isOurs ? RSVG_HANDLE_FLAG_UNLIMITED : RSVG_HANDLE_FLAGS_NONE, cancellable.get(),
            &error));
        if (!handle)
            return std::unexpected(errorOf(error, name, cancellable.get()));
        constexpr double cssPixelsAnInch = 96;
        if (limits.isOurs)
            rsvg_handle_set_dpi(handle.get(), cssPixelsAnInch);
        return {};
    }

    /// @p part of the document into @p size units from the origin of @p cairo on. What @p cairo
    /// is changed to stays.
    Result<void> paint(cairo_t *cairo, const QRectF &part, const QSizeF &size) const
    {
        const double scaleX = size.width() / part.width();
        const double scaleY = size.height() / part.height();
        cairo_scale(cairo, scaleX, scaleY);
        cairo_translate(cairo, -part.x(), -part.y());
        cairo_rectangle(cairo, 0, 0, viewport.width(), viewport.height());
        cairo_clip(cairo);
        if (background.isValid()) {
            cairo_set_source_rgba(cairo, background.redF(), background.greenF(), background.blueF(),
                background.alphaF());
            cairo_rectangle(cairo, 0, 0, viewport.width(), viewport.height());
            cairo_fill(cairo);
        }
        const Watchdog watchdog(cancellable.get(), limits);
        const RsvgRectangle whole { 0, 0, viewport.width(), viewport.height() };
        GError *error = nullptr;
        if (!rsvg_handle_render_document(handle.get(), cairo, &whole, &error))
            return std::unexpected(errorOf(error, name, cancellable.get()));
        return {};
    }
};

SvgDocument::SvgDocument(std::unique_ptr<Private> p)
    : d(std::move(p))
    , m_size(d->viewport)
{
}
SvgDocument::SvgDocument(SvgDocument &&) noexcept = default;
SvgDocument &SvgDocument::operator=(SvgDocument &&) noexcept = default;
SvgDocument::~SvgDocument() = default;

Result<SvgDocument> SvgDocument::parse(
    const QByteArray &bytes, const QString &name, const SvgLimits &limits)
{
    auto p = std::make_unique<Private>();
    p->name = name;
    p->limits = limits;
    p->background = backgroundOf(bytes);
    const Watchdog watchdog(p->cancellable.get(), limits);
    auto isLoaded = p->load(bytes);
    if (!isLoaded)
        isLoaded = p->load(withoutMetadata(bytes));
    if (!isLoaded)
        return std::unexpected(isLoaded.error());
    rsvg_handle_set_cancellable_for_rendering(p->handle.get(), p->cancellable.get());

    gboolean hasWidth = FALSE;
    gboolean hasHeight = FALSE;
    gboolean hasViewBox = FALSE;
    RsvgLength width {};
    RsvgLength height {};
    RsvgRectangle viewBox {};
    rsvg_handle_get_intrinsic_dimensions(
        p->handle.get(), &hasWidth, &width, &hasHeight, &height, &hasViewBox, &viewBox);
    double w = 0;
    double h = 0;
    const bool hasSize = rsvg_handle_get_intrinsic_size_in_pixels(p->handle.get(), &w, &h) == TRUE
        && w > 0 && h > 0;
    if (hasSize) {
        p->viewport = { w, h };
    } else if (hasViewBox && viewBox.width > 0 && viewBox.height > 0) {
        p->viewport = { viewBox.width, viewBox.height };
    } else {
        // It has no size of its own: what it paints on a large sheet is its size.
        const RsvgRectangle sheet { 0, 0, 1024, 1024 };
        RsvgRectangle ink {};
        if (rsvg_handle_get_geometry_for_layer(
                p->handle.get(), nullptr, &sheet, &ink, nullptr, nullptr)
            && ink.width > 0 && ink.height > 0)
            p->viewport = { std::max(1.0, ink.x + ink.width), std::max(1.0, ink.y + ink.height) };
        else
            p->viewport = { 1024, 1024 };
    }
    return SvgDocument(std::move(p));
}

Result<QImage> SvgDocument::draw(const QRectF &part, const QSize &pixels) const
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull() || part.isEmpty())
        return failure(Error::Kind::BadFormat, d->name, u"nothing to draw"_s);
    image.fill(Qt::transparent);
    const SurfacePtr surface(cairo_image_surface_create_for_data(image.bits(), CAIRO_FORMAT_ARGB32,
        image.width(), image.height(), int(image.bytesPerLine())));
    const CairoPtr cairo(cairo_create(surface.get()));
    if (const auto painted = d->paint(cairo.get(), part, pixels); !painted)
        return std::unexpected(painted.error());
    cairo_surface_flush(surface.get());
    return image;
}

Result<QByteArray> SvgDocument::toSvg(const QRectF &part, const QSizeF &size) const
{
    if (part.isEmpty() || size.isEmpty())
        return failure(Error::Kind::BadFormat, d->name, u"nothing to draw"_s);
    QByteArray bytes;
    const SurfacePtr surface(
        cairo_svg_surface_create_for_stream(appendTo, &bytes, size.width(), size.height()));
    const CairoPtr cairo(cairo_create(surface.get()));
    if (const auto painted = d->paint(cairo.get(), part, size); !painted)
        return std::unexpected(painted.error());
    cairo_surface_finish(surface.get());
    if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return failure(
            Error::Kind::BadFormat, d->name, QString::fromUtf8(cairo_status_to_string(status)));
    return bytes;
}

struct PdfPage::Private {
    QByteArray bytes; ///< before the surface, which writes into them when it goes
    SurfacePtr surface;
    CairoPtr cairo;
};

PdfPage::PdfPage(const QSizeF &size, const QString &title)
    : d(std::make_unique<Private>())
{
    d->surface.reset(
        cairo_pdf_surface_create_for_stream(appendTo, &d->bytes, size.width(), size.height()));
    cairo_pdf_surface_set_metadata(
        d->surface.get(), CAIRO_PDF_METADATA_TITLE, title.toUtf8().constData());
    d->cairo.reset(cairo_create(d->surface.get()));
}

PdfPage::~PdfPage() = default;

void PdfPage::clip(const QRectF &place)
{
    cairo_rectangle(d->cairo.get(), place.x(), place.y(), place.width(), place.height());
    cairo_clip(d->cairo.get());
}

Result<void> PdfPage::add(
    const SvgDocument &document, const QRectF &part, const QRectF &place, double opacity)
{
    // First apart from the page: what ends in the middle leaves neither half of itself nor its
    // state there.
    const cairo_rectangle_t extents { 0, 0, place.width(), place.height() };
    const SurfacePtr recording(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents));
    {
        const CairoPtr cairo(cairo_create(recording.get()));
        if (const auto painted = document.d->paint(cairo.get(), part, place.size()); !painted)
            return painted;
    }
    if (cairo_surface_status(recording.get()) != CAIRO_STATUS_SUCCESS)
        return failure(Error::Kind::BadFormat, document.d->name, u"cairo gave up"_s);
    cairo_t *cairo = d->cairo.get();
    cairo_save(cairo);
    cairo_set_source_surface(cairo, recording.get(), place.x(), place.y());
    cairo_rectangle(cairo, place.x(), place.y(), place.width(), place.height());
    cairo_clip(cairo);
    cairo_paint_with_alpha(cairo, opacity);
    cairo_restore(cairo);
    return {};
}

Result<QByteArray> PdfPage::finished()
{
    d->cairo.reset();
    cairo_surface_finish(d->surface.get());
    if (const auto status = cairo_surface_status(d->surface.get()); status != CAIRO_STATUS_SUCCESS)
        return failure(
            Error::Kind::BadFormat, u"PDF"_s, QString::fromUtf8(cairo_status_to_string(status)));
    return d->bytes;
}

} // namespace views
