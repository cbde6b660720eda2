// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/glossary.h"
#include "model/import/pageimport.h"
#include "model/store/starterfiles.h"
#include "tests/testlandscape.h"
#include "views/guide/codelook.h"
#include "views/guide/fileview.h"
#include "views/guide/findbar.h"
#include "views/guide/librarypanel.h"
#include "views/guide/pagehead.h"
#include "views/guide/pageoutline.h"
#include "views/guide/pageview.h"
#include "views/guide/readingroom.h"
#include "views/guide/termcard.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using model::Error;
using model::LinkTarget;
using model::PagePlace;
using views::PageView;
using views::ShownPage;

namespace {

ShownPage pageOf(const QByteArray &markdown, const PagePlace &place = { u"a/b"_s, u"docs/a.md"_s })
{
    ShownPage shown {
        model::importPage(markdown, place.path, model::NoProgress()).value_or(model::Page()), {}
    };
    shown.page.place = place;
    shown.pictures.resize(shown.page.pictures.size());
    return shown;
}

ShownPage fileOf(const QString &code, const PagePlace &place = { u"a/b"_s, u"a.yml"_s })
{
    ShownPage shown;
    shown.page = { .place = place, .title = place.path, .isFile = true };
    shown.page.blocks.push_back({ .kind = model::PageBlock::Kind::Code });
    shown.page.blocks.front().code = code;
    return shown;
}

QByteArray longText(int sections)
{
    QByteArray text = "# Title\n\n";
    for (int i = 1; i <= sections; ++i) {
        text += "## Part " + QByteArray::number(i) + "\n\n"
            + QByteArray("Words that fill some lines of a page. ").repeated(30) + "\n\n";
    }
    return text;
}

QString textShown(const PageView &view)
{
    QString text = view.toPlainText();
    return text.replace(QChar(0x200B), QString()).simplified();
}

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

class tst_Reading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageIsShownAsText();
    void theTitleIsThereOnce_data();
    void theTitleIsThereOnce();
    void linksLeaveTheViewAsSignals();
    void linksAreFollowedFromTheKeyboard();
    void nothingIsLoadedOrRun();
    void picturesOfThePageAreShown();
    void picturesThatCannotBeShownSayWhatTheyAre();
    void codeIsCopiedAsItWas();
    void termsAreExplainedAndLeadToTheGlossary();
    void zoomingKeepsThePlace();
    void resizingKeepsThePlace();
    void headingsAreFoundAndFollowed();
    void everyPlaceOfAPageIsKnown();
    void deepTextsAreDrawnSoon_data();
    void deepTextsAreDrawnSoon();
    void filesHaveNumberedColouredLines();
    void codeCanBeRead_data();
    void codeCanBeRead();
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
    void everyRealPageFitsItsColumn();
};

void tst_Reading::aPageIsShownAsText()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(700, 500);
    view.show();
    view.setPage(pageOf("# A\n\nb **c** `d`\n\n- e\n- [x] f\n\n1. g\n\n> h\n\n> [!TIP]\n> i\n\n"
                        "```go\nj\n  k\n```\n\n| l | m |\n|---|---|\n| n | o |\n\n---\n\np<br>q\n"),
        {});
    QCOMPARE(textShown(view), u"A b c d e f g h Tip i j k l m n o p q"_s);
    QCOMPARE(view.accessibleName().isEmpty(), false);
    // Entries of lists and boxes are what screen readers know them as.
    const QTextBlock done = view.document()->find(u"f"_s).block();
    QVERIFY(done.textList());
    QCOMPARE(done.blockFormat().marker(), QTextBlockFormat::MarkerType::Checked);
    QCOMPARE(view.document()->find(u"A"_s).blockFormat().headingLevel(), 1);
}

