// SPDX-License-Identifier: GPL-3.0-or-later
// The whole desktop program in this process: more than one landscape, dropped, fetched, shown,
// searched, rated, deleted; and the groups that meet, out of the same data folder.
#include "app/desktop/atlas.h"
#include "app/desktop/settings.h"
#include "model/store/catalogwriter.h"
#include "tests/testlandscape.h"
#include "tests/webserver.h"
#include "views/community/meetupsdialog.h"
#include "views/details/detailspanel.h"
#include "views/details/markpanel.h"
#include "views/filters/queryedit.h"
#include "views/search/omnibox.h"
#include "views/search/omnipopup.h"
#include "views/shell/landscapemenu.h"
#include "views/sync/addsourcedialog.h"
#include "views/sync/syncdialog.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using model::Source;

class tst_Landscapes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aDroppedFolderIsAskedForReadAndShown();
    void whatIsNoLandscapeIsNotTaken_data();
    void whatIsNoLandscapeIsNotTaken();
    void anAddressIsFetchedWhenItIsAdded();
    void whatCannotBeReadIsSaid();
    void searchLeadsIntoTheOther();
    void savedViewsKnowTheirLandscape();
    void theLastChoiceWins();
    void theFilterLineIsThatOfWhatIsShown();
    void ratingsBelongToTheirLandscape();
    void aNoteStaysInItsLandscape();
    void theOneThatWasShownIsShownAgain();
    void oneThatNobodyAddedIsASourceAgain();
    void theOneThatIsDeletedLeavesThePlace();
    void meetupsAreThoseOfTheStarterUntilOthersAreSynced();

private:
    QString makeFolder() const;
    void start();
    bool drop(const QUrl &url) const;
    void dropAndAdd(const QString &path) const;
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    views::LandscapeMenu &menu() const { return *m_window->findChild<views::LandscapeMenu *>(); }
    void choose(const QString &title) const;
    QStringList choices() const;
    QString itemNames() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::WorldLoader> m_loader;
    std::unique_ptr<app::Atlas> m_atlas;
    views::MainWindow *m_window = nullptr;
    model::Explorer *m_explorer = nullptr;
};

void tst_Landscapes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // Nothing of the person who runs this.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"config"_s)));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(u"config"_s));
    start();
}

void tst_Landscapes::cleanup()
{
    m_atlas.reset();
    m_loader.reset();
}

void tst_Landscapes::start()
{
    m_atlas.reset();
    const model::DataFolder folder(m_folder->filePath(u"data"_s));
    m_loader
        = std::make_unique<app::WorldLoader>(folder, app::SettingsFile().read().state.landscape);
    QElapsedTimer timer;
    timer.start();
    m_atlas = std::make_unique<app::Atlas>(
        app::DesktopOptions { .common = { .folder = folder, .addresses = {}, .language = {} } },
        *m_loader, timer);
    m_atlas->start();
    m_window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<views::MainWindow *>(widget))
            m_window = window;
    }
    QVERIFY(m_window);
    m_explorer = m_atlas->findChild<model::Explorer *>();
    QVERIFY(m_explorer);
    QTRY_VERIFY(!m_explorer->groups().empty());
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

