// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/landscapehistory.h"

#include "model/store/catalogwriter.h"
#include "model/sync/source.h"
#include "model/sync/sourceimport.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 maxPublishedBytes = qint64(32) << 20;

/// Numbers of the version's own web site; none where it published none, or none that can be read.
std::optional<PublishedNumbers> publishedAt(
    const GitRepository &repository, const GitCommit &version, const Progress &progress)
{
    const QString file = u"processed_landscape.yml"_s;
    const auto bytes = repository.blob(version.id, file, maxPublishedBytes);
    if (!bytes)
        return {};
    auto numbers = importPublishedNumbers(*bytes, file, progress);
    return numbers ? std::optional(std::move(*numbers)) : std::nullopt;
}

} // namespace

Result<LandscapeHistory> LandscapeHistory::open(const DataFolder &folder, Progress &progress)
{
    const QString path = folder.repositoryPath(landscapeSource.name);
    const auto repository = GitRepository::open(path);
    if (!repository)
        return std::unexpected(repository.error());
    auto versions = repository->commitsTouching(u"landscape.yml"_s, progress);
    if (!versions)
        return std::unexpected(versions.error());
    if (versions->empty())
        return failure(Error::Kind::NotFound, u"landscape.yml"_s);
    return LandscapeHistory(path, std::move(*versions));
}

const GitCommit *LandscapeHistory::asOf(QDate day) const
{
    const QDateTime end = day.addDays(1).startOfDay(QTimeZone::UTC);
    const auto found = std::ranges::find_if(
        m_versions, [&](const GitCommit &version) { return version.time < end; });
    return found == m_versions.end() ? nullptr : &*found;
}

Result<PastLandscape> LandscapeHistory::read(const GitCommit &version, Progress &progress) const
{
    const auto repository = GitRepository::open(m_repositoryPath);
    if (!repository)
        return std::unexpected(repository.error());
    CatalogContent content;
    const auto commit
        = importSourceAt(m_repositoryPath, landscapeSource.name, version.id, progress, content);
    if (!commit)
        return std::unexpected(commit.error());
    PastLandscape past { .version = version,
        .snapshot = std::move(content.snapshot),
        .published = publishedAt(*repository, version, progress) };
    past.snapshot.origin = Snapshot::Origin::Synced;
    if (past.published) {
        for (const Item &item : past.snapshot.landscape.items) {
            const auto numbers = past.published->items.constFind(item.id.toString());
            if (item.repository && numbers != past.published->items.constEnd() && numbers->stars) {
                past.snapshot.numbers.insert(repositoryKey(item.repository->url),
                    { .stars = *numbers->stars,
                        .asOf = version.time.date(),
                        .source = u"processed_landscape.yml"_s });
            }
        }
    }
    return past;
}

} // namespace model
