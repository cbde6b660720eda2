// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing from the window: real git servers on loopback, and what the person sees of it.
#include "model/bundle/bundlefile.h"
#include "model/store/world.h"
#include "model/sync/sync.h"
#include "tests/gitserver.h"
#include "tests/quietobserver.h"
#include "tests/testlandscape.h"
#include "tests/windowtest.h"
#include "views/sync/changesdialog.h"
#include "views/sync/requestsdialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Syncer;
using views::MainWindow;
using views::ShownWorld;

class tst_SyncWindow : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void syncShowsTheNewWorld();
    void problemsInTheFilesCanBeRead();
    void aFailedSyncSaysWhyInWords();
    void everyRequestIsListed();
    void sourcesAreSwitchedOffByMouseAndKeys();
    void whatASyncChangedCanBeSeenAndGoneTo();
    void aStoppedSyncKeepsTheData();
    void brokenStoredDataIsSaid();
    void aSyncThatNobodyAskedForDisturbsNobody();
    void aBundleIsDroppedAndTaken();
    void aFileThatIsNoBundleIsSaid();
    void onlyWhatWasSyncedCanBeExported();

private:
    void connectSync(const QString &remoteBase) const;
    bool drop(const QString &file) const;
};

void tst_SyncWindow::connectSync(const QString &remoteBase) const
{
    const model::DataFolder folder(m_folder->path());
    m_window->setSwitchedOffSources(model::sourcesWithout(gitSources()));
    connect(m_window.get(), &MainWindow::syncRequested, m_window.get(), [this, folder, remoteBase] {
        m_syncer->start(
            { .folder = folder, .addresses = { .remoteBase = remoteBase }, .only = gitSources() });
    });
    connect(m_window.get(), &MainWindow::bundleImportRequested, m_window.get(),
        [this, folder](
            const QString &file) { m_syncer->start({ .folder = folder, .bundleFile = file }); });
    connect(m_syncer.get(), &Syncer::finished, m_window.get(), [this, folder] {
        const auto world = model::openWorld(folder);
        QVERIFY(world);
        m_window->showWorld({ .index = std::make_shared<const model::ItemIndex>(world->snapshot),
            .states = world->reader.sourceStates().value_or(std::vector<model::SourceState>()) });
    });
}

void tst_SyncWindow::syncShowsTheNewWorld()
{
    const GitServer server;
    server.publishTexts();
    server.repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Items");
    server.repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", smallSettingsYaml() } }, "Settings");
    connectSync(u"git://127.0.0.1:%1/"_s.arg(server.port()));
    QVERIFY(m_window->showItem(u"Envoy"_s));

    m_window->findChild<QToolButton *>(u"pill"_s)->click();
    QVERIFY(syncDialog() && syncDialog()->isVisible());
    QSignalSpy finished(m_syncer.get(), &Syncer::finished);
    for (QAbstractButton *button : syncDialog()->findChildren<QAbstractButton *>()) {
        if (button->text() == "Sync Now"_L1)
            button->click();
    }
    QVERIFY(m_syncer->isRunning());
    QVERIFY(m_window->findChild<QToolButton *>(u"pill"_s)->text().startsWith("Syncing"_L1));
    QVERIFY(finished.wait());
    QTRY_VERIFY(shownText(syncDialog()).contains("Done."_L1));
    // Also after the new world has come: somebody should be able to read it.
    QVERIFY(shownText(m_window->statusBar()).contains("Synced: the map shows"_L1));
    QVERIFY(m_window->showItem(u"Boiler"_s));
    QVERIFY(detailsText().contains("Heats water"_L1));
    syncDialog()->close();
    m_window->activateWindow();
    search().start();
    QTRY_VERIFY(search().isReady() && search().hasFocus());
    QTest::keyClicks(&search(), u"dynamo"_s);
    QTest::keyClick(&search(), Qt::Key_Return);
    QTRY_VERIFY2(detailsText().contains("Dynamo"_L1), qPrintable(detailsText()));
    QCOMPARE(m_window->findChild<QToolButton *>(u"pill"_s)->text(), u"Offline"_s);
}

/// Gives @p file to the window as a file manager does; whether the window takes it.
bool tst_SyncWindow::drop(const QString &file) const
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file) });
    const QPoint place = m_window->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
    return event.isAccepted();
}