void tst_Reading::theTitleIsThereOnce_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("in the head only") << QByteArray("---\ntitle: A\n---\nb\n") << u"A b"_s;
    QTest::newRow("as a heading") << QByteArray("---\ntitle: A\n---\n# Other\n\nb\n")
                                  << u"Other b"_s;
    QTest::newRow("as a lower heading")
        << QByteArray("---\ntitle: A\n---\n### A\n\nb\n") << u"A b"_s;
    QTest::newRow("nowhere") << QByteArray("b\n") << u"a.md b"_s;
}

void tst_Reading::theTitleIsThereOnce()
{
    QFETCH(QByteArray, markdown);
    const views::Theme theme;
    PageView view(theme);
    view.setPage(pageOf(markdown), {});
    QTEST(textShown(view), "text");
    QCOMPARE(view.headings().front().level, 1);
}

void tst_Reading::linksLeaveTheViewAsSignals()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(600, 300);
    view.show();
    ShownPage page = pageOf("[one](a.md) [two](javascript:alert(1))\n");
    page.page.links[0].target
        = { .kind = LinkTarget::Kind::Page, .place = { u"a/b"_s, u"a.md"_s } };
    page.page.links[1].target = { .kind = LinkTarget::Kind::Refused };
    view.setPage(page, {});
    QSignalSpy chosen(&view, &PageView::linkChosen);
    for (const QString &word : { u"one"_s, u"two"_s }) {
        QTextCursor cursor = view.document()->find(word);
        cursor.setPosition(cursor.selectionStart() + 1);
        const QRect place = view.cursorRect(cursor);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place.center());
    }
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0][0].value<LinkTarget>().place.path, u"a.md"_s);
    QCOMPARE(chosen[1][0].value<LinkTarget>().kind, LinkTarget::Kind::Refused);
    QCOMPARE(chosen[1][1].toString(), u"javascript:alert(1)"_s);
    QVERIFY(view.toPlainText().contains(u"one"_s)); // it went nowhere by itself
}

void tst_Reading::linksAreFollowedFromTheKeyboard()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(600, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    view.setPage(pageOf("a [one](a.md) b\n"), {});
    QSignalSpy chosen(&view, &PageView::linkChosen);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void tst_Reading::nothingIsLoadedOrRun()
{
    QTemporaryDir folder;
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString file = folder.filePath(u"secret.png"_s);
    QVERIFY(red.save(file));
    const views::Theme theme;
    PageView view(theme);
    view.resize(600, 400);
    view.show();
    const QByteArray path = file.toUtf8();
    view.setPage(pageOf("![a](" + path + ") ![b](file://" + path + ") <img src=\"" + path
                     + "\">\n\n<script>alert(1)</script>\n\n![c](https://x.example/c.png)\n\n"
                       "<link rel=stylesheet href=\"file://"
                     + path + "\"> <style>* { display: none }</style> d\n"),
        {});
    QVERIFY(textShown(view).endsWith(u"d"_s));
    QVERIFY(!textShown(view).contains(u"alert"_s));
    const QImage picture = view.grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            QVERIFY(picture.pixel(x, y) != red.pixel(0, 0));
    }
    view.setSource(QUrl::fromLocalFile(file)); // nothing in the program does this
    QVERIFY(view.document()->resource(QTextDocument::ImageResource, QUrl(file)).isNull());
}

void tst_Reading::picturesOfThePageAreShown()
{
    QImage green(30, 20, QImage::Format_RGB32);
    green.fill(Qt::green);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(green.save(&buffer, "PNG"));
    model::Page page = pageOf("![a](a.png) ![b](b.svg) ![c](c.png)\n").page;
    for (model::PagePicture &picture : page.pictures)
        picture.target = { .kind = LinkTarget::Kind::Page, .place = { u"a/b"_s, picture.address } };
    page.pictures[0].bytes = png;
    page.pictures[1].bytes = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"8\">"
                             "<rect width=\"16\" height=\"8\" fill=\"#00f\"/></svg>";
    page.pictures[2].bytes = "no picture at all";
    const ShownPage shown = views::withPictures(page);
    QCOMPARE(shown.pictures[0].size(), QSize(30, 20));
    QCOMPARE(shown.pictures[1].deviceIndependentSize(), QSizeF(16, 8));
    QVERIFY(shown.pictures[2].isNull());
    QVERIFY(shown.page.pictures[0].bytes.isEmpty());

    const views::Theme theme;
    PageView view(theme);
    view.resize(600, 300);
    view.show();
    view.setPage(shown, {});
    const QImage picture = view.grab().toImage();
    int greens = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            greens += picture.pixel(x, y) == green.pixel(0, 0) ? 1 : 0;
    }
    QCOMPARE(greens, 600);
    QVERIFY(textShown(view).contains(u"[picture: c]"_s));
}

