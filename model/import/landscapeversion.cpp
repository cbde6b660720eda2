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
    const QString file = u"landscape.yml"_s;
    const auto bytes = repository.blob(commit.id, file, maxFileBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto read = importLandscape(*bytes, file, progress);
    if (!read)
        return std::unexpected(read.error());
    const auto logos = repository.tree(commit.id, u"hosted_logos"_s);
    if (!logos && logos.error().kind != Error::Kind::NotFound)
        return std::unexpected(logos.error());
    LandscapeVersion version { .landscape = std::move(read->value),
        .problems = std::move(read->problems) };
    if (logos) {
        for (const GitTreeEntry &entry : *logos) {
            if (!entry.isTree)
                version.logoBlobs.insert(entry.name, entry.blobId);
        }
    }
    return version;
}

} // namespace model
