// SPDX-License-Identifier: GPL-3.0-or-later
// The first sync of the real landscape beside what git itself needs for the same remotes, and where
// the time goes: fetching, importing, storing, drawing the logos.
#include "model/git/gitlibrary.h"
#include "model/git/gitrepository.h"
#include "model/landscape/settings.h"
#include "model/map/maplayout.h"
#include "model/store/starter.h"
#include "model/store/world.h"
#include "model/sync/source.h"
#include "model/sync/sourceimport.h"
#include "model/sync/sync.h"
#include "tests/benchmark.h"
#include "tests/gitserver.h"
#include "tests/quietobserver.h"
#include "views/logos/logocache.h"
#include "views/logos/logorenderer.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using model::DataFolder;

namespace {

/// Cancels as soon as the first bytes have come.
class StoppingObserver : public model::SyncObserver {
public:
    bool cancelled() const override { return m_isStopped; }
    void sourceProgress(const model::SourceProgress &progress) override
    {
        const std::scoped_lock lock(m_mutex);
        if (progress.bytes == 0 || m_isStopped)
            return;
        m_since.start();
        m_isStopped = true;
    }
    /// Since the cancel.
    double milliseconds() const { return double(m_since.nsecsElapsed()) / 1e6; }

private:
    std::mutex m_mutex;
    std::atomic_bool m_isStopped = false;
    QElapsedTimer m_since;
};

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench_sync: %s\n", qUtf8Printable(why));
    std::exit(1);
}

/// What a person would type instead, one remote after the other.
void cloneWithGit(const QString &remoteBase, const QString &folder)
{
    for (const model::Source &source : model::allSources()) {
        if (source.isWeb())
            continue;
        QProcess git;
        git.start(u"git"_s,
            { u"clone"_s, u"--quiet"_s, u"--bare"_s, u"--depth"_s, u"1"_s,
                model::SourceAddresses { .remoteBase = remoteBase, .httpBases = {} }.of(source),
                folder + u'/' + source.name });
        if (!git.waitForFinished(600'000) || git.exitCode() != 0)
            giveUp(QString::fromUtf8(git.readAllStandardError()).trimmed());
    }
}

model::SyncReport sync(const DataFolder &folder, const QString &remoteBase)
{
    QuietObserver observer;
    auto report = model::syncAll(
        { .folder = folder, .addresses = { .remoteBase = remoteBase }, .only = gitSources() },
        observer);
    if (!report.isComplete())
        giveUp(u"the sync failed; does %1 serve the landscape?"_s.arg(remoteBase));
    return report;
}

void measureSync(Benchmark &bench, const QString &remoteBase, int runs)
{
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir gits;
        const QTemporaryDir atlas;
        bench.measure(
            u"git clone --bare --depth 1"_s, [&] { cloneWithGit(remoteBase, gits.path()); });
        const DataFolder folder(atlas.path());
        model::SyncReport report;
        bench.measure(u"first sync"_s, [&] { report = sync(folder, remoteBase); });
        for (const auto &source : report.sources)
            bench.add("first sync: fetch "_L1 + source.source, double(source.fetchTime.count()));
        bench.add(u"first sync: import"_s, double(report.importTime.count()));
        bench.add(u"first sync: store"_s, double(report.storeTime.count()));
        bench.measure(u"sync with nothing new"_s, [&] { report = sync(folder, remoteBase); });
        qint64 objects = 0;
        for (const auto &source : report.sources)
            objects += source.objects;
        bench.note(u"objects in a sync with nothing new"_s, objects);
    }
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir stopped;
        StoppingObserver observer;
        (void)model::syncAll({ .folder = DataFolder(stopped.path()),
                                 .addresses = { .remoteBase = remoteBase },
                                 .only = gitSources() },
            observer);
        bench.add(u"from cancel to the end of the sync"_s, observer.milliseconds());
    }
    bench.note(u"first sync / git clone"_s,
        bench.median(u"first sync"_s) / bench.median(u"git clone --bare --depth 1"_s));
}

