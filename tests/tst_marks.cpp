// SPDX-License-Identifier: GPL-3.0-or-later
// What a person keeps of items: in the file, as a filter and a lens, in the details, as an export.
#include "model/explore/lensvalues.h"
#include "model/items/itemexport.h"
#include "model/items/markexport.h"
#include "model/search/facets.h"
#include "model/store/userdata.h"
#include "tests/testlandscape.h"
#include "views/details/markmenu.h"
#include "views/details/markpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Adoption;
using model::ExportFormat;
using model::FilterField;
using model::ItemFilter;
using model::ItemId;
using model::ItemMark;
using model::ItemMarks;
using model::UserData;
using model::UserStore;
using views::MarkPanel;

namespace {

ItemMark someMark()
{
    return { .name = u"Boiler"_s,
        .isBookmarked = true,
        .adoption = Adoption::Trial,
        .tags = { u"hot"_s, u"für später"_s },
        .note = u"First line\nsecond; \"quoted\", 'x'"_s,
        .changedAt = QDateTime(QDate(2026, 11, 2), QTime(3, 4, 5), QTimeZone::UTC) };
}

/// The small landscape, all of it shown.
struct SmallWorld {
    model::Explorer explorer;

    SmallWorld() { show(std::make_shared<const model::Snapshot>(smallSnapshot())); }
    void show(const model::SnapshotPtr &snapshot)
    {
        explorer.setWorld(std::make_shared<const model::ItemIndex>(snapshot),
            model::shownGroups(snapshot->settings, snapshot->landscape, u"All"_s));
    }
    ItemId idOf(const QString &name) const
    {
        for (const model::Item &item : explorer.snapshot()->landscape.items) {
            if (item.name == name)
                return item.id;
        }
        qFatal("There is no such item.");
    }
};

/// Whatever was kept, it is @p mark now.
model::MarkEdit becoming(const ItemMark &mark)
{
    return [mark](ItemMark &kept) { kept = mark; };
}

ItemMark edited(ItemMark mark, const model::MarkEdit &edit)
{
    edit(mark);
    return mark;
}

/// Names of the items that @p filter leaves.
QString found(const model::ItemIndex &index, const QString &filter)
{
    QStringList names;
    const auto parsed = ItemFilter::parse(filter);
    if (!parsed)
        return parsed.error().subject;
    for (const int item : index.matching(*parsed).toVector())
        names += index.snapshot()->landscape.items[size_t(item)].name;
    return names.join(u' ');
}

} // namespace

class tst_Marks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tagsOfALine_data();
    void tagsOfALine();
    void marksAreReadAgain();
    void anEmptyMarkIsRemoved();
    void theFourthVersionIsBroughtUpToDate();
    void anItemThatMovedKeepsItsMark();
    void onlyTheMarkThatIsShownMoves();
    void anEditLeavesTheRestOfTheFile();
    void whatIsGoneStaysKept();
    void marksAreFiltered();
    void marksAreFacets();
    void newMarksTakeThePlaceOfThoseBefore();
    void theStackIsALens();
    void theExplorerFiltersAnew();
    void thePanelTellsWhatChanges();
    void aTagFromTheListIsKept();
    void anUntouchedNoteIsNotWritten();
    void aNoteIsKeptWhenItRestsOrIsLeft();
    void aNoteThatCouldNotBeKeptStays();
    void aNoteUnderTheCursorIsNotReplaced();
    void theMenuIsOfTheSelection();
    void theMenuShowsWhatIsKept();
    void columnsShowAndExportMarks();
    void allIsExported();

private:
    ItemId idOf(const QString &name) const { return m_world->idOf(name); }
    const model::ItemIndex &index() const { return m_world->explorer.index(); }
    /// Keeps what @p panel tells as the window does: at once in the Explorer, then in the file.
    void connectToFile(MarkPanel &panel, UserData &data);

    std::unique_ptr<SmallWorld> m_world;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void tst_Marks::init()
{
    m_world = std::make_unique<SmallWorld>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"user.sqlite"_s);
}

