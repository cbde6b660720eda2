// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the map while it is moved through all levels, and how long a change takes until it is
// on screen: in a real window of 1920x1080 on Qt's software renderer, with the landscape of a data
// folder and with the same ten times over.
#include "model/git/gitlibrary.h"
#include "model/git/gitrepository.h"
#include "model/store/world.h"
#include "model/sync/source.h"
#include "tests/benchmark.h"
#include "views/export/exportdialog.h"
#include "views/logos/logocache.h"
#include "views/map/mapview.h"

#include <QApplication>
#include <QChronoTimer>
#include <QComboBox>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>
#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;
using model::DetailLevel;
using model::MapCamera;
using model::MapLayout;

namespace {

constexpr QSize screen(1920, 1080);

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench_map: %s\n", qUtf8Printable(why));
    std::exit(1);
}

void waitForLogos(views::LogoCache &logos)
{
    QCoreApplication::processEvents();
    if (logos.isIdle())
        return;
    QEventLoop loop;
    QObject::connect(&logos, &views::LogoCache::idle, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The landscape @p times over: the same items under names and ids of their own.
model::SnapshotPtr repeated(const model::Snapshot &snapshot, int times)
{
    auto many = std::make_shared<model::Snapshot>(snapshot);
    model::Landscape &landscape = many->landscape;
    const auto items = snapshot.landscape.items;
    for (int copy = 1; copy < times; ++copy) {
        const int offset = int(landscape.items.size());
        for (model::Item item : items) {
            item.name += u" %1"_s.arg(copy);
            item.id = model::ItemId(item.place.category, item.place.subcategory, item.name);
            landscape.items.push_back(std::move(item));
        }
        for (size_t c = 0; c < landscape.categories.size(); ++c) {
            auto &category = landscape.categories[c];
            for (size_t s = 0; s < category.subcategories.size(); ++s) {
                for (const int item : snapshot.landscape.categories[c].subcategories[s].items)
                    category.subcategories[s].items.push_back(offset + item);
            }
        }
    }
    return many;
}

/// One world in a shown map.
class Stage {
public:
    Stage(const model::SnapshotPtr &snapshot, const views::LogoSource &source,
        const QString &cacheFile)
        : m_logos(cacheFile, source)
        , m_map(m_theme, m_logos, m_explorer)
    {
        m_theme.setChoice(views::Theme::Choice::Light);
        m_map.resize(screen);
        m_map.show();
        m_explorer.setWorld(std::make_shared<const model::ItemIndex>(snapshot),
            { model::shownGroups({}, snapshot->landscape, u"All"_s).back() });
        m_map.fit();
        settle();
    }

    model::Explorer &explorer() { return m_explorer; }
    views::MapView &map() { return m_map; }

    void settle()
    {
        do {
            m_map.repaint();
            waitForLogos(m_logos);
        } while (!m_logos.isIdle());
        m_map.repaint();
    }

    /// A frame of the map alone.
    void frame(const MapCamera &camera)
    {
        m_map.setCamera(camera);
        m_map.repaint();
    }

    /// A journey through all levels: in at an eighth of an octave a frame, across and back at every
    /// level, and out again; always on the map, as hands can move it.
    std::vector<MapCamera> journey() const
    {
        const MapLayout &layout = m_map.layout();
        const double least = 9 / MapLayout::cellSize.width();
        const double most = 260 / MapLayout::cellSize.width();
        std::vector<MapCamera> cameras;
        const QRectF &bounds = layout.bounds;
        const auto add = [&](const QPointF &at, double scale) {
            cameras.push_back(MapCamera { at, scale }.keptOn(
                bounds, screen.toSizeF(), views::MapNavigator::marginPx));
        };
        QPointF at = bounds.center();
        constexpr int crossing = 12;
        for (double scale = least; scale < most; scale *= std::pow(2.0, 0.125)) {
            add(at, scale);
            const bool isLevelStart = model::detailLevelAt(scale * 10)
                != model::detailLevelAt(scale * 10 / std::pow(2.0, 0.125));
            for (int i = 0; isLevelStart && i < crossing; ++i) {
                at += QPointF(37, 21) / (i < crossing / 2 ? scale : -scale);
                add(at, scale);
            }
        }
        for (double scale = most; scale > least; scale *= std::pow(2.0, -0.125))
            add(at, scale);
        return cameras;
    }

private:
    views::Theme m_theme;
    views::LogoCache m_logos;
    model::Explorer m_explorer;
    views::MapView m_map;
};

/// Lets the program have what is left of a frame that began with @p timer on a usual display.
void waitForNextFrame(const QElapsedTimer &timer)
{
    constexpr qint64 frameNs = 1'000'000'000 / 60;
    QEventLoop loop;
    if (const qint64 left = frameNs - timer.nsecsElapsed(); left > 0) {
        QChronoTimer next(std::chrono::nanoseconds { left });
        next.setTimerType(Qt::PreciseTimer);
        next.setSingleShot(true);
        QObject::connect(&next, &QChronoTimer::timeout, &loop, &QEventLoop::quit);
        next.start();
        loop.exec();
    }
    QCoreApplication::processEvents();
}

void measureFrames(Benchmark &bench, Stage &stage, const QString &name, int runs)
{
    const auto journey = stage.journey();
    // Once slowly, so that every logo is there in every size.
    for (const MapCamera &camera : journey) {
        stage.frame(camera);
        stage.settle();
    }
    const auto travel = [&](const QString &row, const auto &afterFrame) {
        for (int run = 0; run < runs; ++run) {
            for (const MapCamera &camera : journey) {
                QElapsedTimer timer;
                timer.start();
                stage.frame(camera);
                const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
                bench.add(row, milliseconds);
                bench.add(u"%1, level %2"_s.arg(row).arg(int(stage.map().level())), milliseconds);
                afterFrame(timer);
            }
        }
    };
    // Without a pause the journey is three times as fast, and a level that fades for its time is on
    // three times as many frames; with one, the machine has gone to sleep and forgotten.
    travel(name, [](const QElapsedTimer &) { QCoreApplication::processEvents(); });
    travel(name + " at 60 Hz"_L1, waitForNextFrame);
    bench.note(name + " frames"_L1, qint64(journey.size()) * runs);
}

/// What the machine needs for as many bytes as a frame has, and nothing else: memory is what frames
/// wait for, and other programs of the machine want it too.
void measureMemory(Benchmark &bench, int runs)
{
    QImage from(screen, QImage::Format_RGB32);
    from.fill(Qt::white);
    QImage to(screen, QImage::Format_RGB32);
    for (int run = 0; run < runs * 20; ++run) {
        bench.measure(u"copy of a screen"_s,
            [&] { std::memcpy(to.bits(), from.constBits(), size_t(from.sizeInBytes())); });
    }
}

void measureChanges(Benchmark &bench, Stage &stage, const QString &suffix, int runs)
{
    stage.map().fit();
    stage.settle();
    const auto measure = [&](const QString &name, const model::ViewState &state) {
        bench.measure(name + suffix, [&] {
            stage.explorer().change(state);
            stage.map().repaint();
        });
    };
    for (int run = 0; run < runs; ++run) {
        model::ViewState state = stage.explorer().state();
        for (const QString &filter : { u"maturity:graduated"_s, u"-is:member"_s,
                 u"is:open-source license:apache-2.0"_s, u"kube"_s, QString() }) {
            state.filter = filter;
            measure(u"filter to redrawn map"_s, state);
        }
        for (const model::Lens lens : { model::Lens::Age, model::Lens::Category,
                 model::Lens::License, model::Lens::Maturity }) {
            state.lens = lens;
            measure(u"lens to redrawn map"_s, state);
        }
    }
}

/// The whole group as a file, from its artwork on.
void measureExport(Benchmark &bench, Stage &stage, const views::LogoSource &source, int runs)
{
    const QTemporaryDir folder;
    const views::Theme theme;
    const views::ExportDialog dialog(theme, stage.map(), stage.explorer(), source);
    auto *area = dialog.findChild<QComboBox *>(u"area"_s);
    area->setCurrentIndex(area->count() - 2); // with names
    const views::PictureSize size { .widthPx = 8000, .pagePoints = QSizeF(3370, 2384) };
    for (int run = 0; run < runs; ++run) {
        for (const auto &[format, name] : { std::pair(views::PictureFormat::Png, u"png"_s),
                 std::pair(views::PictureFormat::Svg, u"svg"_s),
                 std::pair(views::PictureFormat::Pdf, u"pdf"_s) }) {
            const QString file = folder.filePath(u"map."_s + name);
            bench.measure(u"export as %1"_s.arg(name), [&] {
                model::NoProgress progress;
                if (!exportMap(dialog.picture(), format, size, source, file, progress))
                    giveUp(u"%1 could not be written"_s.arg(file));
            });
            bench.note(
                u"megabytes of %1"_s.arg(name), double(QFileInfo(file).size() / 10'000) / 100);
        }
    }
}

/// `name: value` of /proc/PID/status in kilobytes.
qint64 statusKilobytes(qint64 pid, const QByteArray &name)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').front().toLongLong();
    }
    return -1;
}

QString desktopProgram()
{
    return QCoreApplication::applicationDirPath() + "/cloud-native-atlas"_L1;
}

QStringList startArguments(const QString &dataDir)
{
    return { u"--data-dir"_s, dataDir, u"--group"_s, u"All"_s, u"--size"_s, u"1920x1080"_s };
}

QProcessEnvironment startEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"atlas.start.info=true"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, QDir::tempPath() + "/bench_map"_L1);
    return environment;
}

