// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QDateTime>
#include <QStringList>

#include <memory>

namespace model {

/// What makes up a clone, to be carried elsewhere.
struct ClonePacks {
    QString commit; ///< that its head names, 40 hex digits
    QDateTime committedAt; ///< UTC
    QStringList edges; ///< commits whose parents are not there
    QStringList files; ///< paths of the packs
};

/// Of the clone at @p path. Errors: NotFound before its first fetch, Git, Storage.
Result<ClonePacks> clonePacks(const QString &path);

/// Puts packs of another machine into a clone. Objects are indexed anew and each is checked against
/// its name, as those that a fetch brings: a foreign pack can lie about nothing. What was there
/// stays; before adoptHead() nothing refers to what is new. Only for the holder of the lock on all
/// clones.
class PackReceiver {
public:
    /// Makes the clone where there is none. Errors: Git, Storage.
    static Result<PackReceiver> open(const QString &path);

    PackReceiver(PackReceiver &&) noexcept;
    PackReceiver &operator=(PackReceiver &&) noexcept;
    ~PackReceiver();

    /// The next bytes of a pack. Errors: Git when they are none, Storage.
    Result<void> append(QByteArrayView bytes);
    /// After the last byte of a pack; append() begins the next one. Errors: Git when something is
    /// missing in it or wrong, Storage.
    Result<void> finishPack();
    /// Makes @p commit what the clone shows. Errors: Git when it is not in the packs, Storage.
    Result<void> adoptHead(const QString &commit, const QStringList &edges);

private:
    class Private;

    explicit PackReceiver(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace model
