// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testlandscape.h"
#include "views/saved/savedviewsdialog.h"
#include "views/saved/savedviewsmenu.h"
#include "views/saved/saveviewdialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Explorer;
using model::UserData;
using views::SavedViewsDialog;
using views::SavedViewsMenu;
using views::SaveViewDialog;

namespace {

QPushButton *buttonNamed(const QWidget &widget, const QString &name)
{
    for (auto *button : widget.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == name)
            return button;
    }
    return nullptr;
}

QAction *entryNamed(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class tst_SavedViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void withoutViewsTheMenuSaysSo();
    void aViewIsSavedAndComesBack();
    void aTakenNameIsAskedAbout();
    void aNameIsNeeded();
    void foreignLettersInNamesAreOnlyLetters();
    void theShownViewIsMarked();
    void aDamagedFileIsSaid();
    void viewsAreOrdered();
    void viewsAreRenamed();
    void aTakenNameIsNotGivenTwice();
    void deletedViewsComeBackInTheirPlace();
    void deleteInANameDeletesALetter();

private:
    void save(const QStringList &names);
    QStringList keptNames() const;
    QStringList listedNames() const;
    QListWidget &list() const { return *m_dialog->findChild<QListWidget *>(); }
    void openDialog();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UserData> m_userData;
    std::unique_ptr<Explorer> m_explorer;
    std::unique_ptr<SavedViewsMenu> m_menu;
    std::unique_ptr<SavedViewsDialog> m_dialog;
};

void tst_SavedViews::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_userData = std::make_unique<UserData>(m_folder->filePath(u"user.sqlite"_s));
    m_explorer = std::make_unique<Explorer>();
    const auto snapshot = std::make_shared<const model::Snapshot>(smallSnapshot());
    m_explorer->setWorld(std::make_shared<const model::ItemIndex>(snapshot),
        shownGroups(snapshot->settings, snapshot->landscape, u"All"_s));
    m_menu = std::make_unique<SavedViewsMenu>(*m_userData, *m_explorer);
    QTRY_VERIFY(m_userData->isLoaded());
}

void tst_SavedViews::cleanup()
{
    m_dialog.reset();
    m_menu.reset();
    m_userData.reset();
}

void tst_SavedViews::save(const QStringList &names)
{
    for (const QString &name : names) {
        model::SavedView view { name, m_explorer->state() };
        view.state.filter = u"name:"_s + name;
        m_userData->saveView(view);
    }
    QTRY_COMPARE(int(m_userData->savedViews().size()), names.size());
}

QStringList tst_SavedViews::keptNames() const
{
    QStringList names;
    for (const model::SavedView &view : m_userData->savedViews())
        names += view.name;
    return names;
}

QStringList tst_SavedViews::listedNames() const
{
    QStringList names;
    for (int row = 0; row < list().count(); ++row)
        names += list().item(row)->text();
    return names;
}

