// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/starterfiles.h"
#include "tests/testpage.h"
#include "views/guide/fileview.h"
#include "views/guide/findbar.h"
#include "views/guide/librarypanel.h"
#include "views/guide/pagehead.h"
#include "views/guide/pageoutline.h"
#include "views/guide/readingroom.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using model::Error;
using model::LinkTarget;
using model::PagePlace;
using views::PageView;
using views::ShownPage;

namespace {

/// The room with an explorer, as the window has it; asks for pages and is given them by the test.
struct Room {
    Room()
        : room(theme, explorer)
        , wanted(&room, &views::ReadingRoom::pageWanted)
    {
        room.resize(1100, 700);
        room.setLibrary({ { .place = { u"starter"_s, u"guides/a.md"_s },
                              .title = u"First"_s,
                              .language = u"en"_s,
                              .audience = u"newcomer"_s,
                              .order = 1 },
            { .place = { u"cncf/glossary"_s, u"content/de/pod.md"_s },
                .title = u"Der Pod"_s,
                .language = u"de"_s },
            { .place = { u"cncf/glossary"_s, u"content/en/pod.md"_s },
                .title = u"Pod"_s,
                .language = u"en"_s },
            { .place = { u"moby/moby"_s, u"a.yml"_s },
                .title = u"a.yml"_s,
                .language = u"en"_s } });
        explorer.setView(model::ViewKind::Guide);
        room.show();
    }

    void open(const ShownPage &page)
    {
        explorer.openPage(page.page.place);
        room.showPage(page.page.place, page);
    }
    PageView &text() const { return *room.findChild<PageView *>(); }
    views::FileView &file() const { return *room.findChild<views::FileView *>(); }
    PagePlace lastWanted() const { return wanted.back().front().value<PagePlace>(); }
    QAction *action(const QString &words) const
    {
        for (QAction *action : room.actions()) {
            if (action->text().remove(u'&').startsWith(words))
                return action;
        }
        return nullptr;
    }

    views::Theme theme;
    model::Explorer explorer;
    views::ReadingRoom room;
    QSignalSpy wanted;
};

} // namespace

class tst_ReadingRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsFoundInPages();
    void textIsFoundInFiles();
    void theFirstPageOpensByItself();
    void backLeadsToWhereOneWas();
    void aPageThatIsNotThereIsExplained_data();
    void aPageThatIsNotThereIsExplained();
    void anAnswerThatComesTooLateIsNotShown();
    void anotherLanguageShowsTheSameText();
    void aNewVersionKeepsThePlace();
    void linksSayWhyTheyLeadNowhere();
    void actionsAreThoseOfWhatIsShown();
    void everyPageSaysWhereItIsFrom();
    void theOutlineGoesToHeadings();
    void theLibraryOpensPages();
    void beforeASyncTheLibrarySaysWhatItBrings();
};

void tst_ReadingRoom::textIsFoundInPages()
{
    Room room;
    room.open(pageOf("Needle one.\n\n" + longText(20) + "needle two.\n\n```\nneedle three\n```\n"));
    QAction *find = room.action(u"Find in Page"_s);
    QVERIFY(find && find->isEnabled());
    find->trigger();
    auto *bar = room.room.findChild<views::FindBar *>();
    QVERIFY(bar->isVisible());
    auto *text = bar->findChild<QLineEdit *>();
    QTest::keyClicks(text, u"needle"_s);
    const auto count = [&] { return bar->findChild<QLabel *>()->text(); };
    QCOMPARE(count(), u"1 of 3"_s);
    QCOMPARE(room.text().extraSelections().size(), 3);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(count(), u"2 of 3"_s);
    QVERIFY(room.text().verticalScrollBar()->value() > 0); // it is shown
    room.action(u"Find Next"_s)->trigger();
    room.action(u"Find Next"_s)->trigger();
    QCOMPARE(count(), u"1 of 3"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"3 of 3"_s);
    bar->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(count(), u"1 of 2"_s);
    QTest::keyClicks(text, u"x"_s);
    QCOMPARE(count(), u"Not found"_s);
    // What is found stays marked in letters of another size.
    text->setText(u"needle"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(count(), u"2 of 2"_s);
    room.text().verticalScrollBar()->setValue(300);
    const double reading = room.text().position();
    room.room.setZoom(1.4);
    QCOMPARE(room.text().extraSelections().size(), 2);
    QCOMPARE(count(), u"2 of 2"_s);
    QVERIFY(std::abs(room.text().position() - reading) < 0.1); // nothing was looked for anew
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(room.text().extraSelections().isEmpty());
}

void tst_ReadingRoom::textIsFoundInFiles()
{
    Room room;
    room.open(fileOf(u"a\n"_s.repeated(200) + u"needle\n"_s));
    room.action(u"Find in Page"_s)->trigger();
    auto *bar = room.room.findChild<views::FindBar *>();
    QTest::keyClicks(bar->findChild<QLineEdit *>(), u"needle"_s);
    QCOMPARE(bar->findChild<QLabel *>()->text(), u"1 of 1"_s);
    QVERIFY(room.file().position() > 100);
    room.action(u"Copy Whole File"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"needle\n"_s));
}

