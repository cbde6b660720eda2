// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/bundleimport.h"

#include "model/git/clonepacks.h"
#include "model/http/answercache.h"
#include "model/sync/sourceobserver.h"

#include <QElapsedTimer>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model {

namespace {

const Source *knownSource(const QString &name)
{
    const auto known = std::ranges::find(allSources(), name, &Source::name);
    return known == allSources().end() || known->isWeb() ? nullptr : &*known;
}

const SourceState *stateOf(const std::vector<SourceState> &states, const QString &name)
{
    const auto state = std::ranges::find_if(
        states, [&](const SourceState &known) { return known.version.name == name; });
    return state == states.end() ? nullptr : &*state;
}

/// Whether what is here already is at least as new as @p found.
bool isNewerHere(const std::vector<SourceState> &states, const SourceVersion &found)
{
    const SourceState *here = stateOf(states, found.name);
    return here && !here->version.commit.isEmpty()
        && here->version.committedAt >= found.committedAt;
}

/// In words about the file, which is what can be wrong.
Error ofBundle(const SyncRequest &request, const Error &error)
{
    const bool isOfObjects = error.kind == Error::Kind::Git || error.kind == Error::Kind::NotFound;
    return isOfObjects ? Error { Error::Kind::BadFormat, request.bundleFile, error.detail } : error;
}

/// True when the clone has the version of the bundle now, false when the one that it had is newer.
Result<bool> take(const SyncRequest &request, BundleReader &reader, const BundleSource &source,
    const std::vector<SourceState> &states, Progress &progress)
{
    auto receiver = PackReceiver::open(request.folder.repositoryPath(source.version.name));
    if (!receiver)
        return std::unexpected(receiver.error());
    const auto read = reader.readPack(
        source, [&](QByteArrayView bytes) { return receiver->append(bytes); }, progress);
    if (!read)
        return std::unexpected(ofBundle(request, read.error()));
    const auto commit = receiver->finish(source.version.commit);
    if (!commit)
        return std::unexpected(ofBundle(request, commit.error()));
    // The commit says when it was made, whatever the list of contents says.
    SourceVersion version = source.version;
    version.committedAt = commit->time;
    if (version.committedAt > QDateTime::currentDateTimeUtc().addDays(1)) {
        return failure(Error::Kind::BadFormat, request.bundleFile,
            source.version.name + u" is of a day to come"_s);
    }
    if (isNewerHere(states, version))
        return false;
    return receiver->adopt().transform([] { return true; });
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
    for (const BundleSource &source : reader.bundle().sources) {
        QElapsedTimer timer;
        timer.start();
        const QString &name = source.version.name;
        if (!knownSource(name)) {
            std::ignore = reader.skipPack(source); // what is wrong with it is seen at the next
            continue;
        }
        SourceObserver progress(observer, name, SourceProgress::Stage::Fetching);
        Result<bool> taken;
        if (isNewerHere(states, source.version))
            taken = reader.skipPack(source).transform([] { return false; });
        else
            taken = take(request, reader, source, states, progress);
        Fetched fetched { .report = { .source = name } };
        if (!taken) {
            fetched.report.error = taken.error();
        } else if (*taken) {
            fetched.report.outcome = SourceReport::Outcome::Updated;
            fetched.report.commit = source.version.commit;
            fetched.syncedAt = std::min(source.version.syncedAt, QDateTime::currentDateTimeUtc());
        } else {
            const SourceVersion &here = stateOf(states, name)->version;
            fetched.report.outcome = SourceReport::Outcome::Unchanged;
            fetched.report.commit = here.commit;
            fetched.syncedAt = here.syncedAt;
        }
        fetched.report.fetchTime = std::chrono::milliseconds(timer.elapsed());
        result.push_back(std::move(fetched));
    }
    return result;
}

std::vector<Fetched> takeAnswers(const SyncRequest &request, BundleReader &reader,
    std::vector<Source> &unpacked, SyncObserver &observer)
{
    // As many as a site may have in a data folder.
    constexpr qint64 mostBytes = qint64(256) << 20;
    std::vector<Fetched> result;
    for (const BundleSource &site : reader.bundle().answers) {
        const auto known = std::ranges::find(allSources(), site.version.name, &Source::name);
        const bool isTaken
            = known != allSources().end() && known->isWeb() && *known != numbersSource;
        if (!isTaken) {
            std::ignore = reader.skipPack(site); // what is wrong with it is seen at the next
            continue;
        }
        Fetched fetched { .report = { .source = site.version.name } };
        SourceObserver progress(observer, site.version.name, SourceProgress::Stage::Fetching);
        QByteArray packed;
        const auto read = reader.readPack(
            site,
            [&](QByteArrayView bytes) -> Result<void> {
                if (packed.size() + bytes.size() > mostBytes)
                    return failure(Error::Kind::TooLarge, request.bundleFile, site.pack);
                packed += bytes;
                return {};
            },
            progress);
        const auto done = read.and_then([&] {
            return AnswerCache(request.folder.answersPath(site.version.name))
                .unpack(packed, request.addresses.of(*known), request.bundleFile);
        });
        if (done) {
            unpacked.push_back(*known);
        } else {
            fetched.report.error = done.error();
            result.push_back(std::move(fetched));
        }
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
