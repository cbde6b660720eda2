// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logos/logocache.h"

#include "model/store/blobcache.h"
#include "views/logos/mipchain.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <stop_token>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int laneCount = 2;
/// Enough for the hand-over not to count, few enough for what is asked for now to come soon.
constexpr int batchSize = 24;
constexpr int memoryKilobytes = 128 * 1024;
constexpr int rastersInLane = 64;
/// Logos that fill a screen are few; beyond this they are enlarged.
constexpr int largestPx = 2048;

} // namespace

/// One worker thread with its own connection to the disk cache.
class LogoCache::Lane {
public:
    Lane(QString cacheFile, LogoSource source)
        : m_cacheFile(std::move(cacheFile))
        , m_source(std::move(source))
        , m_rasters(rastersInLane)
    {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
        pool.setThreadPriority(QThread::LowPriority);
    }

    std::vector<Made> make(const std::vector<Request> &requests)
    {
        std::vector<Made> result;
        for (const Request &request : requests) {
            if (stop.stop_requested())
                break;
            result.push_back(make(request));
        }
        return result;
    }

    QThreadPool pool;
    std::stop_source stop;
    bool isBusy = false; ///< only the GUI thread looks at it

private:
    Made make(const Request &request)
    {
        const int longest = std::max(request.box.width(), request.box.height());
        std::optional<LogoRaster> raster;
        if (longest > mipLevels.back())
            raster = drawn(request, std::min(longest, largestPx));
        // Also when the artwork is gone: what is kept of it is better than a monogram.
        if (!raster)
            raster = rasterOf(request, mipLevelFor(longest));
        if (!raster)
            return { .request = request, .image = {} };
        const QSize size = fittedLogo(raster->image.size(), request.box);
        return { .request = request,
            .image = raster->image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
            .plate = raster->plate };
    }

    std::optional<LogoRaster> rasterOf(const Request &request, int level)
    {
        // Cropped or not is another picture.
        const QString key
            = request.isCropped ? request.contentHash : request.contentHash + "-whole"_L1;
        const QString memoryKey = u"%1@%2"_s.arg(key).arg(level);
        if (const LogoRaster *raster = m_rasters.object(memoryKey))
            return *raster;
        if (BlobCache *disk = cache()) {
            if (const auto bytes = disk->value(key, level)) {
                if (auto raster = decoded(*bytes)) {
                    m_rasters.insert(memoryKey, new LogoRaster(*raster));
                    return raster;
                }
            }
        }
        return render(request, key, level);
    }

    /// From the artwork itself: sharp at any size.
    std::optional<LogoRaster> drawn(const Request &request, int boxPx)
    {
        auto raster = m_source(request.contentHash).and_then([&](const QByteArray &bytes) {
            return renderLogo(
                bytes, request.contentHash, { .cropToInk = request.isCropped, .boxPx = boxPx });
        });
        if (!raster)
            return std::nullopt;
        return std::move(*raster);
    }

    std::optional<LogoRaster> render(const Request &request, const QString &key, int level)
    {
        const auto raster = drawn(request, mipLevels.back());
        if (!raster)
            return std::nullopt;
        const auto chain = mipChain(*raster);
        if (BlobCache *disk = cache()) {
            std::vector<std::pair<int, QByteArray>> levels;
            levels.reserve(chain.size());
            for (const auto &[side, picture] : chain)
                levels.emplace_back(side, encoded(picture));
            // A full disk only costs time.
            (void)disk->insert(key, levels);
        }
        std::optional<LogoRaster> wanted;
        for (const auto &[side, picture] : chain) {
            m_rasters.insert(u"%1@%2"_s.arg(key).arg(side), new LogoRaster(picture));
            if (side == level)
                wanted = picture;
        }
        return wanted;
    }

    using BlobCache = model::BlobCache;

    /// Opened on the lane's own thread; absent when nothing is to be kept or nothing can be.
    BlobCache *cache()
    {
        if (!m_isOpened && !m_cacheFile.isEmpty()) {
            if (auto opened = BlobCache::open(m_cacheFile))
                m_cache.emplace(std::move(*opened));
        }
        m_isOpened = true;
        return m_cache ? &*m_cache : nullptr;
    }