void tst_Reading::picturesThatCannotBeShownSayWhatTheyAre()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(600, 300);
    view.show();
    ShownPage page = pageOf("![A whale](a.png) ![](b.png) ![far](https://x.example/c.png)\n");
    page.page.pictures[2].target
        = { .kind = LinkTarget::Kind::Web, .url = u"https://x.example/c.png"_s };
    view.setPage(page, {});
    QCOMPARE(textShown(view), u"a.md [picture: A whale] [picture] [picture: far]"_s);
    QSignalSpy chosen(&view, &PageView::linkChosen);
    QTextCursor cursor = view.document()->find(u"far"_s);
    QTest::mouseClick(
        view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center() - QPoint(4, 0));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<LinkTarget>().url, u"https://x.example/c.png"_s);
}

void tst_Reading::codeIsCopiedAsItWas()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(600, 400);
    view.show();
    view.setPage(pageOf("a\n\n```go\nfunc a() {\n\tb()\n\n}\n```\n"), {});
    view.grab();
    auto *button = view.findChild<QToolButton *>();
    QVERIFY(button && button->isVisible());
    QVERIFY(!button->accessibleName().isEmpty());
    QSignalSpy copied(&view, &PageView::copied);
    button->click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"func a() {\n\tb()\n\n}\n"_s);
}

void tst_Reading::termsAreExplainedAndLeadToTheGlossary()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(600, 300);
    view.show();
    ShownPage page = pageOf("A pod runs.\n");
    const model::GlossaryTerm pod { .title = u"Pod"_s,
        .definition = u"The smallest thing that runs."_s,
        .place = { u"cncf/glossary"_s, u"content/en/pod.md"_s } };
    model::markTerms(page.page, { { u"pod"_s, pod } }, {});
    view.setPage(page, {});
    auto *card = view.findChild<views::TermCard *>();
    QVERIFY(card && !card->isVisible());
    QSignalSpy chosen(&view, &PageView::linkChosen);
    Q_EMIT view.highlighted(QUrl(views::PageDocument::termName(0)));
    QVERIFY(card->isVisible());
    QCOMPARE(card->accessibleName(), u"Pod"_s);
    QCOMPARE(card->accessibleDescription(), pod.definition);
    Q_EMIT view.highlighted(QUrl());
    QVERIFY(!card->isVisible());
    QTextCursor cursor = view.document()->find(u"pod"_s);
    cursor.setPosition(cursor.selectionStart() + 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<LinkTarget>().place, pod.place);
}

void tst_Reading::zoomingKeepsThePlace()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(700, 500);
    view.show();
    view.setPage(pageOf(longText(40)), {});
    view.goToAnchor(u"part-20"_s);
    QCOMPARE(view.headings()[size_t(view.currentHeading())].text, u"Part 20"_s);
    for (const double zoom : { 1.5, 2.4, 0.7, 1.0 }) {
        view.setZoom(zoom);
        QCOMPARE(view.headings()[size_t(view.currentHeading())].text, u"Part 20"_s);
    }
    // Also in the middle of a text.
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 55);
    const double before = view.position();
    view.setZoom(1.3);
    view.setZoom(1.0);
    QVERIFY2(std::abs(view.position() - before) < 0.1,
        qPrintable(u"%1 %2"_s.arg(before).arg(view.position())));
}