/// A landscape of two items.
QString tst_Landscapes::makeFolder() const
{
    const QString path = m_folder->filePath(u"kitchen"_s);
    const auto write = [&](const QString &name, const QByteArray &content) {
        QDir().mkpath(QFileInfo(path + u'/' + name).path());
        QFile file(path + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    QByteArray yaml = "landscape:\n  - category:\n    name: Kitchen\n    subcategories:\n"
                      "      - subcategory:\n        name: Stove\n        items:\n";
    for (const QByteArray name : { "Samovar", "Kubernetes" })
        yaml += "          - item:\n            name: " + name
            + "\n            homepage_url: https://example.org\n            logo: a.svg\n";
    write(u"landscape.yml"_s, yaml);
    write(u"settings.yml"_s, "foundation: Cooks & Bakers\n");
    write(u"hosted_logos/a.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'/>");
    return path;
}

/// True when the window took it.
bool tst_Landscapes::drop(const QUrl &url) const
{
    QMimeData data;
    data.setUrls({ url });
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window, &event);
    return event.isAccepted();
}

void tst_Landscapes::dropAndAdd(const QString &path) const
{
    QVERIFY(drop(QUrl::fromLocalFile(path)));
    QTRY_VERIFY(question());
    for (QAbstractButton *button : question()->buttons()) {
        if (question()->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(!m_explorer->state().landscape.isEmpty());
}

void tst_Landscapes::choose(const QString &title) const
{
    for (QAction *action : menu().actions()) {
        if (action->text() == title)
            action->trigger();
    }
}

QStringList tst_Landscapes::choices() const
{
    QStringList titles;
    for (const QAction *action : menu().actions()) {
        if (action->isCheckable())
            titles += action->text() + (action->isChecked() ? "*"_L1 : ""_L1);
    }
    return titles;
}

QString tst_Landscapes::itemNames() const
{
    QStringList names;
    for (const model::Item &item : m_explorer->snapshot()->landscape.items)
        names += item.name;
    names.sort();
    return names.join(u", "_s);
}

void tst_Landscapes::aDroppedFolderIsAskedForReadAndShown()
{
    const QString path = makeFolder();
    QVERIFY(drop(QUrl::fromLocalFile(path)));
    QTRY_VERIFY(question());
    QVERIFY(question()->text().contains(path));
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());
    QVERIFY(m_explorer->state().landscape.isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"data/landscapes"_s)));

    dropAndAdd(path);
    QCOMPARE(itemNames(), u"Kubernetes, Samovar"_s);
    QCOMPARE(choices(), (QStringList { u"CNCF"_s, u"Cooks && Bakers*"_s }));
    QVERIFY(m_window->windowTitle().startsWith("Cooks & Bakers"_L1));
    choose(u"CNCF"_s);
    QTRY_VERIFY(m_explorer->state().landscape.isEmpty());
    QVERIFY(m_explorer->snapshot()->landscape.items.size() > 200); // the starter
    QTRY_COMPARE(choices(), (QStringList { u"CNCF*"_s, u"Cooks && Bakers"_s }));
    // Dropped again it is read again and shown, and no second one.
    dropAndAdd(path);
    QCOMPARE(choices().size(), 2);
}

void tst_Landscapes::whatIsNoLandscapeIsNotTaken_data()
{
    QTest::addColumn<QUrl>("url");

    QTest::newRow("a picture") << QUrl(u"file:///srv/photo.png"_s);
    QTest::newRow("a folder without one") << QUrl::fromLocalFile(QDir::tempPath());
    QTest::newRow("that of the CNCF") << QUrl(u"https://landscape.cncf.io/"_s);
    QTest::newRow("not encrypted") << QUrl(u"http://landscape.example.org/"_s);
    QTest::newRow("with a password") << QUrl(u"https://me:secret@example.org/"_s);
    QTest::newRow("a script") << QUrl(u"javascript:alert(1)"_s);
}

void tst_Landscapes::whatIsNoLandscapeIsNotTaken()
{
    QFETCH(const QUrl, url);
    QVERIFY(!drop(url));
    QVERIFY(!question());
}

void tst_Landscapes::anAddressIsFetchedWhenItIsAdded()
{
    WebServer web;
    web.serve("/sources/data.yml",
        { .body = "landscape:\n  - category:\n    name: Kitchen\n    subcategories:\n"
                  "      - subcategory:\n        name: Stove\n        items:\n"
                  "          - item:\n            name: Oven\n            homepage_url: "
                  "https://example.org\n            logo: a.svg\n",
            .contentType = "text/yaml" });
    for (QAction *action : menu().actions()) {
        if (!action->isCheckable() && !action->isSeparator())
            action->trigger();
    }
    auto *dialog = m_window->findChild<views::AddSourceDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>()->currentText(), u"Another landscape"_s);
    dialog->findChild<QLineEdit *>()->setText(web.base());
    QVERIFY(web.questions().isEmpty());
    dialog->accept(); // not what adds it
    QTRY_VERIFY(!m_window->findChild<views::AddSourceDialog *>());
    QVERIFY(web.questions().isEmpty());

    m_window->syncDialog()->addLandscape();
    dialog = m_window->findChild<views::AddSourceDialog *>();
    dialog->findChild<QLineEdit *>()->setText(web.base());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_explorer->state().landscape.isEmpty());
    QCOMPARE(itemNames(), u"Oven"_s);
}