void tst_Marks::tagsOfALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("only commas") << u" ,, , "_s << QStringList();
    QTest::newRow("spaces") << u" a  b ,c"_s << QStringList { u"a b"_s, u"c"_s };
    QTest::newRow("twice") << u"Go,go,GO"_s << QStringList { u"Go"_s };
}

void tst_Marks::tagsOfALine()
{
    QFETCH(QString, line);
    QTEST(model::tagsIn(line), "tags");
}

void tst_Marks::marksAreReadAgain()
{
    const QString other = u"landscape.example.org"_s;
    ItemMark bookmark { .name = u"Boiler"_s, .isBookmarked = true };
    bookmark.changedAt = someMark().changedAt;
    {
        auto store = UserStore::open(m_file);
        QVERIFY(store->editMark({}, idOf(u"Boiler"_s), becoming(someMark()), someMark().changedAt));
        QVERIFY(store->editMark(other, idOf(u"Boiler"_s), becoming(bookmark), bookmark.changedAt));
    }
    const auto content = UserStore::open(m_file)->content();
    QCOMPARE(content->marks.value({}), (ItemMarks { { idOf(u"Boiler"_s), someMark() } }));
    QCOMPARE(content->marks.value(other), (ItemMarks { { idOf(u"Boiler"_s), bookmark } }));
}

void tst_Marks::anEmptyMarkIsRemoved()
{
    auto store = UserStore::open(m_file);
    QVERIFY(store->editMark({}, idOf(u"Boiler"_s), becoming(someMark()), someMark().changedAt));
    QVERIFY(store->editMark(
        {}, idOf(u"Boiler"_s), [](ItemMark &mark) { mark = { .name = mark.name }; },
        someMark().changedAt));
    QVERIFY(store->content()->marks.value({}).isEmpty());
}

void tst_Marks::theFourthVersionIsBroughtUpToDate()
{
    const QString schema = m_folder->filePath(u"fourth"_s);
    QDir().mkpath(schema);
    for (int version = 1; version <= 4; ++version) {
        const QString name = u"%1.sql"_s.arg(version, 3, 10, QLatin1Char('0'));
        QVERIFY(QFile::copy(":/schema/user/"_L1 + name, schema + u'/' + name));
    }
    QVERIFY(UserStore::open(m_file, schema)
            ->rate({}, idOf(u"Boiler"_s), { 4, QDateTime::currentDateTimeUtc() }));
    auto store = UserStore::open(m_file);
    QVERIFY(store && !store->isNewer());
    QVERIFY(store->editMark({}, idOf(u"Kettle"_s), becoming(someMark()), someMark().changedAt));
    QCOMPARE(store->content()->ratings.value({}).value(idOf(u"Boiler"_s)).stars, 4);
    QCOMPARE(store->content()->marks.value({}).size(), 1);
    QVERIFY(QFile::exists(m_file + ".before-5"_L1));
}

void tst_Marks::anItemThatMovedKeepsItsMark()
{
    const auto &landscape = m_world->explorer.snapshot()->landscape;
    const ItemId former(u"Elsewhere"_s, u"Before"_s, u"Boiler"_s);
    const ItemMarks kept { { former, someMark() } };
    QCOMPARE(
        model::inLandscape(kept, landscape), (ItemMarks { { idOf(u"Boiler"_s), someMark() } }));
    const model::Item &boiler = landscape.items[size_t(landscape.indexOf(idOf(u"Boiler"_s)))];
    QCOMPARE(model::formerId(kept, boiler, landscape), former);
    // An edit is made to what was kept there, which moves.
    auto store = UserStore::open(m_file);
    const QDateTime now = someMark().changedAt.addDays(1);
    QVERIFY(store->editMark({}, former, becoming(someMark()), someMark().changedAt));
    QVERIFY(store->editMark(
        {}, boiler.id, [](ItemMark &mark) { mark.isBookmarked = false; }, now, former));
    ItemMark moved = someMark();
    moved.isBookmarked = false;
    moved.changedAt = now;
    QCOMPARE(store->content()->marks.value({}), (ItemMarks { { boiler.id, moved } }));
}