/// What the program logs of its first complete map: how long it took since Qt was up.
double waitForFirstMap(QProcess &process)
{
    QByteArray log;
    while (!log.contains("first complete map")) {
        if (!process.waitForReadyRead(30'000))
            giveUp(u"the program did not come up: %1"_s.arg(QString::fromUtf8(log)));
        log += process.readAll();
    }
    // "first complete map after 95 ms with Qt"
    const QList<QByteArray> words = log.mid(log.indexOf("first complete map")).split(' ');
    if (words.size() < 5)
        giveUp(u"not understood: %1"_s.arg(QString::fromUtf8(log)));
    return words[4].toDouble();
}

/// The program itself, from its start to the first complete map, as it says in its log.
void measureStart(Benchmark &bench, const QString &dataDir, int runs)
{
    double rssMegabytes = 0;
    for (int run = -1; run < runs; ++run) {
        QProcess process;
        process.setProcessEnvironment(startEnvironment());
        process.setReadChannel(QProcess::StandardError);
        QElapsedTimer sinceStart;
        sinceStart.start();
        process.start(desktopProgram(), startArguments(dataDir));
        const double withQt = waitForFirstMap(process);
        const double total = double(sinceStart.nsecsElapsed()) / 1e6;
        const qint64 kilobytes = statusKilobytes(process.processId(), "VmRSS");
        process.kill();
        process.waitForFinished();
        if (run < 0)
            continue; // the disk cache of the machine, and the logos of the program
        bench.add(u"start to first complete map"_s, total);
        bench.add(u"start, since Qt was up"_s, withQt);
        rssMegabytes = std::max(rssMegabytes, double(kilobytes) / 1024);
    }
    bench.note(u"resident megabytes with the map shown"_s, std::round(rssMegabytes));
}

/// How much of a start is spent in the program's own code, on all its threads: samples of its CPU
/// time that perf found there. They go on for a moment after the map is complete, and so are rather
/// too many than too few.
void measureOwnCode(Benchmark &bench, const QString &dataDir, int runs)
{
    if (QStandardPaths::findExecutable(u"perf"_s).isEmpty()) {
        bench.note(u"start in own code"_s, u"not measured: perf (linux-perf) is not here"_s);
        return;
    }
    const QTemporaryDir folder;
    const QString samples = folder.filePath(u"perf.data"_s);
    for (int run = 0; run < runs; ++run) {
        constexpr double periodMs = 0.2;
        QProcess process;
        process.setProcessEnvironment(startEnvironment());
        process.setReadChannel(QProcess::StandardError);
        process.start(u"perf"_s,
            QStringList { u"record"_s, u"-e"_s, u"task-clock"_s, u"-c"_s,
                QString::number(qint64(periodMs * 1e6)), u"-o"_s, samples, desktopProgram() }
                + startArguments(dataDir));
        waitForFirstMap(process);
        ::kill(pid_t(process.processId()), SIGINT); // ends the program too
        process.waitForFinished();
        QProcess report;
        report.start(u"perf"_s,
            { u"report"_s, u"-i"_s, samples, u"--stdio"_s, u"--no-children"_s, u"--sort"_s,
                u"dso"_s, u"-F"_s, u"sample,dso"_s, u"-t"_s, u","_s });
        report.waitForFinished();
        double ownMs = 0;
        double allMs = 0;
        for (const QByteArray &line : report.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> fields = line.split(',');
            if (line.startsWith('#') || fields.size() != 2)
                continue;
            const double spentMs = fields[0].trimmed().toDouble() * periodMs;
            allMs += spentMs;
            if (fields[1].trimmed() == "cloud-native-atlas")
                ownMs += spentMs;
        }
        if (allMs == 0)
            giveUp(u"perf took no samples: %1"_s.arg(
                QString::fromUtf8(report.readAllStandardError())));
        bench.add(u"start, CPU time of all threads"_s, allMs);
        bench.add(u"start, CPU time in own code"_s, ownMs);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const BenchmarkOptions options(parser, 5);
    const QCommandLineOption only(
        u"only"_s, u"Measure only <part>: frames, changes, export, tenfold or start."_s, u"part"_s);
    parser.addOption(only);
    parser.process(application);
    const auto isWanted
        = [&](const QString &part) { return !parser.isSet(only) || parser.value(only) == part; };
    if (options.dataDir().isEmpty())
        giveUp(u"--data-dir must name a folder with a synced landscape"_s);
    const model::GitLibrary git;
    const model::DataFolder folder(options.dataDir());
    const auto world = model::openWorld(folder);
    if (!world)
        giveUp(world.error().detail);
    const QString clone = folder.repositoryPath(model::landscapeSource.name);
    const views::LogoSource source = [clone](const QString &hash) {
        return model::GitRepository::open(clone).and_then(
            [&](const model::GitRepository &repository) {
                return repository.blobById(hash, qint64(16) << 20);
            });
    };
    const QString cacheFile = folder.logoCacheFile(views::logoRendererVersion);

    Benchmark bench;
    const model::Snapshot &snapshot = *world->snapshot;
    bench.note(u"items"_s, qint64(snapshot.landscape.items.size()));
    const auto all = model::shownGroups({}, snapshot.landscape, u"All"_s).back();
    for (int run = 0; run < options.runs(); ++run)
        bench.measure(u"layout"_s, [&] { MapLayout::of(snapshot, all); });
    {
        Stage stage(world->snapshot, source, cacheFile);
        if (isWanted(u"frames"_s)) {
            measureMemory(bench, options.runs());
            measureFrames(bench, stage, u"frame"_s, options.runs());
        }
        if (isWanted(u"changes"_s))
            measureChanges(bench, stage, {}, options.runs());
        if (isWanted(u"export"_s))
            measureExport(bench, stage, source, 1);
    }
    if (isWanted(u"tenfold"_s)) {
        const auto many = repeated(snapshot, 10);
        bench.note(u"items tenfold"_s, qint64(many->landscape.items.size()));
        bench.measure(u"layout tenfold"_s, [&] { MapLayout::of(*many, all); });
        Stage stage(many, source, cacheFile);
        measureFrames(bench, stage, u"frame tenfold"_s, 1);
        measureChanges(bench, stage, u" tenfold"_s, 1);
    }
    if (isWanted(u"start"_s)) {
        measureStart(bench, options.dataDir(), options.runs());
        measureOwnCode(bench, options.dataDir(), options.runs());
    }
    bench.print(options.isJson());
    return 0;
}