void tst_ReadingRoom::theFirstPageOpensByItself()
{
    Room room;
    QCOMPARE(room.wanted.size(), 1);
    QCOMPARE(room.lastWanted(), PagePlace({ u"starter"_s, u"guides/a.md"_s }));
    QVERIFY(!room.room.isSettled());
    room.room.showPage(room.lastWanted(), pageOf("# First\n", room.lastWanted()));
    QVERIFY(room.room.isSettled());
    room.explorer.goBack();
    QVERIFY(room.explorer.state().view != model::ViewKind::Guide); // not an empty room
}

void tst_ReadingRoom::backLeadsToWhereOneWas()
{
    Room room;
    const PagePlace a { u"a/b"_s, u"a.md"_s };
    const PagePlace b { u"a/b"_s, u"b.md"_s };
    room.open(pageOf(longText(30), a));
    room.text().verticalScrollBar()->setValue(1234);
    const double reading = room.text().position();
    room.open(pageOf("# B\n", b));
    QCOMPARE(room.text().verticalScrollBar()->value(), 0);
    room.explorer.goBack();
    QCOMPARE(room.lastWanted(), a);
    room.room.showPage(a, pageOf(longText(30), a));
    QVERIFY(std::abs(room.text().position() - reading) < 0.05);
    room.explorer.goForward();
    QCOMPARE(room.lastWanted(), b);
    // A heading of the same page is a place, and is gone to without reading the page again.
    room.room.showPage(b, pageOf(longText(30), b));
    const auto asked = room.wanted.size();
    room.explorer.openPage({ b.source, b.path, u"part-9"_s });
    QCOMPARE(room.wanted.size(), asked);
    QCOMPARE(room.text().headings()[size_t(room.text().currentHeading())].text, u"Part 9"_s);
    room.explorer.goBack();
    QCOMPARE(room.text().verticalScrollBar()->value(), 0);
}

void tst_ReadingRoom::aPageThatIsNotThereIsExplained_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isSyncOffered");
    QTest::newRow("not synced") << Error { Error::Kind::NotFound, u"moby/moby"_s, {} }
                                << u"not on this machine"_s << true;
    QTest::newRow("too large") << Error { Error::Kind::TooLarge, u"a.md"_s, {} } << u"too large"_s
                               << false;
    QTest::newRow("no text") << Error { Error::Kind::BadFormat, u"a.png"_s, {} } << u"no text"_s
                             << false;
    QTest::newRow("a damaged clone")
        << Error { Error::Kind::Git, u"moby/moby"_s, {} } << u"moby/moby"_s << true;
}