void tst_Reading::resizingKeepsThePlace()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(900, 500);
    view.show();
    view.setPage(pageOf(longText(40)), {});
    view.goToAnchor(u"part-30"_s);
    for (const int width : { 400, 1200, 900 }) {
        view.resize(width, 500);
        QCOMPARE(view.headings()[size_t(view.currentHeading())].text, u"Part 30"_s);
    }
}

void tst_Reading::headingsAreFoundAndFollowed()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(700, 500);
    view.show();
    view.setPage(pageOf(longText(30) + "<a name=\"Deep\"></a>\n\nHere.\n\n"
                     + QByteArray("Words.\n\n").repeated(60)),
        u"PART-3"_s);
    QCOMPARE(view.headings().size(), 31);
    QCOMPARE(view.headings()[size_t(view.currentHeading())].text, u"Part 3"_s);
    view.goToAnchor(u"deep"_s);
    QVERIFY(view.cursorForPosition({ 40, 20 }).block().text().contains(u"Here."_s));
    view.goToAnchor(u"nothing"_s); // stays
    QVERIFY(view.cursorForPosition({ 40, 20 }).block().text().contains(u"Here."_s));
    view.goToAnchor({});
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

/// Also between two blocks, of which Qt says that it were the end.
void tst_Reading::everyPlaceOfAPageIsKnown()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(700, 500);
    view.show();
    view.setPage(
        pageOf(longText(10) + "> quote\n>\n> quote\n\n|a|b|\n|-|-|\n|c|d|\n\n```\ncode\n```\n"
            + longText(10)),
        {});
    view.document()->size();
    int before = -1;
    double reading = -1;
    for (int y = 0; y <= view.verticalScrollBar()->maximum(); ++y) {
        view.verticalScrollBar()->setValue(y);
        QVERIFY2(view.currentHeading() >= before, qPrintable(QString::number(y)));
        QVERIFY2(view.position() >= reading, qPrintable(QString::number(y)));
        before = view.currentHeading();
        reading = view.position();
        view.setPosition(reading);
        QVERIFY(std::abs(view.verticalScrollBar()->value() - y) <= 40); // at most a gap
    }
    QVERIFY(before >= 15);
    for (int y = view.verticalScrollBar()->maximum(); y >= 0; y -= 7) { // and back
        view.verticalScrollBar()->setValue(y);
        QVERIFY(view.position() <= reading);
        reading = view.position();
    }
}

