// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/documentpath.h"
#include "model/import/markdownimport.h"
#include "tests/testlandscape.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Document;
using model::DocumentSection;
using model::Error;

class tst_MarkdownImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sectionsGoFromHeadingToHeading();
    void theTitleIsThatOfTheFrontMatter_data();
    void theTitleIsThatOfTheFrontMatter();
    void onlyWhatAReaderSeesIsText_data();
    void onlyWhatAReaderSeesIsText();
    void languagesAreThoseOfFolders_data();
    void languagesAreThoseOfFolders();
    void documentsAreKnownByTheirPath();
    void whatIsNoTextIsSaid();
    void hostileTextsEndSoon_data();
    void hostileTextsEndSoon();
    void headingsAreCut();
    void aStopIsHeard();
    void everyRealDocumentIsRead();

private:
    model::NoProgress m_progress;
};

void tst_MarkdownImport::sectionsGoFromHeadingToHeading()
{
    const auto document = model::importMarkdown("Before.\n\n"
                                                "# Guide\n\nOne\ntwo.\n\nThree.\n\n"
                                                "## Set *up*\n\n- a\n- b\n\n"
                                                "### Deep\n\nx\n\n"
                                                "## Next\n\ny\n",
        u"docs/guide.md"_s, m_progress);
    QVERIFY(document);
    QCOMPARE(document->title, u"Guide"_s);
    QCOMPARE(document->language, u"en"_s);
    const std::vector<DocumentSection> expected { { {}, u"Before."_s },
        { { u"Guide"_s }, u"One two.\nThree."_s }, { { u"Guide"_s, u"Set up"_s }, u"a\nb"_s },
        { { u"Guide"_s, u"Set up"_s, u"Deep"_s }, u"x"_s }, { { u"Guide"_s, u"Next"_s }, u"y"_s } };
    QCOMPARE(document->sections, expected);
}

void tst_MarkdownImport::theTitleIsThatOfTheFrontMatter_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("title");
    QTest::newRow("front matter") << QByteArray(
        "---\ntitle: \"A pod: small\"\ntags: [\"\"]\n---\n\n# Other\n")
                                  << u"A pod: small"_s;
    QTest::newRow("with carriage returns")
        << QByteArray("---\r\ntitle: Pod\r\n---\r\ntext\r\n") << u"Pod"_s;
    QTest::newRow("a byte order mark")
        << QByteArray("\xEF\xBB\xBF---\ntitle: Pod\n---\n") << u"Pod"_s;
    QTest::newRow("heading") << QByteArray("text\n\nPod\n===\n") << u"Pod"_s;
    QTest::newRow("neither") << QByteArray("text\n") << u"pod.md"_s;
    QTest::newRow("empty") << QByteArray() << u"pod.md"_s;
    QTest::newRow("broken front matter") << QByteArray("---\ntitle: [\n---\n# Pod\n") << u"Pod"_s;
    QTest::newRow("a title that is a list")
        << QByteArray("---\ntitle: [a, b]\n---\n# Pod\n") << u"Pod"_s;
    QTest::newRow("a line across") << QByteArray("---\n\n# Pod\n") << u"Pod"_s;
    QTest::newRow("front matter without an end") << QByteArray("---\ntitle: A\n") << u"pod.md"_s;
}

void tst_MarkdownImport::theTitleIsThatOfTheFrontMatter()
{
    QFETCH(QByteArray, markdown);
    const auto document = model::importMarkdown(markdown, u"a/pod.md"_s, m_progress);
    QVERIFY(document);
    QTEST(document->title, "title");
    for (const DocumentSection &section : document->sections)
        QVERIFY2(!section.text.contains("tags"_L1), qPrintable(section.text));
}