void tst_Landscapes::whatCannotBeReadIsSaid()
{
    const QString path = makeFolder();
    QFile broken(path + "/landscape.yml"_L1);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("landscape: [ {");
    broken.close();
    QVERIFY(drop(QUrl::fromLocalFile(path)));
    QTRY_VERIFY(question());
    for (QAbstractButton *button : question()->buttons()) {
        if (question()->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    // The Sync window opens and says why.
    QTRY_VERIFY(m_window->syncDialog()->isVisible());
    QVERIFY(m_explorer->state().landscape.isEmpty());
    auto *list = m_window->syncDialog()->findChild<QListView *>(u"sources"_s);
    const auto row = list->model()->index(list->model()->rowCount() - 1, 0);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains("folder/"_L1));
    QTRY_VERIFY(choices().contains("CNCF*"_L1));
}

void tst_Landscapes::searchLeadsIntoTheOther()
{
    dropAndAdd(makeFolder());
    choose(u"CNCF"_s);
    QTRY_VERIFY(m_explorer->state().landscape.isEmpty());
    auto *search = m_window->findChild<views::Omnibox *>();
    auto *list = m_window->findChild<views::OmniPopup *>()->findChild<QListView *>();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    search->setFocus();
    QTRY_VERIFY((search->clear(), QTest::keyClicks(search, u"samovar"_s),
        list->model()->index(0, 0).data().toString() == "Samovar"_L1));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!m_explorer->state().landscape.isEmpty());
    QTRY_VERIFY(m_explorer->selectedItem());
    QCOMPARE(m_explorer->selectedItem()->toString(), u"kitchen--stove--samovar"_s);
    // And back the same way.
    QTRY_VERIFY((search->clear(), search->setFocus(), QTest::keyClicks(search, u"prometheus"_s),
        list->model()->index(0, 0).data().toString() == "Prometheus"_L1));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(m_explorer->state().landscape.isEmpty());
    QTRY_VERIFY(m_explorer->selectedItem());
}

void tst_Landscapes::savedViewsKnowTheirLandscape()
{
    dropAndAdd(makeFolder());
    m_explorer->setView(model::ViewKind::Table);
    model::ViewState saved = m_explorer->state();
    choose(u"CNCF"_s);
    QTRY_VERIFY(m_explorer->state().landscape.isEmpty());
    m_explorer->setView(model::ViewKind::Map);
    saved.filter = u"name:samovar"_s;
    m_explorer->change(saved); // as the menu of saved views does
    QTRY_COMPARE(m_explorer->state(), saved);
    QCOMPARE(m_explorer->matches().count(), 1);
    // One that is not there changes nothing.
    saved.landscape = u"gone.example.org"_s;
    m_explorer->change(saved);
    QVERIFY(!m_explorer->state().landscape.startsWith("gone"_L1));
}

