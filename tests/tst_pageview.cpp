// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/glossary.h"
#include "tests/testlandscape.h"
#include "tests/testpage.h"
#include "views/guide/codelook.h"
#include "views/guide/fileview.h"
#include "views/guide/termcard.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QClipboard>
#include <QDirIterator>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;
using model::LinkTarget;
using model::PagePlace;
using views::PageView;
using views::ShownPage;

class tst_PageView : public QObject {
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
    void aRuleGoesAcrossAlsoBehindATable();
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
    void lettersOfEveryLanguageAreThere();
    void aPictureHasNoEmptyLineBelowIt();
    void everyRealPageFitsItsColumn();
};

void tst_PageView::aPageIsShownAsText()
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

void tst_PageView::theTitleIsThereOnce_data()
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

void tst_PageView::theTitleIsThereOnce()
{
    QFETCH(QByteArray, markdown);
    const views::Theme theme;
    PageView view(theme);
    view.setPage(pageOf(markdown), {});
    QTEST(textShown(view), "text");
    QCOMPARE(view.headings().front().level, 1);
}

void tst_PageView::linksLeaveTheViewAsSignals()
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

void tst_PageView::linksAreFollowedFromTheKeyboard()
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

void tst_PageView::nothingIsLoadedOrRun()
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

void tst_PageView::picturesOfThePageAreShown()
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

void tst_PageView::picturesThatCannotBeShownSayWhatTheyAre()
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

void tst_PageView::aRuleGoesAcrossAlsoBehindATable()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(700, 500);
    view.show();
    view.setPage(pageOf("Text\n\n---\n\n> Quote\n\n---\n\n| a |\n|---|\n\n---\n"), {});
    const auto *layout = view.document()->documentLayout();
    const QRectF first = layout->blockBoundingRect(view.document()->begin());
    int rules = 0;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
            continue;
        ++rules;
        QCOMPARE(block.layout()->lineCount(), 1);
        const QRectF place = layout->blockBoundingRect(block);
        QVERIFY(place.height() > 1);
        QCOMPARE(place.left(), first.left());
    }
    QCOMPARE(rules, 3);
}

void tst_PageView::codeIsCopiedAsItWas()
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

void tst_PageView::termsAreExplainedAndLeadToTheGlossary()
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

void tst_PageView::zoomingKeepsThePlace()
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

void tst_PageView::resizingKeepsThePlace()
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

void tst_PageView::headingsAreFoundAndFollowed()
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
void tst_PageView::everyPlaceOfAPageIsKnown()
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

void tst_PageView::deepTextsAreDrawnSoon_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("10,000 quotes in each other") << QByteArray(10'000, '>') + "a";
    QTest::newRow("10,000 lists in each other") << QByteArray("- ").repeated(10'000) + "a";
    QTest::newRow("10,000 headings") << QByteArray("# a\n").repeated(10'000);
    // The parser makes no table of more than 128 columns.
    QTest::newRow("a table of many cells") << QByteArray("a|").repeated(100) + "\n"
            + QByteArray("-|").repeated(100) + "\n"
            + (QByteArray("b|").repeated(100) + "\n").repeated(300);
    QTest::newRow("one word") << QByteArray(1'000'000, 'a');
    QTest::newRow("many blocks of code") << QByteArray("```\na\n```\n").repeated(20'000);
    QTest::newRow("many quotes") << QByteArray("> a\n\nb\n\n").repeated(20'000);
    QTest::newRow("one paragraph") << QByteArray("a b ").repeated(250'000);
    QTest::newRow("a long code") << "```\n" + QByteArray("a line of code\n").repeated(60'000);
    QTest::newRow("a long line of code") << "```\n" + QByteArray(1'000'000, 'a');
    QTest::newRow("many links") << QByteArray("[a](b) ").repeated(20'000);
}

void tst_PageView::deepTextsAreDrawnSoon()
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

void tst_PageView::filesHaveNumberedColouredLines()
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

void tst_PageView::codeCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_PageView::codeCanBeRead()
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

void tst_PageView::lettersOfEveryLanguageAreThere()
{
    using System = QFontDatabase::WritingSystem;
    for (const System system : { System::Latin, System::Cyrillic, System::Japanese, System::Korean,
             System::SimplifiedChinese, System::TraditionalChinese }) {
        QVERIFY2(!QFontDatabase::families(system).isEmpty(),
            qPrintable(QFontDatabase::writingSystemName(system)));
    }
}

void tst_PageView::aPictureHasNoEmptyLineBelowIt()
{
    const views::Theme theme;
    PageView view(theme);
    view.resize(700, 900);
    view.show();
    ShownPage page = pageOf("Text\n\n![A whale](a.png)\n\nText\n");
    constexpr int high = 300;
    page.pictures = { QImage(100, high, QImage::Format_RGB32) };
    page.pictures.front().fill(Qt::blue);
    view.setPage(page, {});
    const auto *layout = view.document()->documentLayout();
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        const QRectF place = layout->blockBoundingRect(block);
        if (place.height() < high)
            continue;
        const double next = layout->blockBoundingRect(block.next()).top();
        QCOMPARE_LT(next - place.bottom(), 3 * view.fontMetrics().height());
        return;
    }
    QFAIL("There is no picture.");
}

void tst_PageView::everyRealPageFitsItsColumn()
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

QTEST_MAIN(tst_PageView)
#include "tst_pageview.moc"
