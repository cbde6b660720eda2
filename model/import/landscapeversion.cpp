// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/landscapeversion.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 maxFileBytes = qint64(32) << 20;

} // namespace

Result<LandscapeVersion> readLandscapeAt(
    const GitRepository &repository, const GitCommit &commit, const Progress &progress)
{
    QString file;
    Result<QByteArray> bytes;
    for (const QString &name : landscapeFileNames()) {
        if (!file.isEmpty() && (bytes || bytes.error().kind != Error::Kind::NotFound))
            break;
        file = name;
        bytes = repository.blob(commit.id, name, maxFileBytes);
    }
    if (!bytes)
        return std::unexpected(bytes.error());
    auto read = importLandscape(*bytes, file, progress);
    if (!read)
        return std::unexpected(read.error());
    LandscapeVersion version { .landscape = std::move(read->value),
        .problems = std::move(read->problems) };
    for (const QString &folder : logoFolderNames()) {
        const auto logos = repository.tree(commit.id, folder);
        if (!logos && logos.error().kind != Error::Kind::NotFound)
            return std::unexpected(logos.error());
        if (!logos)
            continue;
        for (const GitTreeEntry &entry : *logos) {
            // What two folders have is that of the first.
            if (!entry.isTree && !version.logoBlobs.contains(entry.name))
                version.logoBlobs.insert(entry.name, entry.blobId);
        }
    }
    return version;
}

} // namespace model