void tst_SavedViews::openDialog()
{
    m_dialog = std::make_unique<SavedViewsDialog>(*m_userData, *m_explorer);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_SavedViews::withoutViewsTheMenuSaysSo()
{
    QVERIFY(entryNamed(*m_menu, u"&Save This View…"_s)->isEnabled());
    QVERIFY(!entryNamed(*m_menu, u"&Manage Views…"_s)->isEnabled());
    QVERIFY(!entryNamed(*m_menu, u"No view is saved yet"_s)->isEnabled());
}

void tst_SavedViews::aViewIsSavedAndComesBack()
{
    model::ViewState state = m_explorer->state();
    state.view = model::ViewKind::Table;
    state.filter = u"maturity:graduated"_s;
    state.lens = model::Lens::License;
    m_explorer->change(state);
    SaveViewDialog dialog(*m_userData, m_explorer->state(), u"suggested"_s);
    dialog.show();
    auto *name = dialog.findChild<QLineEdit *>();
    QCOMPARE(name->selectedText(), u"suggested"_s);
    QTest::keyClicks(name, u"  Grown   up "_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QTRY_COMPARE(keptNames(), QStringList { u"Grown up"_s });
    m_explorer->undo();
    QVERIFY(m_explorer->state() != state);
    entryNamed(*m_menu, u"Grown up"_s)->trigger();
    QCOMPARE(m_explorer->state(), state);
    QCOMPARE(m_explorer->orderedMatches().size(), 1U);
}

void tst_SavedViews::aTakenNameIsAskedAbout()
{
    save({ u"One"_s });
    SaveViewDialog dialog(*m_userData, m_explorer->state(), u"On"_s);
    dialog.show();
    auto *name = dialog.findChild<QLineEdit *>();
    QVERIFY(buttonNamed(dialog, u"Save"_s));
    name->setText(u"One"_s);
    QVERIFY(!buttonNamed(dialog, u"Save"_s));
    QVERIFY(name->accessibleDescription().contains("Replace it"_L1));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(m_userData->savedView(u"One"_s)->state.filter, u"name:One"_s);

    SaveViewDialog again(*m_userData, m_explorer->state(), u"One"_s);
    again.show();
    buttonNamed(again, u"Replace"_s)->click();
    QTRY_COMPARE(m_userData->savedView(u"One"_s)->state, m_explorer->state());
    QCOMPARE(keptNames(), QStringList { u"One"_s });
}

void tst_SavedViews::aNameIsNeeded()
{
    SaveViewDialog dialog(*m_userData, m_explorer->state(), u"   "_s);
    dialog.show();
    QVERIFY(!buttonNamed(dialog, u"Save"_s)->isEnabled());
    dialog.accept();
    QVERIFY(dialog.isVisible());
}

void tst_SavedViews::foreignLettersInNamesAreOnlyLetters()
{
    save({ u"Fish & <b>chips</b>"_s });
    QAction *entry = entryNamed(*m_menu, u"Fish && <b>chips</b>"_s);
    QVERIFY(entry);
    QVERIFY2(!entry->toolTip().contains("<b>"_L1), qPrintable(entry->toolTip()));
}

void tst_SavedViews::theShownViewIsMarked()
{
    save({ u"One"_s, u"Two"_s });
    entryNamed(*m_menu, u"Two"_s)->trigger();
    Q_EMIT m_menu->aboutToShow();
    QVERIFY(entryNamed(*m_menu, u"Two"_s)->isChecked());
    QVERIFY(!entryNamed(*m_menu, u"One"_s)->isChecked());
    m_explorer->setFilter({});
    Q_EMIT m_menu->aboutToShow();
    QVERIFY(!entryNamed(*m_menu, u"Two"_s)->isChecked());
}

void tst_SavedViews::aDamagedFileIsSaid()
{
    const QString name = m_folder->filePath(u"damaged.sqlite"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is not what it should be, and quite long");
    file.close();
    UserData damaged(name);
    SavedViewsMenu menu(damaged, *m_explorer);
    QTRY_VERIFY(entryNamed(menu, u"Saved views cannot be used"_s));
    QVERIFY(!entryNamed(menu, u"&Save This View…"_s)->isEnabled());
    QVERIFY(
        entryNamed(menu, u"Saved views cannot be used"_s)->toolTip().contains("damaged.sqlite"_L1));
}

void tst_SavedViews::viewsAreOrdered()
{
    save({ u"A"_s, u"B"_s, u"C"_s });
    openDialog();
    QCOMPARE(listedNames(), keptNames());
    QVERIFY(!buttonNamed(*m_dialog, u"Move Up"_s)->isEnabled());
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(keptNames(), QStringList({ u"B"_s, u"A"_s, u"C"_s }));
    QCOMPARE(listedNames(), keptNames());
    QCOMPARE(list().currentItem()->text(), u"A"_s); // it goes along
    buttonNamed(*m_dialog, u"Move Down"_s)->click();
    QTRY_COMPARE(keptNames(), QStringList({ u"B"_s, u"C"_s, u"A"_s }));
    QVERIFY(!buttonNamed(*m_dialog, u"Move Down"_s)->isEnabled());
}

void tst_SavedViews::viewsAreRenamed()
{
    save({ u"A"_s, u"B"_s });
    openDialog();
    list().setCurrentRow(1);
    buttonNamed(*m_dialog, u"Rename"_s)->click();
    auto *editor = list().findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u" Bee "_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(keptNames(), QStringList({ u"A"_s, u"Bee"_s }));
    QCOMPARE(listedNames(), keptNames());
    QCOMPARE(list().currentRow(), 1);
    QCOMPARE(m_userData->savedView(u"Bee"_s)->state.filter, u"name:B"_s);
}

void tst_SavedViews::aTakenNameIsNotGivenTwice()
{
    save({ u"A"_s, u"B"_s });
    openDialog();
    list().item(1)->setText(u"A"_s);
    QTRY_COMPARE(listedNames(), QStringList({ u"A"_s, u"B"_s }));
    QStringList said;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u'\n').contains("already"_L1), qPrintable(said.join(u'\n')));
    list().item(1)->setText(u"  "_s);
    QTRY_COMPARE(listedNames(), QStringList({ u"A"_s, u"B"_s }));
    QCOMPARE(keptNames(), QStringList({ u"A"_s, u"B"_s }));
}

void tst_SavedViews::deletedViewsComeBackInTheirPlace()
{
    save({ u"A"_s, u"B"_s, u"C"_s });
    const auto before = m_userData->savedViews();
    openDialog();
    QVERIFY(!buttonNamed(*m_dialog, u"Undo Delete"_s)->isEnabled());
    list().setCurrentRow(1);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTRY_COMPARE(keptNames(), QStringList({ u"A"_s, u"C"_s }));
    QCOMPARE(list().currentItem()->text(), u"C"_s); // what moved up
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_userData->savedViews(), before);
    QCOMPARE(list().currentItem()->text(), u"B"_s);
    QVERIFY(!buttonNamed(*m_dialog, u"Undo Delete"_s)->isEnabled());
}

void tst_SavedViews::deleteInANameDeletesALetter()
{
    save({ u"A"_s });
    openDialog();
    buttonNamed(*m_dialog, u"Rename"_s)->click();
    auto *editor = list().findChild<QLineEdit *>();
    editor->setText(u"xAy"_s);
    editor->setCursorPosition(0);
    QTest::keyClick(editor, Qt::Key_Delete);
    QCOMPARE(editor->text(), u"Ay"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(keptNames(), QStringList { u"Ay"_s });
}

QTEST_MAIN(tst_SavedViews)
#include "tst_savedviews.moc"