/// What is not shown is not touched, either.
void tst_Marks::onlyTheMarkThatIsShownMoves()
{
    const auto &landscape = m_world->explorer.snapshot()->landscape;
    const model::Item &boiler = landscape.items[size_t(landscape.indexOf(idOf(u"Boiler"_s)))];
    const ItemId first(u"Elsewhere"_s, u"Before"_s, u"Boiler"_s);
    const ItemId second(u"Elsewhere"_s, u"Later"_s, u"Boiler"_s);
    ItemMark newer { .name = u"Boiler"_s, .note = u"newer"_s };
    newer.changedAt = someMark().changedAt.addDays(1);
    // Of two that are gone the newer one.
    const ItemMarks two { { first, someMark() }, { second, newer } };
    QCOMPARE(model::formerId(two, boiler, landscape), second);
    QCOMPARE(model::inLandscape(two, landscape),
        (ItemMarks { { first, someMark() }, { boiler.id, newer } }));
    // One that has a mark where it stands keeps that, and the other stays in the file.
    const ItemMarks own { { first, someMark() }, { boiler.id, newer } };
    QCOMPARE(model::formerId(own, boiler, landscape), std::nullopt);
    QCOMPARE(model::inLandscape(own, landscape), own);
    auto store = UserStore::open(m_file);
    QVERIFY(store->editMark({}, first, becoming(someMark()), someMark().changedAt));
    QVERIFY(store->editMark({}, boiler.id, becoming(newer), newer.changedAt));
    QVERIFY(store->editMark(
        {}, boiler.id, [](ItemMark &mark) { mark.note = u"x"_s; }, newer.changedAt, first));
    QCOMPARE(store->content()->marks.value({}).value(first).note, someMark().note);
    // A name that two items have says nothing.
    model::Landscape twice = landscape;
    model::Item twin = boiler;
    twin.id = ItemId(u"Other"_s, u"Place"_s, u"Boiler"_s);
    twice.items.push_back(twin);
    QCOMPARE(model::formerId({ { first, someMark() } }, twice.items.back(), twice), std::nullopt);
    QCOMPARE(model::inLandscape({ { first, someMark() } }, twice).value(first), someMark());
}

/// Whoever changes one thing knows nothing of the others: they are as the file has them.
void tst_Marks::anEditLeavesTheRestOfTheFile()
{
    QVERIFY(UserStore::open(m_file)->editMark(
        {}, idOf(u"Boiler"_s), becoming(someMark()), someMark().changedAt));
    UserData data(m_file); // has not read it yet
    QVERIFY(!data.isLoaded() && data.isBusy());
    data.editMark({}, idOf(u"Boiler"_s), [](ItemMark &mark) { mark.isBookmarked = false; });
    QTRY_VERIFY(data.isLoaded() && !data.isBusy());
    const ItemMark kept = data.marks({}).value(idOf(u"Boiler"_s));
    QVERIFY(!kept.isBookmarked);
    QCOMPARE(kept.note, someMark().note);
    QCOMPARE(kept.tags, someMark().tags);
}

void tst_Marks::whatIsGoneStaysKept()
{
    ItemMark gone = someMark();
    gone.name = u"Nobody Knows It"_s;
    const ItemMarks kept { { ItemId(u"a"_s, u"b"_s, u"Nobody Knows It"_s), gone } };
    QCOMPARE(model::inLandscape(kept, m_world->explorer.snapshot()->landscape), kept);
    m_world->explorer.setMarks(kept); // does no harm where there is no such item
    QCOMPARE(found(index(), u"-stack:none"_s), QString());
}