void tst_Reading::deepTextsAreDrawnSoon_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("10,000 quotes in each other") << QByteArray(10'000, '>') + "a";
    QTest::newRow("10,000 lists in each other") << QByteArray("- ").repeated(10'000) + "a";
    QTest::newRow("10,000 headings") << QByteArray("# a\n").repeated(10'000);
    QTest::newRow("a table of many columns")
        << QByteArray("a|").repeated(5'000) + "\n" + QByteArray("-|").repeated(5'000) + "\n";
    QTest::newRow("one word") << QByteArray(1'000'000, 'a');
    QTest::newRow("many blocks of code") << QByteArray("```\na\n```\n").repeated(20'000);
    QTest::newRow("many quotes") << QByteArray("> a\n\nb\n\n").repeated(20'000);
    QTest::newRow("one paragraph") << QByteArray("a b ").repeated(250'000);
    QTest::newRow("a long code") << "```\n" + QByteArray("a line of code\n").repeated(60'000);
    QTest::newRow("a long line of code") << "```\n" + QByteArray(1'000'000, 'a');
    QTest::newRow("many links") << QByteArray("[a](b) ").repeated(20'000);
}

void tst_Reading::deepTextsAreDrawnSoon()
{
    QFETCH(QByteArray, markdown);
    const views::Theme theme;
    PageView view(theme);
    view.resize(700, 500);
    view.show();
    view.setPage(pageOf(markdown), {}); // the time limit of the test is what it must keep
    QVERIFY(!view.grab().isNull());
    QVERIFY(!textShown(view).isEmpty());
}

void tst_Reading::filesHaveNumberedColouredLines()
{
    const views::Theme theme;
    views::FileView view(theme);
    view.resize(600, 400);
    view.show();
    QString code;
    for (int i = 1; i <= 500; ++i)
        code += u"key%1: \"value\"\n"_s.arg(i);
    ShownPage page = fileOf(code);
    page.page.blocks.front().spans = { { 0, 4, model::CodeStyle::Keyword } };
    view.setPage(page.page, {});
    const QImage picture = view.grab().toImage();
    QVERIFY(!view.document()->firstBlock().layout()->formats().isEmpty());
    QCOMPARE(view.document()->firstBlock().layout()->formats().front().length, 4);
    view.goToAnchor(u"L300-L302"_s);
    QCOMPARE(view.textCursor().block().blockNumber(), 299);
    QVERIFY(view.position() > 250);
    view.goToAnchor(u"L9999"_s); // stays
    QCOMPARE(view.textCursor().block().blockNumber(), 299);
    QVERIFY(view.isReadOnly());
    const double before = view.position();
    view.setZoom(1.5);
    QVERIFY(std::abs(view.position() - before) < 2);
}

void tst_Reading::codeCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Reading::codeCanBeRead()
{
    QFETCH(bool, isDark);
    const views::Colors &colors = isDark ? views::Colors::dark() : views::Colors::light();
    const auto luminance = [](const QColor &color) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
            + 0.0722 * part(color.blueF());
    };
    const double ground = luminance(views::CodeLook::ground(colors));
    for (int style = 0; style <= int(model::CodeStyle::Removed); ++style) {
        const double ink = luminance(views::CodeLook::color(model::CodeStyle(style), colors));
        const double contrast = (std::max(ink, ground) + 0.05) / (std::min(ink, ground) + 0.05);
        QVERIFY2(contrast >= 4.5, qPrintable(u"style %1: %2"_s.arg(style).arg(contrast)));
    }
}

void tst_Reading::textIsFoundInPages()
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

void tst_Reading::textIsFoundInFiles()
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

void tst_Reading::theFirstPageOpensByItself()
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

void tst_Reading::backLeadsToWhereOneWas()
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

void tst_Reading::aPageThatIsNotThereIsExplained_data()
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

void tst_Reading::aPageThatIsNotThereIsExplained()
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

void tst_Reading::anAnswerThatComesTooLateIsNotShown()
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

void tst_Reading::anotherLanguageShowsTheSameText()
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

void tst_Reading::aNewVersionKeepsThePlace()
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

void tst_Reading::linksSayWhyTheyLeadNowhere()
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

void tst_Reading::actionsAreThoseOfWhatIsShown()
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

void tst_Reading::everyPageSaysWhereItIsFrom()
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

void tst_Reading::theOutlineGoesToHeadings()
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

void tst_Reading::theLibraryOpensPages()
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

void tst_Reading::beforeASyncTheLibrarySaysWhatItBrings()
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

void tst_Reading::everyRealPageFitsItsColumn()
{
    ATLAS_NEEDS_REAL_DATA();
    const views::Theme theme;
    PageView view(theme);
    view.resize(700, 700);
    view.show();
    QDirIterator files(qEnvironmentVariable("ATLAS_REAL_DATA"), { u"*.md"_s },
        QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QStringList wide;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        view.setPage(pageOf(file.readAll(), { u"a/b"_s, file.fileName() }), {});
        view.document()->size(); // all of it is laid out
        constexpr int rounding = 2;
        if (view.horizontalScrollBar()->maximum() > rounding)
            wide += file.fileName();
    }
    QCOMPARE(wide, QStringList());
}

QTEST_MAIN(tst_Reading)
#include "tst_reading.moc"
