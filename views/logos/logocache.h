// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logos/logorenderer.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace views {

/// Where artwork comes from. Called on the cache's own threads, for several logos at once.
using LogoSource = std::function<model::Result<QByteArray>(const QString &contentHash)>;

/// Logos in exactly the size in which they are shown, so that painting one is a blit. What is not
/// ready is made off the GUI thread, the newest request first, and kept on disk under its content
/// hash. GUI thread only.
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

    /// The logo fitted into @p box (device pixels), or in another size until that is made, or
    /// nothing when there is none yet; logosReady() follows. Valid until the event loop is entered.
    const Picture *picture(const QString &contentHash, const QSize &box);
    /// It cannot be drawn: show a monogram.
    bool isFailed(const QString &contentHash) const { return m_failed.contains(contentHash); }
    /// Nothing is being made.
    bool isIdle() const { return m_wanted.isEmpty() && m_running.isEmpty(); }
    /// Another world: what failed before is tried again. @p excludedFromCrop are content hashes of
    /// logos that keep their own margins.
    void startWorld(const QSet<QString> &excludedFromCrop);

Q_SIGNALS:
    void logosReady();
    void idle();

private:
    struct Request {
        QString contentHash;
        QSize box;
        bool isCropped = true;

        QString key() const;
    };
    struct Made {
        Request request;
        QImage image; ///< null: it cannot be drawn
        Plate plate = Plate::Light;
    };
    class Lane;

    void startLanes();
    std::vector<Request> takeRequests();
    void take(const std::vector<Made> &made);

    std::vector<std::shared_ptr<Lane>> m_lanes;
    QCache<QString, Picture> m_pictures; ///< by Request::key(); cost in kilobytes
    QHash<QString, QString> m_newestKey; ///< content hash -> key of what was made last
    QSet<QString> m_failed;
    QSet<QString> m_excludedFromCrop;
    QHash<QString, QSize> m_wanted; ///< content hash -> box; only the newest box counts
    std::vector<QString>
        m_order; ///< of m_wanted, the next one last; may name what is no longer wanted
    size_t m_passStart
        = 0; ///< from where on m_order is of the newest paint, and not turned round yet
    QSet<QString> m_running; ///< keys
};

} // namespace views