void tst_MarkdownImport::onlyWhatAReaderSeesIsText_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("emphasis") << QByteArray("a **b** _c_ `d`") << u"a b c d"_s;
    QTest::newRow("link") << QByteArray("see [the guide](https://x.example/q)")
                          << u"see the guide"_s;
    QTest::newRow("image") << QByteArray("a ![logo](l.png) b") << u"a b"_s;
    QTest::newRow("raw HTML") << QByteArray("a <b onclick='x()'>b</b>") << u"a b"_s;
    QTest::newRow("HTML block") << QByteArray("<script>\nalert(1)\n</script>\n\na") << u"a"_s;
    QTest::newRow("comment") << QByteArray("a\n\n<!-- not for readers -->\n\nb") << u"a\nb"_s;
    QTest::newRow("code") << QByteArray("```go\nfunc main() {}\n```") << u"func main() {}"_s;
    QTest::newRow("entities") << QByteArray("a &amp; b &lt;c&gt;") << u"a & b <c>"_s;
    QTest::newRow("table") << QByteArray("|a|b|\n|-|-|\n|c|d|\n") << u"a b\nc d"_s;
    QTest::newRow("task list") << QByteArray("- [x] done\n- [ ] not") << u"done\nnot"_s;
    QTest::newRow("not UTF-8") << QByteArray("a \xff b") << u"a \uFFFD b"_s;
}

void tst_MarkdownImport::onlyWhatAReaderSeesIsText()
{
    QFETCH(QByteArray, markdown);
    const auto document = model::importMarkdown(markdown, u"a.md"_s, m_progress);
    QVERIFY(document);
    QCOMPARE(document->sections.size(), 1);
    QTEST(document->sections.front().text, "text");
}

void tst_MarkdownImport::languagesAreThoseOfFolders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("language");
    QTest::newRow("folder") << u"content/de/pod.md"_s << u"de"_s;
    QTest::newRow("region") << u"content/pt-br/pod.md"_s << u"pt-br"_s;
    QTest::newRow("upper case") << u"website/content/zh-CN/a/pod.md"_s << u"zh-cn"_s;
    QTest::newRow("underscore") << u"content/zh_CN/pod.md"_s << u"zh-cn"_s;
    QTest::newRow("a code of conduct of CNCF")
        << u"code-of-conduct-languages/zh-tw.md"_s << u"zh-tw"_s;
    QTest::newRow("one of Docker") << u"code-of-conduct-PT.md"_s << u"pt"_s;
    QTest::newRow("one of Docker under a country's name") << u"code-of-conduct-JP.md"_s << u"ja"_s;
    QTest::newRow("one of Docker in simplified Chinese")
        << u"code-of-conduct-ZH-Simple.md"_s << u"zh-cn"_s;
    QTest::newRow("none") << u"docs/pod.md"_s << u"en"_s;
    QTest::newRow("a folder that looks like one") << u"cmd/js/README.md"_s << u"en"_s;
    QTest::newRow("content that is no language") << u"content/xq/pod.md"_s << u"en"_s;
    QTest::newRow("a file named like one") << u"content/de"_s << u"en"_s;
}

void tst_MarkdownImport::languagesAreThoseOfFolders()
{
    QFETCH(QString, path);
    QTEST(model::languageOfPath(path), "language");
}

void tst_MarkdownImport::documentsAreKnownByTheirPath()
{
    for (const auto &path : { u"README.md"_s, u"a/B.MD"_s, u"a/MAINTAINERS"_s })
        QVERIFY2(model::isDocumentPath(path), qPrintable(path));
    for (const auto &path : { u"main.go"_s, u"md"_s, u"a/MAINTAINERS.go"_s, u"LICENSE"_s })
        QVERIFY2(!model::isDocumentPath(path), qPrintable(path));
    QVERIFY(!model::isDocumentFolder(u"vendor"_s));
    QVERIFY(model::isDocumentFolder(u"docs"_s));
}

