// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/bundleimport.h"

#include "model/git/clonepacks.h"
#include "model/sync/sourceobserver.h"

#include <QElapsedTimer>

#include <algorithm>

namespace model {

namespace {

const Source *knownSource(const QString &name)
{
    const auto known = std::ranges::find(allSources(), name, &Source::name);
    return known == allSources().end() || known->isWeb() ? nullptr : &*known;
}

/// What is here already, when it is at least as new as @p found.
const SourceVersion *newerVersion(
    const std::vector<SourceState> &states, const SourceVersion &found)
{
    const auto state = std::ranges::find_if(
        states, [&](const SourceState &known) { return known.version.name == found.name; });
    const bool isNewer = state != states.end() && !state->version.commit.isEmpty()
        && state->version.committedAt >= found.committedAt;
    return isNewer ? &state->version : nullptr;
}

Result<void> skip(BundleReader &reader, const BundleSource &source)
{
    for (const BundlePack &pack : source.packs) {
        if (const auto skipped = reader.skipPack(pack); !skipped)
            return skipped;
    }
    return {};
}

Result<void> take(const SyncRequest &request, BundleReader &reader, const BundleSource &source,
    Progress &progress)
{
    auto receiver = PackReceiver::open(request.folder.repositoryPath(source.version.name));
    if (!receiver)
        return std::unexpected(receiver.error());
    qint64 total = 0;
    for (const BundlePack &pack : source.packs)
        total += pack.bytes;
    qint64 done = 0;
    const auto append = [&](QByteArrayView bytes) {
        done += bytes.size();
        progress.report(done, total, 0);
        return receiver->append(bytes);
    };
    for (const BundlePack &pack : source.packs) {
        const auto read = reader.readPack(pack, append, progress).and_then([&] {
            return receiver->finishPack();
        });
        if (!read)
            return read;
    }
    return receiver->adoptHead(source.version.commit, source.edges);
}

} // namespace

std::vector<Source> sourcesOf(const Bundle &bundle)
{
    std::vector<Source> sources;
    for (const BundleSource &source : bundle.sources) {
        if (const Source *known = knownSource(source.version.name))
            sources.push_back(*known);
    }
    return sources;
}

std::vector<Fetched> takeSources(const SyncRequest &request, BundleReader &reader,
    const std::vector<SourceState> &states, SyncObserver &observer)
{
    std::vector<Fetched> result;
    std::optional<Error> broken; ///< where the file cannot be read on
    for (const BundleSource &source : reader.bundle().sources) {
        QElapsedTimer timer;
        timer.start();
        const QString &name = source.version.name;
        const SourceVersion *newer = newerVersion(states, source.version);
        if (!knownSource(name)) {
            if (const auto skipped = skip(reader, source); !broken && !skipped)
                broken = skipped.error();
            continue;
        }
        SourceObserver progress(observer, name, SourceProgress::Stage::Fetching);
        Result<void> taken;
        if (broken)
            taken = std::unexpected(*broken);
        else
            taken = newer ? skip(reader, source) : take(request, reader, source, progress);
        Fetched fetched { .report = { .source = name }, .numbers = {}, .asOf = {} };
        if (taken) {
            fetched.report.outcome
                = newer ? SourceReport::Outcome::Unchanged : SourceReport::Outcome::Updated;
            fetched.report.commit = newer ? newer->commit : source.version.commit;
            fetched.syncedAt = newer ? newer->syncedAt : source.version.syncedAt;
        } else {
            fetched.report.error = taken.error();
            broken = taken.error();
        }
        fetched.report.fetchTime = std::chrono::milliseconds(timer.elapsed());
        result.push_back(std::move(fetched));
    }
    return result;
}

bool addNumbers(NumbersByRepository &all, const NumbersByRepository &found)
{
    bool isChanged = false;
    for (const auto &[repository, numbers] : found.asKeyValueRange()) {
        const auto known = all.constFind(repository);
        if (known != all.constEnd() && known->asOf >= numbers.asOf)
            continue;
        all.insert(repository, numbers);
        isChanged = true;
    }
    return isChanged;
}

} // namespace model
