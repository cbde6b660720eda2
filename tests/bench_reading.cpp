// SPDX-License-Identifier: GPL-3.0-or-later
// From choosing a page to its first paint, for every page that was synced into --data-dir (else for
// those that come with the program): as the program does it, with its clones and its modules.
#include "app/desktop/pageloader.h"
#include "model/store/starterfiles.h"
#include "tests/benchmark.h"
#include "views/guide/fileview.h"
#include "views/guide/pageview.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

qsizetype lengthOf(const model::Page &page)
{
    qsizetype length = 0;
    for (const model::PageBlock &block : page.blocks) {
        length += block.code.size();
        for (const model::TextRun &run : block.runs)
            length += run.text.size();
        for (const auto &row : block.rows) {
            for (const model::PageCell &cell : row) {
                for (const model::TextRun &run : cell.runs)
                    length += run.text.size();
            }
        }
    }
    return length;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures how long pages take from being chosen to their first paint."_s);
    const BenchmarkOptions options(parser, 7);
    parser.process(application);
    Benchmark bench;

    app::SyncLoader syncLoader;
    app::PageLoader loader(model::DataFolder(options.dataDir()), syncLoader);
    const std::vector<model::Source> none;
    const app::ReadableSources sources { .sources = model::allSourcesWith(none), .licenses = {} };
    const views::Theme theme;
    views::PageView view(theme);
    view.resize(1000, 900);
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);

    model::LibraryPages pages;
    bench.measure(u"library"_s, [&] { pages = loader.readLibrary().result(); });
    bench.note(u"pages"_s, qint64(pages.size()));
    const auto open = [&](const model::PagePlace &place, const QString &name) {
        qsizetype length = -1;
        QElapsedTimer timer;
        timer.start();
        const auto page = loader.read(place, sources).result();
        if (page && !page->page.isFile) {
            view.setPage(*page, {});
            view.grab();
            bench.add(name, double(timer.nsecsElapsed()) / 1e6);
            length = lengthOf(page->page);
        }
        return length;
    };
    if (!pages.empty())
        open(pages.front().place, u"the first page, with the modules"_s);
    model::PagePlace longest;
    qsizetype most = -1;
    int failed = 0;
    for (const model::LibraryPage &page : pages) {
        const qsizetype length = open(page.place, u"each page"_s);
        failed += length < 0 ? 1 : 0;
        if (length > most) {
            most = length;
            longest = page.place;
        }
    }
    bench.note(u"not shown as a page"_s, failed);
    bench.note(u"longest page"_s, QString(longest.source + u'/' + longest.path));
    bench.note(u"longest page, characters"_s, qint64(most));
    for (int i = 0; i < options.runs(); ++i)
        open(longest, u"the longest page"_s);
    bench.print(options.isJson());
    return 0;
}
