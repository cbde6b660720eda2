// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty thousand issues: making them ready, and from a keystroke, a choice or a turn of the wheel
// to a painted room. A frame is 16 ms.
#include "tests/benchmark.h"
#include "views/guide/pageview.h"
#include "views/issues/issuelist.h"
#include "views/issues/issuesroom.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using model::Issue;
using model::Issues;
using model::ViewState;

namespace {

constexpr int manyIssues = 20'000;
constexpr int bodyWords = 120;
constexpr int scrollSteps = 60;

/// As the sources give them: 250 projects, a handful of labels, a body for one of five.
Issues invented()
{
    QRandomGenerator random(20'000); // the same each time
    const QStringList words
        = u"retry volume driver proxy chart metric secret cache node image "
          u"build scheduler quota webhook parser upgrade shutdown lease "_s.split(
              u' ', Qt::SkipEmptyParts);
    const QStringList labels { u"good first issue"_s, u"help wanted"_s, u"kind/bug"_s,
        u"kind/feature"_s, u"area/docs"_s, u"difficulty/easy"_s, u"difficulty/hard"_s,
        u"lifecycle/stale"_s };
    const QStringList languages { u"Go"_s, u"Rust"_s, u"Java"_s, u"Python"_s, u"TypeScript"_s };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto sentence = [&](int count) {
        QStringList parts;
        for (int i = 0; i < count; ++i)
            parts += words[random.bounded(int(words.size()))];
        return parts.join(u' ');
    };
    Issues issues;
    issues.reserve(manyIssues);
    for (int i = 0; i < manyIssues; ++i) {
        const int project = random.bounded(250);
        const QString repository = u"https://github.com/org%1/repo%2"_s.arg(
            QString::number(project), QString::number(random.bounded(4)));
        Issue issue { .url = u"%1/issues/%2"_s.arg(repository, QString::number(i)),
            .number = i,
            .title = sentence(8),
            .repository = repository,
            .project = u"Project %1"_s.arg(project),
            .maturity = project % 3 == 0 ? u"graduated"_s : u"sandbox"_s,
            .labels = { labels[random.bounded(int(labels.size()))],
                labels[random.bounded(int(labels.size()))], u"area/%1"_s.arg(random.bounded(600)) },
            .hasLinkedPullRequest = random.bounded(4) == 0,
            .comments = random.bounded(40),
            .languages = { languages[project % int(languages.size())] },
            .createdAt = now.addDays(-random.bounded(900)),
            .updatedAt = now.addDays(-random.bounded(400)),
            .body = i % 5 == 0 ? sentence(bodyWords) : QString(),
            .source = u"example.org"_s,
            .readAt = now };
        issues.push_back(std::move(issue));
    }
    return issues;
}

class IssueBench {
public:
    IssueBench(Benchmark &bench, const QString &userFile)
        : m_bench(bench)
        , m_userData(userFile)
        , m_room(m_theme, m_explorer, m_userData)
    {
        m_explorer.startWith({ .view = model::ViewKind::IssueList });
        m_room.resize(1920, 1080);
        m_room.show();
        while (!m_room.windowHandle()->isExposed())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_room.findChild<views::IssueList *>()->viewport()->installEventFilter(&m_paints);
    }

    void run(int runs)
    {
        Issues issues = invented();
        m_bench.note(u"issues"_s, qint64(issues.size()));
        m_bench.measure(u"labels read"_s, [&] { model::IssueLabels().read(issues); });
        model::IssueIndex index;
        m_bench.measure(u"made ready"_s, [&] { index = model::IssueIndex(issues); });
        m_bench.measure(u"shown first"_s, [&] {
            m_room.setIssues(index);
            paint();
        });
        for (int i = 0; i < runs; ++i) {
            const auto word = model::IssueFilter::parse(i % 2 == 0 ? u"volume"_s : u"zz"_s);
            m_bench.measure(u"a word found"_s, [&] { (void)index.matching(*word); });
            m_bench.measure(u"facets counted"_s, [&] { (void)index.facets(*word); });
            // Letter by letter, and away again.
            for (const QString &text : { u"v"_s, u"vo"_s, u"volume"_s, u"volume driver"_s,
                     u"volume driver kind:bug"_s, u""_s })
                m_bench.measure(u"keystroke to painted window"_s, [&] { filter(text); });
            m_bench.measure(u"facet chosen"_s, [&] { filter(u"language:Go"_s); });
            m_bench.measure(u"facet freed"_s, [&] { filter({}); });
            m_bench.measure(u"order chosen"_s, [&] { order(i % 2 == 0); });
            m_bench.measure(u"ranked"_s, [&] {
                (void)model::IssueRanking(index,
                    { { u"Go"_s }, model::ContributorTime::Hour, model::ContributorLevel::New },
                    QDateTime::currentDateTimeUtc());
            });
        }
        scroll();
        m_bench.measure(u"room painted whole"_s, [&] { m_room.grab(); });
        // Whether what is measured was painted at all.
        m_bench.note(u"list_paints"_s, m_paints.count);
    }

private:
    struct Paints : QObject {
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return QObject::eventFilter(watched, event);
        }
        qint64 count = 0;
    };

    /// What of the window is another than before, as the event loop lays it out and paints it.
    void paint() { QCoreApplication::processEvents(); }

    void filter(const QString &text)
    {
        ViewState state = m_explorer.state();
        state.issueFilter = text;
        m_explorer.change(state);
        paint();
    }

    void order(bool isNewest)
    {
        ViewState state = m_explorer.state();
        state.issueOrder = isNewest ? model::IssueOrder::Newest : model::IssueOrder::Match;
        m_explorer.change(state);
        paint();
    }

    void scroll()
    {
        auto *list = m_room.findChild<views::IssueList *>();
        QScrollBar *bar = list->verticalScrollBar();
        for (int step = 0; step < scrollSteps; ++step) {
            m_bench.measure(u"scrolled"_s, [&] {
                bar->setValue(step * bar->maximum() / scrollSteps);
                paint();
            });
        }
    }

    Benchmark &m_bench;
    Paints m_paints;
    views::Theme m_theme;
    model::Explorer m_explorer;
    model::UserData m_userData;
    views::IssuesRoom m_room;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    const BenchmarkOptions options(parser, 10);
    parser.process(app);
    const QTemporaryDir folder;
    Benchmark bench;
    IssueBench(bench, folder.filePath(u"user.sqlite"_s)).run(options.runs());
    bench.print(options.isJson());
    return 0;
}