void tst_SyncWindow::aSyncThatNobodyAskedForDisturbsNobody()
{
    const GitServer server; // without repositories
    QSignalSpy finished(m_syncer.get(), &Syncer::finished);
    m_syncer->start({ .folder = model::DataFolder(m_folder->path()),
        .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(server.port()) },
        .only = { u"cncf/toc"_s },
        .isScheduled = true });
    QVERIFY(finished.wait());
    QTRY_VERIFY(shownText(m_window->statusBar()).contains("Not everything could be synced"_L1));
    QVERIFY(!syncDialog()->isVisible());
    // Off until somebody says otherwise.
    QCOMPARE(m_window->schedule(), model::SyncSchedule::Never);
    m_window->findChild<QToolButton *>(u"pill"_s)->click();
    const auto *model = syncDialog()->findChild<QListView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString text = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(!text.contains("Waiting"_L1), qPrintable(text));
    }
    auto *choice = syncDialog()->findChild<QComboBox *>();
    QVERIFY(choice && choice->isVisible());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(m_window->schedule(), model::SyncSchedule::OnStart);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(m_window->schedule(), model::SyncSchedule::Daily);
}

void tst_SyncWindow::aBundleIsDroppedAndTaken()
{
    const QTemporaryDir other;
    const QString file = other.filePath(u"from another machine.atlas"_s);
    {
        const GitServer server;
        server.repository(u"cncf/landscape.git"_s)
            .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Items");
        QuietObserver observer;
        const model::DataFolder folder(other.path());
        QVERIFY(model::syncAll(
            { .folder = folder,
                .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(server.port()) },
                .only = { model::landscapeSource.name } },
            observer)
                .isComplete());
        model::NoProgress progress;
        QVERIFY(model::writeBundle(folder, file, progress));
    }
    connectSync({});
    QSignalSpy finished(m_syncer.get(), &Syncer::finished);
    QVERIFY(!drop(other.filePath(u"picture.png"_s)));
    QVERIFY(drop(file));
    QVERIFY(m_syncer->isRunning());
    QCOMPARE(m_window->findChild<QToolButton *>(u"pill"_s)->text(), u"Importing"_s);
    QVERIFY(shownText(syncDialog()).contains("without the network"_L1));
    QVERIFY(finished.wait());
    QTRY_VERIFY(shownText(syncDialog()).contains("Done."_L1));
    QVERIFY(shownText(m_window->statusBar()).contains("Imported"_L1));
    QVERIFY(m_window->showItem(u"Boiler"_s));
    // What is not in it waits for nothing.
    const auto *model = syncDialog()->findChild<QListView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString text = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(!text.contains("Waiting"_L1), qPrintable(text));
    }
}

