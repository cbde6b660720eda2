// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/landscapehistory.h"

#include "model/import/landscapeversion.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

const QString publishedFile = u"processed_landscape.yml"_s;
constexpr qint64 maxPublishedBytes = qint64(32) << 20;

const GitCommit *newestUntil(const std::vector<GitCommit> &versions, QDate day)
{
    const QDateTime end = day.addDays(1).startOfDay(QTimeZone::UTC);
    const auto found = std::ranges::find_if(versions,
        [&](const GitCommit &version) { return version.time.isValid() && version.time < end; });
    return found == versions.end() ? nullptr : &*found;
}

} // namespace

Result<LandscapeHistory> LandscapeHistory::open(const QString &repositoryPath, Progress &progress)
{
    const auto repository = GitRepository::open(repositoryPath);
    if (!repository)
        return std::unexpected(repository.error());
    for (const QString &name : landscapeFileNames()) {
        auto versions = repository->commitsTouching(name, progress);
        if (!versions)
            return std::unexpected(versions.error());
        if (!versions->empty())
            return LandscapeHistory(repositoryPath, std::move(*versions));
    }
    return failure(Error::Kind::NotFound, landscapeFileNames().constFirst());
}

const GitCommit *LandscapeHistory::asOf(QDate day) const { return newestUntil(m_versions, day); }

Result<PastLandscape> LandscapeHistory::read(const GitCommit &version, Progress &progress) const
{
    const auto repository = GitRepository::open(m_repositoryPath);
    if (!repository)
        return std::unexpected(repository.error());
    auto read = readLandscapeAt(*repository, version, progress);
    if (!read)
        return std::unexpected(read.error());
    PastLandscape past { .version = version };
    past.snapshot.origin = Snapshot::Origin::Synced;
    past.snapshot.asOf = version.time;
    past.snapshot.landscape = std::move(read->landscape);
    past.snapshot.logoBlobs = std::move(read->logoBlobs);
    return past;
}

Result<std::optional<PastNumbers>> LandscapeHistory::numbersAsOf(
    QDate day, Progress &progress) const
{
    const auto repository = GitRepository::open(m_repositoryPath);
    if (!repository)
        return std::unexpected(repository.error());
    const auto versions = repository->commitsTouching(publishedFile, progress);
    if (!versions)
        return std::unexpected(versions.error());
    const GitCommit *version = newestUntil(*versions, day);
    if (!version)
        return std::nullopt;
    const auto bytes = repository->blob(version->id, publishedFile, maxPublishedBytes);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return std::nullopt; // the version that removed it
    if (!bytes)
        return std::unexpected(bytes.error());
    auto numbers = importPublishedNumbers(*bytes, publishedFile, progress);
    if (!numbers)
        return std::unexpected(numbers.error());
    return PastNumbers { *version, std::move(*numbers) };
}

void PastNumbers::addTo(Snapshot &snapshot) const
{
    for (const Item &item : snapshot.landscape.items) {
        const auto found = numbers.items.constFind(item.id.toString());
        if (item.repository && found != numbers.items.constEnd() && found->stars) {
            snapshot.numbers.insert(repositoryKey(item.repository->url),
                { .stars = *found->stars, .asOf = version.time.date(), .source = publishedFile });
        }
    }
}

Result<ChangesOverTime> changesOver(
    const QString &repositoryPath, QDate from, QDate to, Progress &progress)
{
    const auto history = LandscapeHistory::open(repositoryPath, progress);
    if (!history)
        return std::unexpected(history.error());
    const GitCommit &oldest = history->versions().back();
    const GitCommit *earlier = history->asOf(from);
    const GitCommit *later = history->asOf(to);
    const auto before = history->read(earlier ? *earlier : oldest, progress);
    if (!before)
        return std::unexpected(before.error());
    const auto after = history->read(later ? *later : oldest, progress);
    if (!after)
        return std::unexpected(after.error());
    return ChangesOverTime { .begin = oldest.time.date(),
        .end = history->versions().front().time.date(),
        .from = before->version.time,
        .to = after->version.time,
        .changes = changesBetween(before->snapshot, after->snapshot) };
}

} // namespace model
