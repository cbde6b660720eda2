// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logos/logorenderer.h"
#include "views/logos/logosheet.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace views {

/// Where artwork comes from. Called on the cache's own threads, for several logos at once.
using LogoSource = std::function<model::Result<QByteArray>(const QString &contentHash)>;

/// Logos in exactly the size in which they are shown, so that painting one is a blit. What is not
/// ready is made off the GUI thread, the newest request first, and kept on disk under its content
/// hash. In memory, what was used least recently goes first. GUI thread only, but for peek().
class LogoCache : public QObject {
    Q_OBJECT
public:
    struct Picture {
        QPixmap pixmap;
        Plate plate = Plate::Light;
        QSize box; ///< that it was made for; another one than asked for while the right one is made
    };

    /// @p cacheFile is where rendered logos are kept; empty: nowhere.
    LogoCache(const QString &cacheFile, const LogoSource &source, QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~LogoCache() override;

    /// Where its artwork comes from.
    const LogoSource &source() const { return m_source; }

    /// A number that stands for the logo in calls of this cache, for those who ask thousands of
    /// times a frame; -1 for an empty hash. Good for as long as the cache lives.
    int handleOf(const QString &contentHash);

    /// The logo fitted into @p box (device pixels), or in another size until that is made, or
    /// nothing when there is none yet; logosReady() follows. Valid until the event loop is entered.
    const Picture *picture(int handle, const QSize &box);
    /// The same, but nothing is made for it: ask() for what was not there in its size. Several
    /// threads may look at the same time, while the GUI thread does nothing else with the cache.
    const Picture *peek(int handle, const QSize &box) const;
    /// Has the logo made in the size of @p box.
    void ask(int handle, const QSize &box);
    const Picture *picture(const QString &contentHash, const QSize &box)
    {
        return picture(handleOf(contentHash), box);
    }
    /// It cannot be drawn: show a monogram.
    bool isFailed(int handle) const { return m_entries[size_t(handle)].isFailed; }
    bool isFailed(const QString &contentHash) { return isFailed(handleOf(contentHash)); }
    /// Nothing is being made.
    bool isIdle() const { return m_wantedCount == 0 && m_runningCount == 0; }
    /// Another world: what failed before is tried again. @p excludedFromCrop are content hashes of
    /// logos that keep their own margins.
    void startWorld(const QSet<QString> &excludedFromCrop);

    /// The largest size not beyond @p box of a ladder with steps of an eighth. A view that zooms
    /// continuously asks for these, so that a logo is not made anew for every frame.
    static QSize steppedSize(const QSizeF &box);

Q_SIGNALS:
    void logosReady();
    void idle();

private:
    struct Kept : Picture {
        mutable quint64 lastUse = 0; ///< in passes
    };
    struct Entry {
        std::vector<Kept> pictures;
        QSize wanted; ///< the newest box asked for that nobody makes yet
        bool isCropped = true;
        bool isFailed = false;
        bool isBroken = false; ///< and always will: it is no picture
        std::vector<QSize> running;
        QString contentHash;
    };
    struct Request {
        int handle = 0;
        QString contentHash;
        QSize box;
        bool isCropped = true;
    };
    struct Made {
        Request request;
        QImage image; ///< null: it cannot be drawn
        bool isBroken = false; ///< because it is no picture
        Plate plate = Plate::Light;
    };
    class Lane;

    void startLanes();
    std::vector<Request> takeRequests();
    void take(const std::vector<Request> &requests, const std::vector<Made> &made);
    void announce();
    void takeSheet(const std::vector<SheetLogo> &logos);
    void keepSheet();
    void insert(Entry &entry, Picture picture);
    void evict();

    const LogoSource m_source;
    std::vector<std::shared_ptr<Lane>> m_lanes;
    std::vector<Entry> m_entries; ///< by handle
    QHash<QString, int> m_handles;
    QSet<QString> m_excludedFromCrop;
    qint64 m_bytes = 0; ///< of all pictures
    quint64 m_pass = 0;
    std::vector<int> m_order; ///< handles that want something, the next one last; may name others
    size_t m_passStart
        = 0; ///< from where on m_order is of the newest paint, and not turned round yet
    int m_wantedCount = 0;
    int m_runningCount = 0;
    bool m_isStartPosted = false;
    bool m_isSheetDue = true; ///< the first map of this run is not kept yet
    QTimer m_announcement; ///< a view that is painted for every few logos has no time for anything
};

} // namespace views