void tst_SyncWindow::aFileThatIsNoBundleIsSaid()
{
    QFile file(m_folder->filePath(u"letter.atlas"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear all,");
    file.close();
    connectSync({});
    QSignalSpy finished(m_syncer.get(), &Syncer::finished);
    QVERIFY(drop(file.fileName()));
    QVERIFY(finished.wait());
    QTRY_VERIFY2(shownText(syncDialog()).contains("is not what it should be"_L1),
        qPrintable(shownText(syncDialog())));
    QVERIFY(m_window->showItem(u"Kubernetes"_s));
}

void tst_SyncWindow::onlyWhatWasSyncedCanBeExported()
{
    const auto action = [this]() -> const QAction * {
        for (const QAction *known : m_window->findChildren<QAction *>()) {
            if (known->text().contains("for Another Machine"_L1))
                return known;
        }
        return nullptr;
    };
    QVERIFY(action());
    QVERIFY(!action()->isEnabled());
    model::Snapshot synced = *starter()->snapshot();
    synced.origin = model::Snapshot::Origin::Synced;
    m_window->showWorld({ .index = indexOf(synced) });
    QVERIFY(action()->isEnabled());
    m_window->showBundleWritten(u"/media/stick/x.atlas"_s,
        model::failure(model::Error::Kind::Storage, u"/media/stick/x.atlas"_s, u"full"_s));
    QVERIFY(shownText(m_window->statusBar()).contains("cannot be written (full)"_L1));
    // However long a path is, it makes no window wider.
    const int width = m_window->minimumSizeHint().width();
    m_window->showBundleWritten(u'/' + QString(300, u'x') + ".atlas"_L1, model::Bundle());
    QVERIFY(shownText(m_window->statusBar()).contains("Saved as"_L1));
    QCOMPARE(m_window->minimumSizeHint().width(), width);
}

void tst_SyncWindow::problemsInTheFilesCanBeRead()
{
    model::Problem problem;
    problem.kind = model::Problem::Kind::Missing;
    problem.file = u"landscape.yml"_s;
    problem.line = 7;
    problem.subject = u"Kettle"_s;
    problem.field = u"logo"_s;
    m_window->showWorld({ .index = starter(), .problems = { problem } });
    m_window->findChild<QToolButton *>(u"pill"_s)->click();
    for (QAbstractButton *button : syncDialog()->findChildren<QAbstractButton *>()) {
        if (button->text().contains("problem"_L1))
            button->click();
    }
    const auto *text = syncDialog()->findChild<QPlainTextEdit *>();
    QVERIFY(text && text->isVisible());
    QVERIFY(text->toPlainText().contains("landscape.yml:7: Kettle"_L1));
}

void tst_SyncWindow::aFailedSyncSaysWhyInWords()
{
    const GitServer server; // without repositories
    connectSync(u"git://127.0.0.1:%1/"_s.arg(server.port()));
    QSignalSpy finished(m_syncer.get(), &Syncer::finished);
    Q_EMIT m_window->syncRequested();
    QVERIFY(finished.wait());
    QTRY_VERIFY(syncDialog() && syncDialog()->isVisible()); // nobody has to look for it
    QVERIFY2(shownText(syncDialog()).contains("No source could be read"_L1),
        qPrintable(shownText(syncDialog())));
    const auto *list = syncDialog()->findChild<QListView *>();
    const QAbstractItemModelTester tester(list->model());
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QString text = list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        const bool isAsked = gitSources().contains(text.section(u',', 0, 0));
        QVERIFY2(text.contains("did not give"_L1) == isAsked, qPrintable(text));
    }
    QVERIFY(m_window->showItem(u"Kubernetes"_s)); // the starter is still there
}

void tst_SyncWindow::everyRequestIsListed()
{
    syncDialog()->show();
    QSignalSpy wanted(m_window.get(), &MainWindow::requestsWanted);
    const auto buttons = syncDialog()->findChildren<QPushButton *>();
    const auto button = std::ranges::find(buttons, u"Requests…"_s, &QPushButton::text);
    QVERIFY(button != buttons.end());
    (*button)->click();
    QCOMPARE(wanted.size(), 1);
    const auto list = [this]() -> QTreeWidget * {
        auto *dialog = syncDialog()->findChild<views::RequestsDialog *>();
        return dialog ? dialog->findChild<QTreeWidget *>() : nullptr;
    };
    m_window->showRequests({});
    QVERIFY(list() && !list()->isVisible()); // a sentence says that there was none
    delete syncDialog()->findChild<views::RequestsDialog *>();
    const QDateTime at(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::UTC);
    m_window->showRequests({ { .at = at, .url = u"https://example.org/<b>"_s, .status = 200 },
        { .at = at, .url = u"https://example.org/x"_s, .status = 429, .bytes = 1500 },
        { .at = at, .url = u"git://127.0.0.1/x.git"_s, .error = u"cut off"_s } });
    QVERIFY(list()->isVisible());
    // A time can be read.
    QCOMPARE_GT(list()->columnWidth(0), list()->fontMetrics().horizontalAdvance(u"26 Nov 2026"_s));
    QCOMPARE(list()->topLevelItemCount(), 3);
    const auto cell = [&](int row, int column) { return list()->topLevelItem(row)->text(column); };
    QCOMPARE(cell(0, 1), u"https://example.org/<b>"_s);
    QCOMPARE(cell(0, 2), u"HTTP 200"_s);
    QCOMPARE(cell(1, 2), u"HTTP 429"_s);
    QCOMPARE(cell(2, 2), u"cut off"_s);
    QCOMPARE(list()->topLevelItem(1)->foreground(2).color(), m_theme->colors().error);
    QVERIFY(!list()->topLevelItem(0)->toolTip(1).contains("<b>"_L1)); // foreign: no markup
}

void tst_SyncWindow::sourcesAreSwitchedOffByMouseAndKeys()
{
    m_window->findChild<QToolButton *>(u"pill"_s)->click();
    QTRY_VERIFY(syncDialog() && syncDialog()->isVisible());
    auto *list = syncDialog()->findChild<QListView *>();
    const auto row = [&](int i) { return list->model()->index(i, 0); };
    const QString first = row(0).data().toString();
    const QString second = row(1).data().toString();
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualRect(row(0)).topLeft() + QPoint(20, 17));
    QCOMPARE(m_window->switchedOffSources(), QStringList { first });
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
        list->visualRect(row(1)).topLeft() + QPoint(200, 17)); // on its name: nothing
    list->setCurrentIndex(row(1));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_window->switchedOffSources(), QStringList({ first, second }));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_window->switchedOffSources(), QStringList { first });
    QVERIFY(row(0).data(Qt::AccessibleTextRole).toString().contains("Left out"_L1)
        || row(0).data(Qt::AccessibleTextRole).toString().contains("data of"_L1));
    QStringList all;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        all += row(i).data().toString();
    m_window->setSwitchedOffSources(all);
    for (const QAbstractButton *button : syncDialog()->findChildren<QAbstractButton *>()) {
        if (button->text() == "Sync Now"_L1)
            QVERIFY(!button->isEnabled()); // there is nothing to fetch
    }
}