void tst_ReadingRoom::aPageThatIsNotThereIsExplained()
{
    QFETCH(Error, error);
    QFETCH(QString, words);
    QFETCH(bool, isSyncOffered);
    Room room;
    room.open(pageOf("# Before\n"));
    const PagePlace place { u"moby/moby"_s, u"a.md"_s };
    room.explorer.openPage(place);
    room.room.showPage(place, std::unexpected(error));
    QVERIFY(!room.text().isVisible());
    bool isSaid = false;
    for (const auto *label : room.room.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(words));
    QVERIFY(isSaid);
    QPushButton *sync = nullptr;
    auto *panel = room.room.findChild<views::LibraryPanel *>();
    for (auto *button : room.room.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(u"Sync"_s) && !panel->isAncestorOf(button))
            sync = button;
    }
    QVERIFY(sync);
    QCOMPARE(sync->isVisible(), isSyncOffered);
    QVERIFY(!room.action(u"Find in Page"_s)->isEnabled());
    // And the way back is there.
    room.explorer.goBack();
    room.room.showPage({ u"a/b"_s, u"docs/a.md"_s }, pageOf("# Before\n"));
    QVERIFY(room.text().isVisible());
}

void tst_ReadingRoom::anAnswerThatComesTooLateIsNotShown()
{
    Room room;
    room.open(pageOf("# A\n"));
    const PagePlace b { u"a/b"_s, u"b.md"_s };
    const PagePlace c { u"a/b"_s, u"c.md"_s };
    room.explorer.openPage(b);
    room.explorer.openPage(c);
    room.room.showPage(b, pageOf("# B\n", b));
    QVERIFY(textShown(room.text()).startsWith(u"A"_s));
    room.room.showPage(c, pageOf("# C\n", c));
    QVERIFY(textShown(room.text()).startsWith(u"C"_s));
}

void tst_ReadingRoom::anotherLanguageShowsTheSameText()
{
    Room room;
    room.open(pageOf("# Pod\n", { u"cncf/glossary"_s, u"content/en/pod.md"_s }));
    auto *languages = room.room.findChild<QComboBox *>();
    QCOMPARE(languages->currentText(), u"English"_s);
    const int german = languages->findText(u"Deutsch"_s);
    QVERIFY(german >= 0);
    languages->setCurrentIndex(german);
    Q_EMIT languages->activated(german);
    QCOMPARE(room.lastWanted().path, u"content/de/pod.md"_s);
    QCOMPARE(room.room.language(), u"de"_s);
}

void tst_ReadingRoom::aNewVersionKeepsThePlace()
{
    Room room;
    const PagePlace a { u"a/b"_s, u"a.md"_s };
    room.open(pageOf(longText(30), a));
    room.text().verticalScrollBar()->setValue(2000);
    const double reading = room.text().position();
    room.room.setLibrary({ { .place = a, .title = u"A"_s, .language = u"en"_s } }); // after a sync
    QCOMPARE(room.lastWanted(), a);
    room.room.showPage(a, pageOf(longText(30) + "And more.\n", a));
    QVERIFY(textShown(room.text()).endsWith(u"And more."_s));
    QVERIFY(std::abs(room.text().position() - reading) < 0.05);
    // Also one that is the same, and was come to by a heading.
    room.explorer.openPage({ a.source, a.path, u"part-3"_s });
    room.text().verticalScrollBar()->setValue(1500);
    const double further = room.text().position();
    Q_EMIT room.room.pageWanted(a);
    room.room.showPage(a, pageOf(longText(30) + "And more.\n", a));
    QVERIFY(std::abs(room.text().position() - further) < 0.05);
}

void tst_ReadingRoom::linksSayWhyTheyLeadNowhere()
{
    Room room;
    ShownPage page = pageOf("[a](x.md) [b](javascript:c) [d](#none) [e](https://x.example)\n");
    page.page.links[1].target.kind = LinkTarget::Kind::Refused;
    page.page.links[2].target
        = { .kind = LinkTarget::Kind::MissingAnchor, .place = { {}, {}, u"none"_s } };
    page.page.links[3].target = { .kind = LinkTarget::Kind::Web, .url = u"https://x.example"_s };
    room.open(page);
    QSignalSpy told(&room.room, &views::ReadingRoom::newsTold);
    QSignalSpy web(&room.room, &views::ReadingRoom::linkActivated);
    for (const model::PageLink &link : page.page.links)
        Q_EMIT room.text().linkChosen(link.target, link.address);
    QCOMPARE(told.size(), 3);
    QVERIFY(told[0][0].toString().contains(u"x.md"_s));
    QVERIFY(told[1][0].toString().contains(u"javascript:c"_s));
    QVERIFY(told[2][0].toString().contains(u"none"_s));
    QCOMPARE(web.size(), 1);
}