void tst_Marks::marksAreFiltered()
{
    m_world->explorer.setMarks({ { idOf(u"Boiler"_s), someMark() },
        { idOf(u"Kettle"_s), { .isBookmarked = true, .tags = { u"Hot"_s } } } });
    QCOMPARE(found(index(), u"is:bookmarked"_s), u"Boiler Kettle"_s);
    QCOMPARE(found(index(), u"is:noted"_s), u"Boiler"_s);
    QCOMPARE(found(index(), u"stack:trial"_s), u"Boiler"_s);
    QCOMPARE(found(index(), u"stack:adopt"_s), QString());
    QCOMPARE(found(index(), u"my-tag:hot"_s), u"Boiler Kettle"_s);
    QCOMPARE(found(index(), u"my-tag:\"für später\""_s), u"Boiler"_s);
    QCOMPARE(found(index(), u"is:bookmarked stack:none"_s), u"Kettle"_s);
    // Written and read, a filter is the same.
    const QString text = u"stack:adopt,trial -my-tag:\"für später\" is:noted"_s;
    QCOMPARE(ItemFilter::parse(text)->toText(), text);
}

void tst_Marks::marksAreFacets()
{
    m_world->explorer.setMarks({ { idOf(u"Boiler"_s), someMark() },
        { idOf(u"Kettle"_s), { .adoption = Adoption::Adopt } } });
    const auto facets = model::facetsOf(index(), {}, m_world->explorer.scope());
    const auto stack
        = std::ranges::find(facets.choices, FilterField::Adoption, &model::Facet::field);
    QVERIFY(stack != facets.choices.end());
    QStringList values;
    for (const model::FacetValue &value : stack->values)
        values += u"%1=%2"_s.arg(value.value).arg(value.count);
    QCOMPARE(values.first(2), (QStringList { u"adopt=1"_s, u"trial=1"_s })); // as in a radar
    QCOMPARE(values.back().section(u'=', 0, 0), QString(model::FilterTerm::none));
}

void tst_Marks::newMarksTakeThePlaceOfThoseBefore()
{
    m_world->explorer.setMarks({ { idOf(u"Boiler"_s), someMark() } });
    m_world->explorer.setMarks({ { idOf(u"Kettle"_s), { .isBookmarked = true } } });
    QCOMPARE(found(index(), u"is:bookmarked"_s), u"Kettle"_s);
    QCOMPARE(found(index(), u"my-tag:hot"_s), QString());
    QCOMPARE(found(index(), u"-stack:none"_s), QString());
    QVERIFY(index().values(FilterField::MyTag).empty());
    QCOMPARE(found(index(), u"is:project"_s),
        found(model::ItemIndex(m_world->explorer.snapshot()), u"is:project"_s));
}

void tst_Marks::theStackIsALens()
{
    m_world->explorer.setMarks({ { idOf(u"Boiler"_s), someMark() },
        { idOf(u"Kettle"_s), { .adoption = Adoption::Hold } } });
    const auto lens
        = model::LensValues::of(index(), model::Lens::Adoption, m_world->explorer.scope());
    QStringList classes;
    for (const auto &shown : lens.classes)
        classes += u"%1=%2"_s.arg(shown.key).arg(shown.count);
    QCOMPARE(classes.join(u' '), u"hold=1 assess=0 trial=1 adopt=0"_s);
    QCOMPARE(lens.known, 2);
}

void tst_Marks::theExplorerFiltersAnew()
{
    model::Explorer &explorer = m_world->explorer;
    explorer.setFilter(*ItemFilter::parse(u"is:bookmarked"_s));
    QCOMPARE(explorer.matches().count(), 0);
    QSignalSpy marked(&explorer, &model::Explorer::marksChanged);
    QSignalSpy changed(&explorer, &model::Explorer::stateChanged);
    explorer.setMarks({ { idOf(u"Boiler"_s), { .isBookmarked = true } } });
    QCOMPARE(explorer.matches().count(), 1);
    QCOMPARE(marked.size(), 1);
    QCOMPARE(changed.size(), 1);
    explorer.setMarks({ { idOf(u"Boiler"_s), { .isBookmarked = true } } });
    QCOMPARE(marked.size(), 1); // it is the same
    explorer.setMarks({ { idOf(u"Boiler"_s), { .isBookmarked = true, .note = u"x"_s } } });
    QCOMPARE(marked.size(), 2);
    QCOMPARE(changed.size(), 1); // the filter leaves what it left
    m_world->show(explorer.snapshot());
    QCOMPARE(explorer.matches().count(), 1); // newer data, the same marks
}