void tst_MarkdownImport::whatIsNoTextIsSaid()
{
    const auto binary = model::importMarkdown(QByteArray("a\0b", 3), u"a.md"_s, m_progress);
    QVERIFY(!binary);
    QCOMPARE(binary.error().kind, Error::Kind::BadFormat);
    QCOMPARE(binary.error().subject, u"a.md"_s);
    const auto large
        = model::importMarkdown(QByteArray(2000, 'a'), u"a.md"_s, m_progress, { .maxBytes = 1999 });
    QVERIFY(!large);
    QCOMPARE(large.error().kind, Error::Kind::TooLarge);
}

void tst_MarkdownImport::hostileTextsEndSoon_data()
{
    QTest::addColumn<QByteArray>("markdown");
    constexpr int many = 200'000;
    QTest::newRow("quotes in quotes") << QByteArray(many, '>');
    QTest::newRow("lists in lists") << QByteArray("- ").repeated(many);
    QTest::newRow("brackets") << QByteArray(many, '[');
    QTest::newRow("links that never close") << QByteArray("[a](").repeated(many / 4);
    QTest::newRow("images in images") << QByteArray("![").repeated(many / 2);
    QTest::newRow("stars") << QByteArray("*a_ ").repeated(many / 4);
    QTest::newRow("backticks of every length") << [] {
        QByteArray text;
        for (int i = 1; i < 600; ++i)
            text += QByteArray(i, '`') + ' ';
        return text;
    }();
    QTest::newRow("reference definitions") << [] {
        QByteArray text;
        for (int i = 0; i < 20'000; ++i)
            text += "[a" + QByteArray::number(i) + "]: /u\n";
        return text + QByteArray("[a1] ").repeated(20'000);
    }();
    QTest::newRow("a table of many columns")
        << QByteArray("a|").repeated(many / 4) + "\n" + QByteArray("-|").repeated(many / 4) + "\n";
    QTest::newRow("headings") << QByteArray("# a\n").repeated(many / 20);
    QTest::newRow("an anchor bomb in the front matter")
        << QByteArray("---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n---\n");
    QTest::newRow("one line") << QByteArray(4'000'000, 'a');
}

void tst_MarkdownImport::hostileTextsEndSoon()
{
    QFETCH(QByteArray, markdown);
    // Whether it is read or refused: the test's time limit is what it must keep.
    const auto document = model::importMarkdown(markdown, u"a.md"_s, m_progress);
    QVERIFY(document || document.error().kind == Error::Kind::TooLarge);
}

void tst_MarkdownImport::headingsAreCut()
{
    // They are stored with every section below them.
    const auto document = model::importMarkdown(
        "# " + QByteArray(100'000, 'a') + "\n" + QByteArray("##\nx\n").repeated(1000), u"a.md"_s,
        m_progress);
    QVERIFY(document);
    QCOMPARE_LT(document->title.size(), 400);
    for (const DocumentSection &section : document->sections)
        QCOMPARE_LT(section.headings.join(QString()).size(), 400);
}

void tst_MarkdownImport::aStopIsHeard()
{
    class Stopped : public model::Progress {
    public:
        bool cancelled() const override { return true; }
        void report(qint64, qint64, qint64) override { }
    };
    const Stopped stopped;
    const auto document = model::importMarkdown("# a\n", u"a.md"_s, stopped);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Error::Kind::Cancelled);
}

void tst_MarkdownImport::everyRealDocumentIsRead()
{
    ATLAS_NEEDS_REAL_DATA();
    const QString folder = qEnvironmentVariable("ATLAS_REAL_DATA");
    QDirIterator files(folder, { u"*.md"_s }, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString path = file.fileName().sliced(folder.size() + 1);
        const auto document = model::importMarkdown(file.readAll(), path, m_progress);
        QVERIFY2(document, qPrintable(path));
        QVERIFY2(!document->title.isEmpty(), qPrintable(path));
        ++count;
    }
    QCOMPARE_GT(count, 1000);
}

QTEST_GUILESS_MAIN(tst_MarkdownImport)
#include "tst_markdownimport.moc"