void tst_ReadingRoom::actionsAreThoseOfWhatIsShown()
{
    Room room;
    ShownPage page = pageOf("# A\n");
    room.open(page);
    QVERIFY(!room.action(u"Open on the Web"_s)->isEnabled()); // it has no address
    QVERIFY(!room.action(u"Copy Whole File"_s)->isVisible());
    page = pageOf("# B\n", { u"a/b"_s, u"b.md"_s });
    page.page.source.url = u"https://github.com/a/b/blob/1/b.md"_s;
    room.open(page);
    QSignalSpy web(&room.room, &views::ReadingRoom::linkActivated);
    room.action(u"Open on the Web"_s)->trigger();
    QCOMPARE(web.size(), 1);
    room.action(u"Copy Address"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), page.page.source.url);
    room.explorer.setView(model::ViewKind::Map);
    for (const QAction *action : room.room.actions()) {
        if (!action->isSeparator())
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    }
}

void tst_ReadingRoom::everyPageSaysWhereItIsFrom()
{
    model::Page page = pageOf("# A\n", { u"moby/moby"_s, u"docs/a.md"_s }).page;
    page.source = { .url = {},
        .commit = QString(40, u'a'),
        .committedAt = QDateTime(QDate(2026, 8, 7), QTime(0, 0), QTimeZone::UTC),
        .license = u"Apache-2.0"_s };
    QCOMPARE(views::PageHead::fileOf(page), u"docs/a.md"_s);
    QCOMPARE(views::PageHead::factsOf(page), u"Commit aaaaaaaaaa of 7 Aug 2026 · Apache-2.0"_s);
    page.source.license.clear();
    QVERIFY(views::PageHead::factsOf(page).contains(u"licence not stated"_s));
    page.place = { model::starterSource, u"guides/a.md"_s };
    QVERIFY(!views::PageHead::factsOf(page).contains(u"Commit"_s));
}

void tst_ReadingRoom::theOutlineGoesToHeadings()
{
    Room room;
    room.open(pageOf(longText(20)));
    auto *tree = room.room.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 20);
    Q_EMIT tree->itemClicked(tree->topLevelItem(0)->child(11), 0);
    QCOMPARE(room.text().headings()[size_t(room.text().currentHeading())].text, u"Part 12"_s);
    room.text().goToAnchor(u"part-3"_s); // the outline follows
    QCOMPARE(tree->currentItem()->text(0), u"Part 3"_s);
    room.open(pageOf("no heading\n", { u"a/b"_s, u"b.md"_s }));
    QCOMPARE(tree->topLevelItemCount(), 1); // its title
    room.open(fileOf(u"a: b\n"_s));
    QVERIFY(!tree->isVisible());
}

void tst_ReadingRoom::theLibraryOpensPages()
{
    Room room;
    auto *panel = room.room.findChild<views::LibraryPanel *>();
    auto *tree = panel->findChild<QTreeView *>();
    QTest::keyClicks(panel->findChild<QLineEdit *>(), u"pod"_s);
    const QModelIndex shelf = tree->model()->index(0, 0);
    const QModelIndex pod = tree->model()->index(0, 0, shelf);
    QCOMPARE(pod.data().toString(), u"Pod"_s);
    QVERIFY(tree->isExpanded(shelf));
    tree->setCurrentIndex(pod);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(room.lastWanted().path, u"content/en/pod.md"_s);
    QCOMPARE(tree->currentIndex(), pod);
}

void tst_ReadingRoom::beforeASyncTheLibrarySaysWhatItBrings()
{
    Room room;
    auto *panel = room.room.findChild<views::LibraryPanel *>();
    auto *sync = panel->findChild<QPushButton *>();
    QVERIFY(sync && !sync->isVisible());
    room.room.setLibrary(model::starterPages());
    QVERIFY(sync->isVisible());
    QSignalSpy asked(&room.room, &views::ReadingRoom::syncRequested);
    sync->click();
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(tst_ReadingRoom)
#include "tst_readingroom.moc"