void tst_Marks::thePanelTellsWhatChanges()
{
    views::Theme theme;
    MarkPanel panel(theme, m_world->explorer);
    panel.setItem(idOf(u"Boiler"_s), u"Boiler"_s);
    ItemMark told;
    connect(
        &panel, &MarkPanel::markEdited, this, [&](const ItemId &item, const model::MarkEdit &edit) {
            told = edited(m_world->explorer.marks().value(item), edit);
            m_world->explorer.setMarks({ { item, told } });
        });
    panel.findChild<QCheckBox *>()->click();
    QVERIFY(told.isBookmarked);
    auto *adoption = panel.findChild<QComboBox *>();
    adoption->setCurrentIndex(adoption->findData(u"assess"_s));
    Q_EMIT adoption->activated(adoption->currentIndex());
    QCOMPARE(told.adoption, Adoption::Assess);
    auto *tags = panel.findChild<QLineEdit *>();
    QTest::keyClicks(tags, u"warm, Warm,  old house"_s);
    QTest::keyClick(tags, Qt::Key_Return);
    QCOMPARE(told.tags, (QStringList { u"warm"_s, u"old house"_s }));
    QCOMPARE(tags->text(), u"warm, old house"_s);
    // One keeps what the others said.
    QVERIFY(told.isBookmarked);
    QCOMPARE(told.adoption, Adoption::Assess);
    QCOMPARE(told.name, u"Boiler"_s);
}

/// A completion sets the line, which then does not count as typed in.
void tst_Marks::aTagFromTheListIsKept()
{
    views::Theme theme;
    MarkPanel panel(theme, m_world->explorer);
    panel.setItem(idOf(u"Boiler"_s), u"Boiler"_s);
    ItemMark told;
    connect(&panel, &MarkPanel::markEdited, this,
        [&](const ItemId &, const model::MarkEdit &edit) { told = edited({}, edit); });
    auto *tags = panel.findChild<QLineEdit *>();
    tags->setText(u"new, hot"_s);
    QTest::keyClick(tags, Qt::Key_Return);
    QCOMPARE(told.tags, (QStringList { u"new"_s, u"hot"_s }));
}

/// Of what nobody changed the newest is shown, under the cursor too, and nothing is written.
void tst_Marks::anUntouchedNoteIsNotWritten()
{
    views::Theme theme;
    MarkPanel panel(theme, m_world->explorer);
    panel.setItem(idOf(u"Boiler"_s), u"Boiler"_s);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    m_world->explorer.setMarks({ { idOf(u"Boiler"_s), { .note = u"one"_s } } });
    panel.editNote();
    auto *note = panel.findChild<QPlainTextEdit *>();
    QTRY_VERIFY(note->hasFocus());
    QSignalSpy told(&panel, &MarkPanel::markEdited);
    m_world->explorer.setMarks({ { idOf(u"Boiler"_s), { .note = u"another"_s } } });
    QCOMPARE(note->toPlainText(), u"another"_s);
    panel.finish();
    QCOMPARE(told.size(), 0);
}

void tst_Marks::connectToFile(MarkPanel &panel, UserData &data)
{
    connect(&panel, &MarkPanel::markEdited, &data,
        [this, &data](const ItemId &item, const model::MarkEdit &edit) {
            ItemMarks shown = m_world->explorer.marks();
            edit(shown[item]);
            shown[item].changedAt = {};
            m_world->explorer.setMarks(shown);
            data.editMark({}, item, edit);
        });
    connect(&data, &UserData::changed, &panel,
        [this, &data] { m_world->explorer.setMarks(data.marks({})); });
    QTRY_VERIFY(data.isLoaded());
}