void tst_Landscapes::theLastChoiceWins()
{
    dropAndAdd(makeFolder());
    const QString name = m_explorer->state().landscape;
    choose(u"CNCF"_s);
    QTRY_VERIFY(m_explorer->state().landscape.isEmpty());
    QStringList shown;
    connect(m_explorer, &model::Explorer::worldChanged, this,
        [&] { shown += m_explorer->state().landscape; });
    choose(u"Cooks && Bakers"_s); // is made ready on another thread
    choose(u"CNCF"_s);
    choose(u"Cooks && Bakers"_s);
    choose(u"CNCF"_s);
    // The last thing that is made ready; all before it is by then.
    choose(u"Cooks && Bakers"_s);
    QTRY_COMPARE(m_explorer->state().landscape, name);
    choose(u"CNCF"_s);
    QCOMPARE(m_explorer->state().landscape, QString());
    // What is still made ready when another is chosen is not shown when it is.
    choose(u"Cooks && Bakers"_s);
    choose(u"CNCF"_s);
    shown.clear();
    m_loader->read({}).waitForFinished(); // one after the other: that before it has ended, too
    QCoreApplication::processEvents();
    QCOMPARE(shown, QStringList());
    QCOMPARE(m_explorer->state().landscape, QString());
}

void tst_Landscapes::theFilterLineIsThatOfWhatIsShown()
{
    auto *line = m_window->findChild<views::QueryEdit *>();
    const auto filter = model::ItemFilter::parse(u"maturity:graduated"_s);
    m_explorer->setFilter(*filter);
    QCOMPARE(line->text(), filter->toText());
    dropAndAdd(makeFolder());
    QVERIFY(line->text().isEmpty());
    QCOMPARE(m_explorer->matches().count(), 2);
    // Something half written is not of the next landscape.
    QTest::keyClicks(line, u"samovar"_s);
    choose(u"CNCF"_s);
    QTRY_VERIFY(m_explorer->state().landscape.isEmpty());
    QCOMPARE(line->text(), filter->toText());
    QCOMPARE(m_explorer->state().filter, filter->toText());
}

void tst_Landscapes::ratingsBelongToTheirLandscape()
{
    dropAndAdd(makeFolder());
    const auto id = *model::ItemId::fromString(u"kitchen--stove--samovar"_s);
    const QString name = m_explorer->state().landscape;
    m_explorer->select(id);
    Q_EMIT m_window->findChild<views::DetailsPanel *>()->ratingChanged(id, 4);
    QTRY_COMPARE(m_explorer->ratings().value(id), 4);
    choose(u"CNCF"_s);
    QTRY_VERIFY(m_explorer->state().landscape.isEmpty());
    QVERIFY(m_explorer->ratings().isEmpty());
    choose(u"Cooks && Bakers"_s);
    QTRY_COMPARE(m_explorer->state().landscape, name);
    QTRY_COMPARE(m_explorer->ratings().value(id), 4);
}

/// What is being written belongs to the landscape that it is written in.
void tst_Landscapes::aNoteStaysInItsLandscape()
{
    dropAndAdd(makeFolder());
    const auto id = *model::ItemId::fromString(u"kitchen--stove--samovar"_s);
    const QString name = m_explorer->state().landscape;
    m_explorer->select(id);
    auto *panel = m_window->findChild<views::MarkPanel *>();
    panel->findChild<QPlainTextEdit *>()->setPlainText(u"For tea"_s);
    choose(u"CNCF"_s); // before the note has rested
    QTRY_VERIFY(m_explorer->state().landscape.isEmpty());
    QVERIFY(m_explorer->marks().isEmpty());
    choose(u"Cooks && Bakers"_s);
    QTRY_COMPARE(m_explorer->state().landscape, name);
    QTRY_COMPARE(m_explorer->marks().value(id).note, u"For tea"_s);
    const QString file = model::DataFolder(m_folder->filePath(u"data"_s)).userFile();
    const auto kept = model::UserStore::open(file)->content();
    QCOMPARE(kept->marks.value(name).value(id).note, u"For tea"_s);
    QVERIFY(kept->marks.value({}).isEmpty());
}

