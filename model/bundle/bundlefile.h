// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/bundle.h"
#include "model/progress.h"
#include "model/store/datafolder.h"

#include <functional>
#include <memory>

namespace model {

/// Writes all that is synced in @p folder to @p fileName, whole or not at all; no sync may run
/// meanwhile. Reports sources. A GitLibrary must be alive. Errors: NotFound when nothing is synced
/// yet, or a clone is not there any more; Busy while a sync runs, Git, Storage, Cancelled.
Result<Bundle> writeBundle(const DataFolder &folder, const QString &fileName, Progress &progress);

/// Reads a bundle from its beginning to its end. Nothing of it is believed: names, sizes and
/// checksums of entries have to be those of the manifest, in its order.
class BundleReader {
public:
    /// Reads the manifest. Errors: NotFound, Unreadable, BadFormat.
    static Result<BundleReader> open(const QString &fileName);

    BundleReader(BundleReader &&) noexcept;
    BundleReader &operator=(BundleReader &&) noexcept;
    ~BundleReader();

    const Bundle &bundle() const;

    /// Gives the pack of @p source, which has to be the next one, to @p take in pieces. Errors:
    /// BadFormat, those of @p take, Cancelled.
    Result<void> readPack(const BundleSource &source,
        const std::function<Result<void>(QByteArrayView)> &take, Progress &progress);
    /// Passes over the pack of @p source, which has to be the next one. Errors: BadFormat.
    Result<void> skipPack(const BundleSource &source);

private:
    class Private;

    explicit BundleReader(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace model
