// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logos/logocache.h"

#include "model/store/blobcache.h"
#include "views/logos/mipchain.h"

#include <QCache>
#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <stop_token>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int laneCount = 2;
/// Shorter than a frame: the hand-over does not count, and what is asked for now comes soon.
constexpr int batchMs = 12;
constexpr int batchSize = 64;
constexpr std::chrono::milliseconds announcedEvery { 50 };
constexpr qint64 memoryBytes = qint64(64) << 20;
constexpr double ladderStep = 1.125;
constexpr double smallestStep = 8;
constexpr int rastersInLane = 64;
/// Logos that fill a screen are few; beyond this they are enlarged.
constexpr int largestPx = 2048;

const QString sheetKey = u"sheet"_s;
/// Of the first map in small sizes; logos that are larger are few.
constexpr int largestOnSheetPx = 64;

qint64 bytesOf(const QPixmap &pixmap)
{
    constexpr qint64 overhead = 300; // of the object itself, which small ones consist of
    return qint64(pixmap.width()) * pixmap.height() * 4 + overhead;
}

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
        QElapsedTimer timer;
        timer.start();
        for (const Request &request : requests) {
            if (stop.stop_requested() || (!result.empty() && timer.hasExpired(batchMs)))
                break;
            result.push_back(make(request));
        }
        return result;
    }

    std::vector<SheetLogo> sheet()
    {
        BlobCache *disk = cache();
        const auto bytes = disk ? disk->value(sheetKey, 0) : std::nullopt;
        return bytes ? decodedSheet(*bytes) : std::vector<SheetLogo>();
    }

    void keepSheet(const std::vector<SheetLogo> &logos)
    {
        // A full disk only costs time.
        if (BlobCache *disk = cache())
            (void)disk->insert(sheetKey, { { 0, encodedSheet(logos) } });
    }

    QThreadPool pool;
    std::stop_source stop;
    bool isBusy = false; ///< only the GUI thread looks at it