void tst_Landscapes::theOneThatWasShownIsShownAgain()
{
    dropAndAdd(makeFolder());
    const QString name = m_explorer->state().landscape;
    app::SettingsFile().write({ .state = m_explorer->state() });
    start();
    QCOMPARE(m_explorer->state().landscape, name);
    QCOMPARE(itemNames(), u"Kubernetes, Samovar"_s);
    QTRY_COMPARE(choices(), (QStringList { u"CNCF"_s, u"Cooks && Bakers*"_s }));
    // Its catalog is lost: it is made anew of its clone, and shown.
    m_atlas.reset();
    const model::DataFolder folder(m_folder->filePath(u"data"_s));
    QVERIFY(QFile::remove(folder.landscape(name).catalogFile()));
    start();
    QVERIFY(m_explorer->state().landscape.isEmpty());
    QTRY_COMPARE(m_explorer->state().landscape, name);
    QCOMPARE(itemNames(), u"Kubernetes, Samovar"_s);
    // Where it is gone, the starter is shown as if nothing had been.
    m_atlas.reset();
    QVERIFY(QDir(m_folder->filePath(u"data/landscapes"_s)).removeRecursively());
    start();
    QVERIFY(m_explorer->state().landscape.isEmpty());
    QVERIFY(m_explorer->snapshot()->landscape.items.size() > 200);
}

void tst_Landscapes::oneThatNobodyAddedIsASourceAgain()
{
    dropAndAdd(makeFolder());
    const QString name = m_explorer->state().landscape;
    m_atlas.reset();
    const model::DataFolder folder(m_folder->filePath(u"data"_s));
    for (const auto suffix : { "-wal"_L1, "-shm"_L1, ""_L1 })
        QFile::remove(folder.userFile() + suffix);
    start();
    QTRY_COMPARE(choices().size(), 2);
    const auto isListed = [&] {
        const auto *list = m_window->syncDialog()->findChild<QListView *>(u"sources"_s);
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data().toString() == name)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isListed());
    // And can be deleted, for good.
    Q_EMIT m_window->syncDialog()->removeRequested(name);
    QTRY_VERIFY(!isListed());
    QTRY_COMPARE(choices().size(), 1);
    QVERIFY(folder.landscapes().isEmpty());
}

void tst_Landscapes::theOneThatIsDeletedLeavesThePlace()
{
    dropAndAdd(makeFolder());
    Q_EMIT m_window->syncDialog()->removeRequested(m_explorer->state().landscape);
    QTRY_VERIFY(m_explorer->state().landscape.isEmpty());
    QVERIFY(m_explorer->snapshot()->landscape.items.size() > 200);
    QTRY_COMPARE(choices(), QStringList { u"CNCF*"_s });
    QVERIFY(QDir(m_folder->filePath(u"data/landscapes"_s))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
            .isEmpty());
}

void tst_Landscapes::meetupsAreThoseOfTheStarterUntilOthersAreSynced()
{
    const auto open = [this] {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_U))
                action->trigger();
        }
    };
    open();
    auto *dialog = m_window->findChild<views::MeetupsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *list = dialog->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 57);
    dialog->close();
    // What a sync brought stands among them, once each.
    model::CatalogContent content;
    content.newChapters[model::chaptersSource.name]
        = { { .name = u"Docker Atlanta"_s,
                .city = u"Atlanta"_s,
                .country = u"US"_s,
                .coordinates = {},
                .url = u"https://community.example.org/atlanta/"_s,
                .isActive = true,
                .source = model::chaptersSource.name,
                .asOf = QDate(2026, 11, 1) },
              { .name = u"Kettles"_s,
                  .city = u"Aarhus"_s,
                  .country = u"DK"_s,
                  .coordinates = {},
                  .url = u"https://community.example.org/kettles/"_s,
                  .isActive = true,
                  .source = model::chaptersSource.name,
                  .asOf = QDate(2026, 11, 1) } };
    model::NoProgress progress;
    const model::DataFolder folder(m_folder->filePath(u"data"_s));
    QVERIFY(QDir().mkpath(folder.path()));
    QVERIFY(model::writeNews(folder.catalogFile(), content, progress));
    open();
    QTRY_COMPARE(list->model()->rowCount(), 58);
}

QTEST_MAIN(tst_Landscapes)
#include "tst_landscapes.moc"