void tst_Marks::aNoteIsKeptWhenItRestsOrIsLeft()
{
    views::Theme theme;
    MarkPanel panel(theme, m_world->explorer);
    UserData data(m_file);
    connectToFile(panel, data);
    panel.setItem(idOf(u"Boiler"_s), u"Boiler"_s);
    auto *note = panel.findChild<QPlainTextEdit *>();
    note->setPlainText(u"It rests"_s);
    QTRY_COMPARE(data.marks({}).value(idOf(u"Boiler"_s)).note, u"It rests"_s);
    note->setPlainText(u"It is left"_s);
    panel.setItem(idOf(u"Kettle"_s), u"Kettle"_s);
    QCOMPARE(note->toPlainText(), QString());
    QTRY_COMPARE(data.marks({}).value(idOf(u"Boiler"_s)).note, u"It is left"_s);
    QVERIFY(!data.marks({}).contains(idOf(u"Kettle"_s)));
    panel.setItem(idOf(u"Boiler"_s), u"Boiler"_s);
    QCOMPARE(note->toPlainText(), u"It is left"_s);
}

void tst_Marks::aNoteThatCouldNotBeKeptStays()
{
    QDir().mkpath(m_file); // where the file should be is a folder
    views::Theme theme;
    MarkPanel panel(theme, m_world->explorer);
    UserData data(m_file);
    QSignalSpy failed(&data, &UserData::failed);
    connectToFile(panel, data);
    panel.setItem(idOf(u"Boiler"_s), u"Boiler"_s);
    auto *note = panel.findChild<QPlainTextEdit *>();
    const qsizetype before = failed.size();
    note->setPlainText(u"Dear to me"_s);
    panel.setItem(idOf(u"Kettle"_s), u"Kettle"_s);
    QTRY_VERIFY(failed.size() > before);
    QTRY_VERIFY(m_world->explorer.marks().isEmpty());
    panel.setItem(idOf(u"Boiler"_s), u"Boiler"_s);
    QCOMPARE(note->toPlainText(), u"Dear to me"_s);
    // Whoever comes back to what is kept wants nothing else.
    note->setPlainText({});
    panel.finish();
    panel.setItem(idOf(u"Kettle"_s), u"Kettle"_s);
    panel.setItem(idOf(u"Boiler"_s), u"Boiler"_s);
    QCOMPARE(note->toPlainText(), QString());
    const qsizetype twice = failed.size();
    note->setPlainText(u"Dear to me"_s);
    panel.finish();
    QTRY_VERIFY(failed.size() > twice);
    QTRY_VERIFY(m_world->explorer.marks().isEmpty());
    // It is tried again.
    QVERIFY(QDir().rmdir(m_file));
    panel.setItem(idOf(u"Kettle"_s), u"Kettle"_s);
    QTRY_COMPARE(data.marks({}).value(idOf(u"Boiler"_s)).note, u"Dear to me"_s);
}

void tst_Marks::aNoteUnderTheCursorIsNotReplaced()
{
    views::Theme theme;
    MarkPanel panel(theme, m_world->explorer);
    panel.setItem(idOf(u"Boiler"_s), u"Boiler"_s);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.editNote();
    auto *note = panel.findChild<QPlainTextEdit *>();
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"being written"_s);
    m_world->explorer.setMarks(
        { { idOf(u"Boiler"_s), { .isBookmarked = true, .note = u"from elsewhere"_s } } });
    QCOMPARE(note->toPlainText(), u"being written"_s);
    QVERIFY(panel.findChild<QCheckBox *>()->isChecked());
}

