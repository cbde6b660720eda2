// SPDX-License-Identifier: GPL-3.0-or-later
// Searching while one types, on the real landscape and on one ten times as large: how long the
// index takes to build, a keystroke to be answered, and its answer to be on the screen.
#include "model/explore/explorer.h"
#include "model/search/omnisearch.h"
#include "model/store/textsearch.h"
#include "model/store/world.h"
#include "tests/benchmark.h"
#include "views/logos/logocache.h"
#include "views/search/omnibox.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QLoggingCategory>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownHits = 50;
constexpr int offeredActions = 60;
constexpr size_t largeLandscape = 24'000;

/// What people look for, rightly and wrongly spelled.
const QStringList &queries()
{
    static const QStringList list { u"kubernetes"_s, u"kuberntes"_s, u"prometheus"_s,
        u"promethues"_s, u"k8s"_s, u"otel"_s, u"opentelemetry"_s, u"open telemetry"_s, u"argo cd"_s,
        u"argo workflows"_s, u"cert-manager"_s, u"cert manager"_s, u"etcd"_s, u"flux"_s, u"helm"_s,
        u"istio"_s, u"istoi"_s, u"linkerd"_s, u"envoy proxy"_s, u"containerd"_s, u"cri-o"_s,
        u"cilium"_s, u"cillium ebpf"_s, u"service mesh"_s, u"observability"_s, u"observabilty"_s,
        u"graphana"_s, u"database"_s, u"message queue"_s, u"serverless"_s, u"wasm runtime"_s,
        u"security scanner"_s, u"policy as code"_s, u"opa"_s, u"chaos engineering"_s,
        u"google cloud"_s, u"red hat"_s, u"storage"_s, u"éclair"_s, u"zzz nothing"_s };
    return list;
}

/// What people want to read.
const QStringList &textQueries()
{
    static const QStringList list { u"sign off commits dco"_s, u"run unit tests"_s,
        u"what is a service mesh"_s, u"become sandbox project"_s, u"report a security problem"_s,
        u"build image"_s, u"code of conduct"_s, u"good first issue"_s, u"the"_s, u"a"_s,
        u"container"_s, u"orquestacion de contenedores"_s, u"コンテナ"_s, u"メッシュ"_s,
        u"kernel module"_s, u"meeting minutes"_s, u"open a pull request"_s, u"maintainers"_s,
        u"governing board"_s, u"organize a meetup"_s };
    return list;
}

/// @p snapshot again and again, each time with names of its own, until there are enough items.
model::SnapshotPtr enlarged(const model::Snapshot &snapshot)
{
    auto large = std::make_shared<model::Snapshot>(snapshot);
    auto &landscape = large->landscape;
    const std::vector<model::Category> categories = landscape.categories;
    const std::vector<model::Item> items = landscape.items;
    for (int copy = 2; landscape.items.size() < largeLandscape && !items.empty(); ++copy) {
        const int offset = int(landscape.items.size());
        for (model::Item item : items) {
            item.name = u"%1 %2"_s.arg(item.displayName(), QString::number(copy, 36));
            item.id = model::ItemId(item.place.category, item.place.subcategory, item.name);
            landscape.items.push_back(std::move(item));
        }
        for (size_t category = 0; category < categories.size(); ++category) {
            const auto &from = categories[category].subcategories;
            for (size_t part = 0; part < from.size(); ++part) {
                auto &to = landscape.categories[category].subcategories[part].items;
                for (const int item : from[part].items)
                    to.push_back(item + offset);
            }
        }
    }
    return large;
}

void measureEngine(
    Benchmark &bench, const QString &size, const model::SnapshotPtr &snapshot, int runs)
{
    std::optional<model::OmniIndex> index;
    for (int run = 0; run < runs; ++run)
        bench.measure(size + ": build the index"_L1, [&] { index.emplace(snapshot); });
    for (int run = 0; run < runs; ++run) {
        for (const QString &query : queries()) {
            for (qsizetype length = 1; length <= query.size(); ++length) {
                bench.measure(size + ": a keystroke answered"_L1,
                    [&] { (void)index->search(query.left(length), shownHits); });
            }
        }
    }
}

/// From the key to the box and its list drawn.
void measureBox(Benchmark &bench, const QString &size, const model::SnapshotPtr &snapshot, int runs)
{
    views::Theme theme;
    theme.setChoice(views::Theme::Choice::Light);
    views::LogoCache logos(QString(), [](const QString &hash) -> model::Result<QByteArray> {
        return std::unexpected(model::Error { model::Error::Kind::NotFound, hash, {} });
    });
    model::Explorer explorer;
    views::Omnibox box(theme, logos, explorer);
    box.resize(480, 32);
    box.show();
    explorer.setWorld(std::make_shared<const model::ItemIndex>(snapshot),
        model::shownGroups(snapshot->settings, snapshot->landscape, u"All"_s));
    if (!QTest::qWaitFor([&] { return box.isReady(); }, 30'000))
        qFatal("The index was never built.");
    QObject owner;
    QList<QAction *> actions;
    for (int number = 0; number < offeredActions; ++number)
        actions += new QAction(u"Do Something %1"_s.arg(number), &owner);
    box.setOfferedActions(actions);
    box.start();
    auto *list = box.findChild<QListView *>();
    QPixmap screen(1000, 800);
    for (int run = 0; run < runs; ++run) {
        for (const QString &query : queries()) {
            box.clear();
            for (const QChar letter : query) {
                bench.measure(size + ": a keystroke drawn"_L1, [&] {
                    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                    QCoreApplication::sendEvent(&box, &key);
                    QCoreApplication::sendPostedEvents();
                    box.render(&screen);
                    list->window()->render(&screen, QPoint(0, 40));
                });
            }
        }
    }
}

/// What there is to read, word by word as it is typed.
void measureTexts(Benchmark &bench, const BenchmarkOptions &options)
{
    model::TextSearch search(options.dataDir().isEmpty()
            ? QString()
            : model::DataFolder(options.dataDir()).catalogFile());
    constexpr int most = 20;
    (void)search.find(u"first"_s, u"en"_s, most);
    qint64 found = 0;
    for (int run = 0; run < options.runs(); ++run) {
        for (const QString &query : queries() + textQueries()) {
            bench.measure(u"texts: a query"_s, [&] {
                found += qint64(search.find(query, u"en"_s, most)
                        .value_or(std::vector<model::DocumentHit>())
                        .size());
            });
        }
    }
    bench.note(u"texts: found by all queries"_s, found / options.runs());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    // The platform without a screen warns of what it cannot do for every popup.
    QLoggingCategory::setFilterRules(u"atlas.*.info=false\ndefault.warning=false"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures searching while one types, in the synced data of --data-dir or else in the "
        "starter landscape, and in a landscape of %1 items made of it."_s.arg(largeLandscape));
    const BenchmarkOptions options(parser, 5);
    parser.process(application);
    const QTemporaryDir nothing;
    const auto world = model::openWorld(
        model::DataFolder(options.dataDir().isEmpty() ? nothing.path() : options.dataDir()));
    if (!world) {
        std::fprintf(stderr, "bench_search: the data cannot be read\n");
        return 1;
    }

    Benchmark bench;
    for (const auto &snapshot : { world->snapshot, enlarged(*world->snapshot) }) {
        const QString size = u"%1 items"_s.arg(snapshot->landscape.items.size());
        measureEngine(bench, size, snapshot, options.runs());
        measureBox(bench, size, snapshot, options.runs());
    }
    measureTexts(bench, options);
    bench.note(u"queries"_s, queries().size());
    bench.print(options.isJson());
    return 0;
}