void measureParts(Benchmark &bench, const DataFolder &folder, int runs)
{
    model::NoProgress progress;
    for (int run = 0; run < runs; ++run) {
        model::CatalogContent content = model::starterContent();
        for (const model::Source &source : model::allSources()) {
            if (source.isWeb())
                continue; // their numbers come without a clone
            const QString path = folder.repositoryPath(source.name);
            const auto repository = model::GitRepository::open(path);
            const auto head = repository ? repository->head() : std::unexpected(repository.error());
            if (!head)
                giveUp(u"%1 was not synced"_s.arg(path));
            bench.measure("import "_L1 + source.name, [&] {
                if (!model::importSourceAt(path, source, head->id, progress, content))
                    giveUp(u"%1 cannot be imported"_s.arg(source.name));
            });
        }
        const QTemporaryDir stored;
        const QString catalog = stored.filePath(u"catalog.sqlite"_s);
        bench.measure(u"store"_s, [&] {
            if (!model::writeCatalog(catalog, content, progress))
                giveUp(u"the catalog cannot be written"_s);
        });
        bench.measure(u"read the catalog"_s, [&] {
            const auto reader = model::CatalogReader::open(catalog);
            if (!reader || !reader->snapshot())
                giveUp(u"the catalog cannot be read"_s);
        });
    }
}

/// All logos of the group that the program opens with, from artwork to pictures of cell size.
void measureLogos(Benchmark &bench, const DataFolder &folder, int runs)
{
    const auto world = model::openWorld(folder);
    if (!world)
        giveUp(u"there is no catalog"_s);
    const model::Snapshot &snapshot = *world->snapshot;
    const auto group = model::shownGroups(snapshot.settings, snapshot.landscape, u"All"_s).front();
    QSet<QString> hashes;
    for (const auto &cell : model::MapLayout::of(snapshot, group).cells) {
        const QString logo = snapshot.landscape.items[size_t(cell.item)].logo;
        if (const QString hash = snapshot.logoBlobs.value(logo); !hash.isEmpty())
            hashes.insert(hash);
    }
    const QString repositoryPath = folder.repositoryPath(model::landscapeSource.name);
    const views::LogoSource source = [&](const QString &hash) -> model::Result<QByteArray> {
        return model::GitRepository::open(repositoryPath).and_then([&](const auto &repository) {
            return repository.blobById(hash, 16 << 20);
        });
    };
    const auto drawAll = [&](const QString &cacheFile) {
        views::LogoCache cache(cacheFile, source);
        QEventLoop loop;
        QObject::connect(&cache, &views::LogoCache::idle, &loop, &QEventLoop::quit);
        for (const QString &hash : hashes)
            cache.picture(hash, { 64, 48 });
        loop.exec();
        int failed = 0;
        for (const QString &hash : hashes)
            failed += cache.isFailed(hash) ? 1 : 0;
        bench.note(u"logos that failed"_s, failed);
    };
    bench.note(u"logos"_s, hashes.size());
    if (hashes.isEmpty())
        return; // it would wait for the first one for ever
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir cache;
        const QString file = cache.filePath(u"logos.sqlite"_s);
        bench.measure(u"logos of the first group, rendered"_s, [&] { drawAll(file); });
        bench.measure(u"logos of the first group, from disk"_s, [&] { drawAll(file); });
    }
    for (const QString &hash : hashes) {
        const auto bytes = source(hash);
        if (bytes)
            bench.measure(
                u"one logo rendered"_s, [&] { (void)views::renderLogo(*bytes, hash, {}); });
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const model::GitLibrary git;
    QLoggingCategory::setFilterRules(u"atlas.*.info=false"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the first sync beside git clone, and its parts. With --data-dir only the parts, "
        "on the data there; with --remote-base the whole, into a folder of its own."_s);
    const BenchmarkOptions options(parser, 5);
    const QCommandLineOption remoteBase(u"remote-base"_s, u"Clone from <address>."_s, u"address"_s);
    parser.addOption(remoteBase);
    parser.process(application);
    if (options.dataDir().isEmpty() && !parser.isSet(remoteBase)) {
        std::fprintf(stderr, "bench_sync: give --remote-base or --data-dir\n");
        return 2;
    }

    Benchmark bench;
    const QTemporaryDir fresh;
    const DataFolder folder(options.dataDir().isEmpty() ? fresh.path() : options.dataDir());
    if (parser.isSet(remoteBase)) {
        measureSync(bench, parser.value(remoteBase), options.runs());
        if (options.dataDir().isEmpty())
            sync(folder, parser.value(remoteBase));
    }
    measureParts(bench, folder, options.runs());
    measureLogos(bench, folder, options.runs());
    bench.print(options.isJson());
    return 0;
}