void tst_Marks::theMenuIsOfTheSelection()
{
    views::MarkMenu menu(m_world->explorer);
    QAction *bookmark = menu.itemActions().front();
    QVERIFY(!bookmark->isEnabled());
    m_world->explorer.select(idOf(u"Boiler"_s));
    QVERIFY(bookmark->isEnabled() && !bookmark->isChecked());
    ItemMark told;
    connect(&menu, &views::MarkMenu::markEdited, this,
        [&](const ItemId &item, const model::MarkEdit &edit) {
            told = edited(m_world->explorer.marks().value(item), edit);
            m_world->explorer.setMarks({ { item, told } });
        });
    bookmark->trigger();
    QVERIFY(told.isBookmarked && bookmark->isChecked());
    menu.findChild<QMenu *>()->actions().at(1)->trigger();
    QCOMPARE(told.adoption, Adoption::Trial);
    QVERIFY(told.isBookmarked);
    bookmark->trigger();
    QVERIFY(!told.isBookmarked && !bookmark->isChecked());
    m_world->explorer.select(idOf(u"Kettle"_s));
    QVERIFY(!menu.findChild<QMenu *>()->actions().at(1)->isChecked());
}

void tst_Marks::theMenuShowsWhatIsKept()
{
    model::Explorer &explorer = m_world->explorer;
    explorer.setMarks({ { idOf(u"Boiler"_s), someMark() } });
    explorer.setView(model::ViewKind::Guide);
    views::MarkMenu menu(explorer);
    const auto actions = menu.actions();
    const auto stack = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text().contains("M&y Stack"_L1); });
    QVERIFY(stack != actions.end());
    (*stack)->trigger();
    QCOMPARE(explorer.state().filter, u"-stack:none"_s);
    QCOMPARE(explorer.state().lens, model::Lens::Adoption);
    QVERIFY(model::showsItems(explorer.state().view));
    QCOMPARE(explorer.matches().count(), 1);
}

void tst_Marks::columnsShowAndExportMarks()
{
    using model::TableColumn;
    const auto snapshot = m_world->explorer.snapshot();
    const std::vector columns { TableColumn::Adoption, TableColumn::MyTags, TableColumn::MyNote };
    const ItemMarks marks { { idOf(u"Boiler"_s), someMark() } };
    const int boiler = snapshot->landscape.indexOf(idOf(u"Boiler"_s));
    const QString text = exported(*snapshot, { boiler }, columns, ExportFormat::Csv, {}, marks);
    QCOMPARE(text.section(u'\n', 0, 0), u"name,stack,my_tags,my_note"_s);
    QVERIFY(text.contains(u"Boiler,trial,hot; für später,\"First line\nsecond; \"\"quoted\"\""_s));
}

void tst_Marks::allIsExported()
{
    const ItemId kettle = idOf(u"Kettle"_s);
    const QString json = model::exportedMarks(
        { { {}, kettle, u"Kettle"_s, {}, 3 },
            { u"example.org"_s, idOf(u"Boiler"_s), u"=Boiler"_s, someMark(), 0 },
            { {}, idOf(u"Boiler"_s), u"Boiler"_s, someMark(), 5 } },
        ExportFormat::Json);
    const QJsonArray items
        = QJsonDocument::fromJson(json.toUtf8()).object().value("items"_L1).toArray();
    QCOMPARE(items.size(), 3);
    const QJsonObject boiler = items[0].toObject();
    QCOMPARE(boiler.value("stack"_L1).toString(), u"trial"_s);
    QCOMPARE(boiler.value("tags"_L1).toArray().size(), 2);
    QCOMPARE(boiler.value("note"_L1).toString(), someMark().note);
    QCOMPARE(boiler.value("rating"_L1).toInt(), 5);
    QCOMPARE(boiler.value("changed_on"_L1).toString(), u"2026-11-02"_s);
    QVERIFY(!boiler.contains("landscape"_L1));
    QCOMPARE(items[1].toObject().value("rating"_L1).toInt(), 3);
    QVERIFY(!items[1].toObject().contains("note"_L1));
    QCOMPARE(items[2].toObject().value("landscape"_L1).toString(), u"example.org"_s);
    const QString csv
        = model::exportedMarks({ { {}, kettle, u"=Kettle"_s, {}, 3 } }, ExportFormat::Csv);
    QCOMPARE(csv.section(u'\n', 1, 1), u"'=Kettle,,%1,false,,,,3,"_s.arg(kettle.toString()));
}

QTEST_MAIN(tst_Marks)
#include "tst_marks.moc"