    const QString m_cacheFile;
    const LogoSource m_source;
    std::optional<BlobCache> m_cache;
    bool m_isOpened = false;
    QCache<QString, LogoRaster> m_rasters;
};

QString LogoCache::Request::key() const
{
    const QLatin1StringView margins(isCropped ? "" : "-whole");
    return u"%1%2@%3x%4"_s.arg(contentHash, margins).arg(box.width()).arg(box.height());
}

LogoCache::LogoCache(const QString &cacheFile, const LogoSource &source, QObject *parent)
    : QObject(parent)
    , m_pictures(memoryKilobytes)
{
    for (int i = 0; i < laneCount; ++i)
        m_lanes.push_back(std::make_shared<Lane>(cacheFile, source));
}

LogoCache::~LogoCache()
{
    for (const auto &lane : m_lanes)
        lane->stop.request_stop();
    for (const auto &lane : m_lanes)
        lane->pool.waitForDone();
}

void LogoCache::startWorld(const QSet<QString> &excludedFromCrop)
{
    m_failed.clear();
    if (m_excludedFromCrop != excludedFromCrop) {
        m_excludedFromCrop = excludedFromCrop;
        m_pictures.clear();
        m_newestKey.clear();
    }
    Q_EMIT logosReady();
}

const LogoCache::Picture *LogoCache::picture(const QString &contentHash, const QSize &box)
{
    if (box.isEmpty() || contentHash.isEmpty() || m_failed.contains(contentHash))
        return nullptr;
    const Request request { .contentHash = contentHash,
        .box = box,
        .isCropped = !m_excludedFromCrop.contains(contentHash) };
    const QString key = request.key();
    if (const Picture *ready = m_pictures.object(key))
        return ready;
    if (!m_running.contains(key) && m_wanted.value(contentHash) != box) {
        m_wanted.insert(contentHash, box);
        m_order.push_back(contentHash);
        // After this paint, when everything that it wants is known.
        QMetaObject::invokeMethod(this, &LogoCache::startLanes, Qt::QueuedConnection);
    }
    return m_pictures.object(m_newestKey.value(contentHash));
}

std::vector<LogoCache::Request> LogoCache::takeRequests()
{
    std::vector<Request> requests;
    while (!m_order.empty() && int(requests.size()) < batchSize) {
        const QString hash = m_order.back();
        m_order.pop_back();
        const QSize box = m_wanted.take(hash);
        if (!box.isEmpty())
            requests.push_back({ hash, box, !m_excludedFromCrop.contains(hash) });
    }
    return requests;
}

void LogoCache::startLanes()
{
    // The newest paint comes first, and of it what it asked for first: from the top left on.
    m_passStart = std::min(m_passStart, m_order.size());
    std::reverse(m_order.begin() + std::ptrdiff_t(m_passStart), m_order.end());
    for (const auto &lane : m_lanes) {
        if (lane->isBusy)
            continue;
        const auto requests = takeRequests();
        if (requests.empty())
            break;
        for (const Request &request : requests)
            m_running.insert(request.key());
        lane->isBusy = true;
        QtConcurrent::run(&lane->pool, [lane, requests] {
            return lane->make(requests);
        }).then(this, [this, lane](const std::vector<Made> &made) {
            lane->isBusy = false;
            take(made);
        });
    }
    m_passStart = m_order.size();
}

void LogoCache::take(const std::vector<Made> &made)
{
    for (const Made &one : made) {
        const QString key = one.request.key();
        m_running.remove(key);
        if (one.image.isNull()) {
            m_failed.insert(one.request.contentHash);
            continue;
        }
        const auto kilobytes = std::max<qsizetype>(1, one.image.sizeInBytes() / 1024);
        m_pictures.insert(key,
            new Picture { QPixmap::fromImage(one.image), one.plate, one.request.box }, kilobytes);
        m_newestKey.insert(one.request.contentHash, key);
    }
    startLanes();
    Q_EMIT logosReady();
    if (isIdle())
        Q_EMIT idle();
}

} // namespace views
