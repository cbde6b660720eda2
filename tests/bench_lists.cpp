// SPDX-License-Identifier: GPL-3.0-or-later
// From a keystroke in the filter to a painted list, scrolling, and how that grows: cards and table
// over the landscape of --data-dir (else the starter), and over one of 24,000 items.
#include "model/explore/explorer.h"
#include "model/git/gitlibrary.h"
#include "model/git/gitrepository.h"
#include "model/store/starter.h"
#include "model/store/world.h"
#include "model/sync/source.h"
#include "tests/benchmark.h"
#include "tests/testlandscape.h"
#include "views/cards/cardarea.h"
#include "views/cards/cardsview.h"
#include "views/logos/logocache.h"
#include "views/table/tableview.h"

#include <QApplication>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int manyItems = 24'000;
constexpr int scrollSteps = 60;

class ListBench {
public:
    ListBench(Benchmark &bench, const QString &name, const model::SnapshotPtr &snapshot,
        views::LogoCache &logos)
        : m_bench(bench)
        , m_name(name)
        , m_snapshot(snapshot)
        , m_logos(logos)
    {
        m_explorer.setWorld(std::make_shared<const model::ItemIndex>(snapshot),
            model::shownGroups(snapshot->settings, snapshot->landscape, u"All"_s));
        m_explorer.setGroup(u"all"_s);
        bench.note(name + ": items"_L1, m_explorer.scope().count());
    }

    void run(int runs)
    {
        for (int i = 0; i < runs; ++i)
            m_bench.measure(m_name + ": filter alone"_L1, [&] { toggleFilter(); });
        views::CardsView cards(m_theme, m_logos, m_explorer);
        auto *area = cards.findChild<views::CardArea *>();
        measure(u"cards"_s, cards, *area, runs);
        views::TableView table(m_theme, m_logos, m_explorer);
        measure(u"table"_s, table, *table.findChild<QTableView *>(), runs);
    }

private:
    void toggleFilter()
    {
        model::ViewState state = m_explorer.state();
        state.filter = state.filter.isEmpty() ? u"e"_s : QString();
        m_explorer.change(state);
    }

    void measure(const QString &kind, QWidget &view, QAbstractScrollArea &list, int runs)
    {
        const QString name = m_name + ": "_L1 + kind;
        view.resize(1200, 900);
        m_bench.measure(name + ", shown for the first time"_L1, [&] {
            view.show();
            (void)QTest::qWaitForWindowExposed(&view);
        });
        waitForLogos(list);
        for (int i = 0; i < runs; ++i) {
            m_bench.measure(name + ", filter to painted"_L1, [&] {
                toggleFilter();
                list.viewport()->repaint();
            });
        }
        QScrollBar *bar = list.verticalScrollBar();
        for (int step = 0; step < scrollSteps; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / scrollSteps));
            waitForLogos(list);
            m_bench.measure(name + ", scrolled to painted"_L1, [&] {
                bar->setValue(bar->value() + 40);
                list.viewport()->repaint();
            });
        }
        for (int i = 0; i < runs; ++i) {
            m_bench.measure(name + ", selection to painted"_L1, [&] {
                const auto &items = m_explorer.orderedMatches();
                const int item = items[size_t(i * 37) % items.size()];
                m_explorer.select(m_snapshot->landscape.items[size_t(item)].id);
                list.viewport()->repaint();
            });
        }
        m_explorer.select(std::nullopt);
    }

    void waitForLogos(QAbstractScrollArea &list)
    {
        list.viewport()->repaint();
        while (!m_logos.isIdle()) {
            QEventLoop loop;
            QObject::connect(&m_logos, &views::LogoCache::idle, &loop, &QEventLoop::quit);
            loop.exec();
            list.viewport()->repaint();
        }
    }

    Benchmark &m_bench;
    const QString m_name;
    const model::SnapshotPtr m_snapshot;
    views::LogoCache &m_logos;
    views::Theme m_theme;
    model::Explorer m_explorer;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const model::GitLibrary git;
    QLoggingCategory::setFilterRules(u"atlas.*.info=false"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures cards and table: filter, scroll and selection, each until it is painted."_s);
    const BenchmarkOptions options(parser, 40);
    parser.process(application);

    Benchmark bench;
    const model::DataFolder folder(options.dataDir());
    const auto world = options.dataDir().isEmpty()
        ? model::Result<model::World>(model::failure(model::Error::Kind::NotFound, {}))
        : model::openWorld(folder);
    const auto landscape = world
        ? world->snapshot
        : std::make_shared<const model::Snapshot>(model::starterContent().snapshot);
    const QString repositoryPath = folder.repositoryPath(model::landscapeSource.name);
    views::LogoCache logos(QString(), [&](const QString &hash) {
        return model::GitRepository::open(repositoryPath).and_then([&](const auto &repository) {
            return repository.blobById(hash, 16 << 20);
        });
    });
    ListBench(bench, world ? u"landscape"_s : u"starter"_s, landscape, logos).run(options.runs());
    ListBench(bench, u"24,000"_s,
        std::make_shared<const model::Snapshot>(madeSnapshot(manyItems, 10)), logos)
        .run(options.runs());
    bench.print(options.isJson());
    return 0;
}
