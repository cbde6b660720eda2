// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing from the window: real git servers on loopback, and what the person sees of it.
#include "model/bundle/bundlefile.h"
#include "model/store/world.h"
#include "model/sync/sync.h"
#include "tests/gitserver.h"
#include "tests/quietobserver.h"
#include "tests/testlandscape.h"
#include "tests/windowtest.h"
#include "views/sync/addsourcedialog.h"
#include "views/sync/changesdialog.h"
#include "views/sync/requestsdialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
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
    void aSyncIsPausedAndGoesOn();
    void aSourceIsVerifiedAndDeleted();
    void theWayToMoreSources();
    void changesBetweenAnyTwoDays();

private:
    static void publishSmall(const GitServer &server);
    QAbstractButton *button(const QString &text) const;
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

void tst_SyncWindow::publishSmall(const GitServer &server)
{
    server.publishTexts();
    server.repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Items");
    server.repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", smallSettingsYaml() } }, "Settings");
}

void tst_SyncWindow::syncShowsTheNewWorld()
{
    const GitServer server;
    publishSmall(server);
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
    const auto *model = syncDialog()->findChild<QListView *>(u"sources"_s)->model();
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
    const auto *model = syncDialog()->findChild<QListView *>(u"sources"_s)->model();
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
    m_window->showWorld({ .index = starter(), .isSynced = true });
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
    const auto *list = syncDialog()->findChild<QListView *>(u"sources"_s);
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
    auto *list = syncDialog()->findChild<QListView *>(u"sources"_s);
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

/// Of the sync window, by the beginning of its text.
QAbstractButton *tst_SyncWindow::button(const QString &text) const
{
    for (QAbstractButton *known : syncDialog()->findChildren<QAbstractButton *>()) {
        if (known->text().remove(u'&').startsWith(text))
            return known;
    }
    return nullptr;
}

void tst_SyncWindow::aSyncIsPausedAndGoesOn()
{
    const GitServer server;
    publishSmall(server);
    connectSync(u"git://127.0.0.1:%1/"_s.arg(server.port()));
    syncDialog()->show();
    QVERIFY(!button(u"Pause"_s)->isEnabled());
    QSignalSpy finished(m_syncer.get(), &Syncer::finished);
    button(u"Sync Now"_s)->click();
    QVERIFY(m_syncer->isRunning());
    QAbstractButton *pause = button(u"Pause"_s);
    QVERIFY(pause->isEnabled());
    pause->click();
    QVERIFY(m_syncer->isPaused());
    QCOMPARE(pause->text(), u"Go On"_s);
    QVERIFY(shownText(syncDialog()).contains("Paused"_L1));
    QVERIFY(!finished.wait(500)); // longer than all of it takes
    pause->click();
    QVERIFY(finished.wait());
    QVERIFY(finished.first().first().value<model::SyncReport>().isComplete());
    QCOMPARE(pause->text(), u"Pause"_s);
    QVERIFY(!pause->isEnabled());
    // Whoever pauses may also stop.
    button(u"Sync Now"_s)->click();
    pause->click();
    button(u"Stop"_s)->click();
    QVERIFY(finished.wait());
    QVERIFY(!m_syncer->isPaused());
    QTRY_VERIFY(shownText(syncDialog()).contains("Stopped."_L1));
}

void tst_SyncWindow::aSourceIsVerifiedAndDeleted()
{
    model::SourceState state { .version
        = { .name = model::landscapeSource.name,
            .url = u"https://github.com/cncf/landscape.git"_s,
            .commit = QString(40, u'a'),
            .committedAt = QDateTime(QDate(2026, 8, 7), QTime(), QTimeZone::UTC),
            .syncedAt = QDateTime::currentDateTimeUtc(),
            .license = u"Apache-2.0"_s } };
    m_window->showWorld({ .index = starter(), .states = { state } });
    QSignalSpy sizes(syncDialog(), &views::SyncDialog::sizesWanted);
    syncDialog()->show();
    QCOMPARE(sizes.size(), 1);
    QVERIFY(!button(u"Verify"_s)->isEnabled()); // nothing is known to be there
    syncDialog()->setSizes({ { model::landscapeSource.name, 5'300'000 } }, 90'000'000'000);
    const QString page = shownText(syncDialog());
    for (const auto text : { "aaaaaaaaaaaa"_L1, "5.05 MiB"_L1, "Apache-2.0; logos belong"_L1,
             "2026"_L1, "github.com/cncf/landscape.git"_L1, "are free on this disk"_L1 })
        QVERIFY2(page.contains(text), qPrintable(text + " in "_L1 + page));
    // What verifying says.
    QSignalSpy checks(syncDialog(), &views::SyncDialog::checkRequested);
    button(u"Verify"_s)->click();
    QCOMPARE(checks.first().first().toString(), model::landscapeSource.name);
    QVERIFY(shownText(syncDialog()).contains("Verifying"_L1));
    syncDialog()->showCheck(model::landscapeSource.name, 2'468);
    QVERIFY(shownText(syncDialog()).contains("2468 object"_L1));
    syncDialog()->showCheck(model::landscapeSource.name,
        model::failure(model::Error::Kind::Git, u"/x"_s, u"object not found"_s));
    QVERIFY(shownText(syncDialog()).contains("Damaged (object not found). Fetch it anew"_L1));
    QSignalSpy anew(syncDialog(), &views::SyncDialog::refetchRequested);
    button(u"Fetch Anew"_s)->click();
    QCOMPARE(anew.first().first().toString(), model::landscapeSource.name);
    // Nothing goes before somebody says so a second time.
    QSignalSpy removals(syncDialog(), &views::SyncDialog::removeRequested);
    const auto answer = [this](const QString &choice) {
        auto *list = syncDialog()->findChild<QListView *>(u"sources"_s);
        syncDialog()->activateWindow();
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Delete);
        auto *box = syncDialog()->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel)); // Enter deletes nothing
        for (QAbstractButton *known : box->buttons()) {
            if (known->text().remove(u'&') == choice)
                known->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    answer(u"Cancel"_s);
    QCOMPARE(removals.size(), 0);
    answer(u"Delete"_s);
    QCOMPARE(removals.first().first().toString(), model::landscapeSource.name);
}

void tst_SyncWindow::theWayToMoreSources()
{
    syncDialog()->show();
    const auto *list = syncDialog()->findChild<QListView *>(u"sources"_s);
    const int before = list->model()->rowCount();
    button(u"Add a Source"_s)->click();
    auto *dialog = syncDialog()->findChild<views::AddSourceDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *address = dialog->findChild<QLineEdit *>();
    const auto add = [&] {
        for (QPushButton *known : dialog->findChildren<QPushButton *>()) {
            if (known->text() == "Add"_L1)
                return known;
        }
        return static_cast<QPushButton *>(nullptr);
    }();
    QVERIFY(address && add && !add->isEnabled());
    QTest::keyClicks(address, u"http://example.org/guides"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(shownText(dialog).contains("begins with https"_L1));
    address->clear();
    QTest::keyClicks(address, u"https://example.org/team/guides"_s);
    QVERIFY(add->isEnabled());
    QVERIFY(shownText(dialog).contains("example.org/team/guides"_L1));
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_COMPARE(list->model()->rowCount(), before + 1);
    QVERIFY(list->model()
            ->index(before, 0)
            .data(Qt::AccessibleTextRole)
            .toString()
            .contains("that you added"_L1));
    QCOMPARE(m_userData->ownSources().size(), 1U);
    QCOMPARE(list->currentIndex().row(), before); // what was just added is looked at
    QVERIFY(shownText(syncDialog()).contains("https://example.org/team/guides"_L1));
}

void tst_SyncWindow::changesBetweenAnyTwoDays()
{
    QSignalSpy wanted(syncDialog(), &views::SyncDialog::changesWanted);
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == u"&What Changed…"_s)
            action->trigger();
    }
    const auto *dialog = m_window->findChild<views::ChangesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(wanted.size(), 1); // of the last year
    const auto days = dialog->findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    days[0]->setDate(QDate(2024, 1, 1));
    days[1]->setDate(QDate(2023, 1, 1));
    QPushButton *show = nullptr;
    for (QPushButton *known : dialog->findChildren<QPushButton *>()) {
        if (known->text().remove(u'&') == "Show"_L1)
            show = known;
    }
    syncDialog()->showChangesOver(model::ChangesOverTime());
    days[0]->setDate(QDate(2024, 6, 1));
    QVERIFY(show && !show->isEnabled()); // backwards
    days[0]->setDate(QDate(2024, 1, 1));
    days[1]->setDate(QDate(2025, 1, 1));
    show->click();
    QCOMPARE(wanted.last().at(0).toDate(), QDate(2024, 1, 1));
    QCOMPARE(wanted.last().at(1).toDate(), QDate(2025, 1, 1));
    const auto at = [](int year) { return QDateTime(QDate(year, 1, 1), QTime(), QTimeZone::UTC); };
    model::ChangesOverTime found { .begin = QDate(2018, 3, 3),
        .end = QDate(2026, 8, 7),
        .from = at(2024),
        .to = at(2025),
        .changes = { { .kind = model::LandscapeChange::Kind::Added,
            .id = starter()->snapshot()->landscape.items.front().id,
            .name = u"Samovar"_s } } };
    syncDialog()->showChangesOver(found);
    QVERIFY2(
        shownText(dialog).contains("Between the landscapes of"_L1), qPrintable(shownText(dialog)));
    const auto *tree = dialog->findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), u"Samovar"_s);
    found.changes.clear();
    syncDialog()->showChangesOver(found);
    QCOMPARE(tree->topLevelItemCount(), 0);
    QVERIFY(shownText(dialog).contains("are the same"_L1));
    found.begin = found.end;
    syncDialog()->showChangesOver(found);
    QVERIFY(shownText(dialog).contains("Keep every version since 2017"_L1));
    syncDialog()->showChangesOver(model::failure(model::Error::Kind::NotFound, u"x"_s));
    QVERIFY(shownText(dialog).contains("No landscape has been synced"_L1));
}

QTEST_MAIN(tst_SyncWindow)
#include "tst_syncwindow.moc"
