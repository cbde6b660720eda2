// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/gitrepository.h"

#include <functional>
#include <memory>

namespace model {

/// Gives what the head of the clone at @p path shows, and nothing of its past, as one pack to @p
/// take in pieces. Errors: NotFound before the first fetch, Git, Storage, those of @p take.
Result<GitCommit> packHead(
    const QString &path, const std::function<Result<void>(QByteArrayView)> &take);

/// Receives a pack of another machine for a clone. Until adopt() it is in a folder beside the
/// clone, of which nothing knows; objects are indexed anew and each is checked against its name, as
/// those that a fetch brings. Only for the holder of the lock on all clones.
class PackReceiver {
public:
    /// For the clone at @p path, which is made by adopt() where there is none. Errors: Git,
    /// Storage.
    static Result<PackReceiver> open(const QString &path);

    PackReceiver(PackReceiver &&) noexcept;
    PackReceiver &operator=(PackReceiver &&) noexcept;
    /// Removes what was not adopted.
    ~PackReceiver();

    /// The next bytes of the pack. Errors: Git when they are none, Storage.
    Result<void> append(QByteArrayView bytes);
    /// After the last byte: the commit @p id, of which everything has to be in the pack. Errors:
    /// Git when something is missing or wrong, Storage.
    Result<GitCommit> finish(const QString &id);
    /// Makes the finished commit what the clone shows. Whatever moment a program is stopped at, the
    /// clone shows the one or the other, whole. Errors: Git, also when the clone has a past that
    /// would be cut off; Storage.
    Result<void> adopt();

private:
    class Private;

    explicit PackReceiver(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace model