void tst_SyncWindow::whatASyncChangedCanBeSeenAndGoneTo()
{
    using model::LandscapeChange;
    const model::PlacePath place { u"Orchestration & Management"_s,
        u"Coordination & Service Discovery"_s };
    const model::ItemId etcd(place.category, place.subcategory, u"etcd"_s);
    model::SyncReport report;
    report.isStored = true;
    report.sources = { { .source = u"cncf/landscape"_s } };
    report.changes = { { LandscapeChange::Kind::Promoted, etcd, u"etcd"_s, place, u"incubating"_s,
                           u"graduated"_s },
        { LandscapeChange::Kind::Removed,
            model::ItemId(place.category, place.subcategory, u"Gone"_s), u"Gone"_s, place, {},
            {} } };
    Q_EMIT m_syncer->finished(report);
    m_window->findChild<QToolButton *>(u"pill"_s)->click();
    QTRY_VERIFY(syncDialog() && syncDialog()->isVisible());
    QVERIFY2(shownText(m_window.get()).contains("1 promoted, 1 removed"_L1),
        qPrintable(shownText(m_window.get())));
    for (QAbstractButton *button : syncDialog()->findChildren<QAbstractButton *>()) {
        if (button->text().contains("What Changed"_L1))
            button->click();
    }
    const auto *changes = syncDialog()->findChild<views::ChangesDialog *>();
    QVERIFY(changes);
    auto *tree = changes->findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 2);
    QTreeWidgetItem *promoted = tree->topLevelItem(0)->child(0);
    QCOMPARE(promoted->text(0), u"etcd"_s);
    QCOMPARE(promoted->text(1), u"Incubating → Graduated"_s);
    // What is gone leads nowhere.
    tree->setCurrentItem(tree->topLevelItem(1)->child(0));
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(selectedName().isEmpty());
    QVERIFY(changes->isVisible());
    tree->setCurrentItem(promoted);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(selectedName(), u"etcd"_s);
    QVERIFY(!syncDialog()->isVisible());
}

void tst_SyncWindow::aStoppedSyncKeepsTheData()
{
    const GitServer server;
    FaultyProxy silent(server.port(), FaultyProxy::Fault::Silent);
    connectSync(silent.url(QString()));
    m_window->findChild<QToolButton *>(u"pill"_s)->click();
    QSignalSpy finished(m_syncer.get(), &Syncer::finished);
    Q_EMIT m_window->syncRequested();
    QVERIFY(m_syncer->isRunning());
    for (QAbstractButton *button : syncDialog()->findChildren<QAbstractButton *>()) {
        if (button->text() == "Stop"_L1)
            button->click();
    }
    QVERIFY(finished.wait());
    QTRY_VERIFY(shownText(syncDialog()).contains("Stopped."_L1));
    QVERIFY(m_window->showItem(u"Kubernetes"_s));
}

void tst_SyncWindow::brokenStoredDataIsSaid()
{
    m_window->showWorld({ .index = starter(),
        .error
        = model::Error { model::Error::Kind::Storage, u"/data/catalog"_s, u"malformed"_s } });
    const QString text = shownText(m_window->centralWidget());
    QVERIFY2(text.contains("/data/catalog"_L1) && text.contains("starter landscape"_L1),
        qPrintable(text));
    m_window->showWorld({ .index = starter() });
    QVERIFY(!shownText(m_window->centralWidget()).contains("/data/catalog"_L1));
}

QTEST_MAIN(tst_SyncWindow)
#include "tst_syncwindow.moc"