private:
    Made make(const Request &request)
    {
        const int longest = std::max(request.box.width(), request.box.height());
        const bool isLarge = longest > mipLevels.back();
        auto raster = isLarge ? drawn(request, std::min(longest, largestPx))
                              : rasterOf(request, mipLevelFor(longest));
        // Also when the artwork is gone: what is kept of it is better than a monogram.
        if (isLarge && !raster)
            raster = rasterOf(request, mipLevelFor(longest));
        if (!raster) {
            return { .request = request,
                .image = {},
                .isBroken = raster.error().kind == model::Error::Kind::BadFormat };
        }
        const QSize size = fittedLogo(raster->image.size(), request.box);
        return { .request = request,
            .image = raster->image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
            .plate = raster->plate };
    }

    model::Result<LogoRaster> rasterOf(const Request &request, int level)
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
                    return std::move(*raster);
                }
            }
        }
        return render(request, key, level);
    }

    /// From the artwork itself: sharp at any size.
    model::Result<LogoRaster> drawn(const Request &request, int boxPx)
    {
        return m_source(request.contentHash).and_then([&](const QByteArray &bytes) {
            return renderLogo(
                bytes, request.contentHash, { .cropToInk = request.isCropped, .boxPx = boxPx });
        });
    }

    model::Result<LogoRaster> render(const Request &request, const QString &key, int level)
    {
        const auto raster = drawn(request, mipLevels.back());
        if (!raster)
            return raster;
        const auto chain = mipChain(*raster);
        if (BlobCache *disk = cache()) {
            std::vector<std::pair<int, QByteArray>> levels;
            levels.reserve(chain.size());
            for (const auto &[side, picture] : chain)
                levels.emplace_back(side, encoded(picture));
            // A full disk only costs time.
            (void)disk->insert(key, levels);
        }
        LogoRaster wanted;
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

LogoCache::LogoCache(const QString &cacheFile, const LogoSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(announcedEvery);
    connect(&m_announcement, &QTimer::timeout, this, &LogoCache::announce);
    for (int i = 0; i < laneCount; ++i)
        m_lanes.push_back(std::make_shared<Lane>(cacheFile, source));
    const auto lane = m_lanes.front();
    QtConcurrent::run(&lane->pool, [lane] {
        return lane->sheet();
    }).then(this, [this](const std::vector<SheetLogo> &logos) { takeSheet(logos); });
}

LogoCache::~LogoCache()
{
    for (const auto &lane : m_lanes)
        lane->stop.request_stop();
    for (const auto &lane : m_lanes)
        lane->pool.waitForDone();
}

int LogoCache::handleOf(const QString &contentHash)
{
    if (contentHash.isEmpty())
        return -1;
    auto handle = m_handles.constFind(contentHash);
    if (handle == m_handles.constEnd()) {
        handle = m_handles.insert(contentHash, int(m_entries.size()));
        m_entries.push_back({ .pictures = {},
            .isCropped = !m_excludedFromCrop.contains(contentHash),
            .running = {},
            .contentHash = contentHash });
    }
    return *handle;
}

void LogoCache::startWorld(const QSet<QString> &excludedFromCrop)
{
    m_excludedFromCrop = excludedFromCrop;
    for (Entry &entry : m_entries) {
        entry.isFailed = entry.isBroken;
        const bool isCropped = !excludedFromCrop.contains(entry.contentHash);
        if (isCropped == entry.isCropped)
            continue;
        entry.isCropped = isCropped;
        for (const Picture &picture : entry.pictures)
            m_bytes -= bytesOf(picture.pixmap);
        entry.pictures.clear();
    }
    Q_EMIT logosReady();
}

QSize LogoCache::steppedSize(const QSizeF &box)
{
    static const std::vector<int> ladder = [] {
        std::vector<int> steps;
        for (double size = smallestStep; size <= largestPx; size *= ladderStep)
            steps.push_back(int(std::lround(size)));
        return steps;
    }();
    const auto stepped = [](double side) {
        // The sizes of cells are rounded to pixels, a pixel more or less from one to the next.
        const auto above = std::ranges::upper_bound(ladder, int(std::floor(side)));
        return above == ladder.begin() ? int(side) : *std::prev(above);
    };
    return { stepped(box.width()), stepped(box.height()) };
}

const LogoCache::Picture *LogoCache::picture(int handle, const QSize &box)
{
    const Picture *best = peek(handle, box);
    if (!best || best->box != box)
        ask(handle, box);
    return best;
}

const LogoCache::Picture *LogoCache::peek(int handle, const QSize &box) const
{
    if (handle < 0 || box.isEmpty())
        return nullptr;
    const Entry &entry = m_entries[size_t(handle)];
    if (entry.isFailed)
        return nullptr;
    auto best = std::ranges::find(entry.pictures, box, &Kept::box);
    if (best == entry.pictures.end()) {
        // Until it is there, the one that is nearest in size.
        const auto unlike = [&](const Kept &kept) {
            const double ratio = double(kept.box.width()) / box.width();
            return std::max(ratio, 1 / ratio);
        };
        best = std::ranges::min_element(entry.pictures, {}, unlike);
    }
    if (best == entry.pictures.end())
        return nullptr;
    std::atomic_ref(best->lastUse).store(m_pass, std::memory_order_relaxed);
    return &*best;
}

void LogoCache::ask(int handle, const QSize &box)
{
    if (handle < 0 || box.isEmpty())
        return;
    Entry &entry = m_entries[size_t(handle)];
    if (entry.isFailed)
        return;
    if (entry.wanted == box || std::ranges::contains(entry.running, box))
        return;
    m_wantedCount += entry.wanted.isEmpty() ? 1 : 0;
    entry.wanted = box;
    m_order.push_back(handle);
    if (m_isStartPosted)
        return;
    // After this paint, when everything that it wants is known.
    m_isStartPosted = true;
    QMetaObject::invokeMethod(this, &LogoCache::startLanes, Qt::QueuedConnection);
}

std::vector<LogoCache::Request> LogoCache::takeRequests()
{
    std::vector<Request> requests;
    while (!m_order.empty() && int(requests.size()) < batchSize) {
        const int handle = m_order.back();
        m_order.pop_back();
        Entry &entry = m_entries[size_t(handle)];
        if (entry.wanted.isEmpty())
            continue;
        requests.push_back({ handle, entry.contentHash, entry.wanted, entry.isCropped });
        entry.running.push_back(entry.wanted);
        entry.wanted = {};
        --m_wantedCount;
        ++m_runningCount;
    }
    return requests;
}

void LogoCache::startLanes()
{
    // A paint asked for this; what its answers start is of the same pass.
    m_pass += std::exchange(m_isStartPosted, false) ? 1 : 0;
    // The newest paint comes first, and of it what it asked for first: from the top left on.
    m_passStart = std::min(m_passStart, m_order.size());
    std::reverse(m_order.begin() + std::ptrdiff_t(m_passStart), m_order.end());
    for (const auto &lane : m_lanes) {
        if (lane->isBusy)
            continue;
        const auto requests = takeRequests();
        if (requests.empty())
            break;
        lane->isBusy = true;
        QtConcurrent::run(&lane->pool, [lane, requests] {
            return lane->make(requests);
        }).then(this, [this, lane, requests](const std::vector<Made> &made) {
            lane->isBusy = false;
            take(requests, made);
        });
    }
    m_passStart = m_order.size();
}

void LogoCache::take(const std::vector<Request> &requests, const std::vector<Made> &made)
{
    // What there was no time for is wanted again, after what has been asked for since.
    m_passStart = std::min(m_passStart, m_order.size());
    for (size_t i = requests.size(); i > made.size(); --i) {
        const Request &request = requests[i - 1];
        Entry &entry = m_entries[size_t(request.handle)];
        m_runningCount -= int(std::erase(entry.running, request.box));
        if (entry.wanted.isEmpty()) {
            entry.wanted = request.box;
            ++m_wantedCount;
            m_order.insert(m_order.begin() + std::ptrdiff_t(m_passStart), request.handle);
            ++m_passStart;
        }
    }
    for (const Made &one : made) {
        Entry &entry = m_entries[size_t(one.request.handle)];
        m_runningCount -= int(std::erase(entry.running, one.request.box));
        entry.isFailed = one.image.isNull();
        entry.isBroken = one.isBroken;
        if (entry.isFailed)
            continue;
        if (one.request.isCropped == entry.isCropped)
            insert(entry, { QPixmap::fromImage(one.image), one.plate, one.request.box });
    }
    startLanes();
    evict();
    if (isIdle())
        announce();
    else if (!m_announcement.isActive())
        m_announcement.start();
}

void LogoCache::announce()
{
    m_announcement.stop();
    Q_EMIT logosReady();
    if (!isIdle())
        return;
    // Only when something had to be made: else the sheet is as it should be.
    if (std::exchange(m_isSheetDue, false))
        keepSheet();
    Q_EMIT idle();
}

void LogoCache::takeSheet(const std::vector<SheetLogo> &logos)
{
    for (const SheetLogo &logo : logos) {
        Entry &entry = m_entries[size_t(handleOf(logo.contentHash))];
        if (logo.image.isNull()) {
            entry.isFailed = entry.isBroken = true;
            continue;
        }
        const bool isThere = std::ranges::contains(entry.pictures, logo.box, &Picture::box);
        if (logo.isCropped == entry.isCropped && !isThere)
            insert(entry, { QPixmap::fromImage(logo.image), logo.plate, logo.box });
    }
}

/// What the first map of this run shows, for the next one.
void LogoCache::keepSheet()
{
    std::vector<SheetLogo> logos;
    for (const Entry &entry : m_entries) {
        if (entry.isBroken)
            logos.push_back({ .contentHash = entry.contentHash, .box = {}, .image = {} });
        for (const Kept &picture : entry.pictures) {
            if (picture.lastUse + 1 < m_pass || picture.box.width() > largestOnSheetPx)
                continue;
            logos.push_back({ entry.contentHash, picture.box, picture.plate, entry.isCropped,
                picture.pixmap.toImage() });
        }
    }
    const auto lane = m_lanes.front();
    lane->pool.start([lane, logos] { lane->keepSheet(logos); });
}

void LogoCache::insert(Entry &entry, Picture picture)
{
    m_bytes += bytesOf(picture.pixmap);
    entry.pictures.push_back({ std::move(picture), m_pass });
}

void LogoCache::evict()
{
    if (m_bytes <= memoryBytes)
        return;
    struct Candidate {
        quint64 lastUse;
        int handle;
        QSize box;
    };
    std::vector<Candidate> candidates;
    for (int handle = 0; handle < int(m_entries.size()); ++handle) {
        const Entry &entry = m_entries[size_t(handle)];
        // The smallest one stays, so that there is something to show at once.
        const auto smallest = std::ranges::min_element(
            entry.pictures, {}, [](const Picture &picture) { return picture.box.width(); });
        for (auto kept = entry.pictures.begin(); kept != entry.pictures.end(); ++kept) {
            if (kept != smallest)
                candidates.push_back({ kept->lastUse, handle, kept->box });
        }
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::lastUse);
    for (const Candidate &candidate : candidates) {
        if (m_bytes <= memoryBytes * 3 / 4 || candidate.lastUse + 1 >= m_pass)
            break;
        Entry &entry = m_entries[size_t(candidate.handle)];
        const auto found = std::ranges::find(entry.pictures, candidate.box, &Picture::box);
        m_bytes -= bytesOf(found->pixmap);
        entry.pictures.erase(found);
    }
}

} // namespace views
