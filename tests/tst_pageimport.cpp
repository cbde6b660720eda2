// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/pagebuilder.h"
#include "model/import/pageimport.h"
#include "tests/pagetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_PageImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void markdownBecomesBlocks_data();
    void markdownBecomesBlocks();
    void rawHtmlIsReadAsFarAsATextNeedsIt_data();
    void rawHtmlIsReadAsFarAsATextNeedsIt();
    void whatSitesAddIsUnderstood_data();
    void whatSitesAddIsUnderstood();
    void headingsHaveTheAnchorsOfGitHub_data();
    void headingsHaveTheAnchorsOfGitHub();
    void theHeadIsReadAndNotShown();
    void hostileTextsAreOnlyText_data();
    void hostileTextsAreOnlyText();
    void hostileTextsEndSoon_data();
    void hostileTextsEndSoon();
    void whatIsTooLargeIsSaid();

private:
    model::Page read(const QByteArray &markdown)
    {
        const auto page = model::importPage(markdown, u"docs/a.md"_s, model::NoProgress());
        return page.value_or(model::Page());
    }
};

void tst_PageImport::markdownBecomesBlocks_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("looks") << QByteArray("a **b *c* d** `e` ~~f~~\ng  \nh")
                           << u"a **b ****_c_**** d** `e` ~~f~~ g⏎h"_s;
    QTest::newRow("headings") << QByteArray("# A\n\nSet *up*\n---\n\n# A\n")
                              << u"# A (#a)\n## Set _up_ (#set-up)\n# A (#a-1)"_s;
    QTest::newRow("links") << QByteArray("[a *b*](c.md#d) <https://x.example/> www.y.example "
                                         "[e]\n\n[e]: f.md 'title'\n")
                           << u"a <c.md#d>_b_<c.md#d> https://x.example/<https://x.example/> "
                              "www.y.example<http://www.y.example> e<f.md>"_s;
    QTest::newRow("pictures") << QByteArray("![a *b*](c.png) [![d](e.png)](f)")
                              << u"!a b<c.png> !d<e.png><f>"_s;
    QTest::newRow("lists") << QByteArray("- a\n- b\n  1. c\n  2. d\n\n     e\n\n3. f\n4) g\n")
                           << u"• a\n• b\n  1. c\n  2. d\n    e\n3. f\n4. g"_s;
    QTest::newRow("tasks") << QByteArray("- [x] a\n- [ ] b\n- c\n") << u"☑ a\n☐ b\n• c"_s;
    QTest::newRow("an entry that begins with code")
        << QByteArray("- ```sh\n  a\n  ```\n- b\n") << u"• ```sh\n•     a\n•     \n• b"_s;
    QTest::newRow("empty entries") << QByteArray("-\n- a\n") << u"• \n• a"_s;
    QTest::newRow("quotes") << QByteArray("> a\n>> b\n>\n> - c\n\nd\n") << u"> a\n>> b\n> • c\nd"_s;
    QTest::newRow("asides") << QByteArray("> [!NOTE]\n> a\n>\n> b\n\n> [!warning] Hot\n> c\n\n"
                                          "> [!NOTHING]\n> d\n\n> [!TIP]\n>\n> - e\n")
                            << u">[note:] a\n>[] b\n>[warning:Hot] c\n> [!NOTHING] d\n"
                               ">[tip:] • e"_s;
    QTest::newRow("code") << QByteArray("```go\na < b\n\nc\n```\n\n    d\n")
                          << u"```go\n    a < b\n    \n    c\n    \n```\n    d\n    "_s;
    QTest::newRow("code with tabs")
        << QByteArray("```make\na:\n\tb\n  \tc\n```\n\n- ```\n  d:\n  \te\n  ```\n\nf\n\n\t\tg\n")
        << u"```make\n    a:\n    \tb\n      \tc\n    \n• ```\n•     d:\n•     \te\n•     \n"
           "f\n```\n    \tg\n    "_s;
    QTest::newRow("rules") << QByteArray("a\n\n---\n\nb") << u"a\n---\nb"_s;
    QTest::newRow("tables") << QByteArray(
        "| a | b | c |\n|---|:-:|--:|\n| **d** | | [e](f) |\n| g | h<br>i |\n")
                            << u"=a | =^b | =>c\n**d** | ^ | >e<f>\ng | ^h⏎i | >"_s;
    QTest::newRow("entities") << QByteArray("&amp;&hellip;&#8212;&#x41;&unknown;&#0;")
                              << u"&…—A&unknown;\uFFFD"_s;
    QTest::newRow("not UTF-8") << QByteArray("a \xff b") << u"a \uFFFD b"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("line ends of Windows")
        << QByteArray("a\r\nb\r\n\r\n```\r\nc\r\n```\r\n") << u"a b\n```\n    c\n    "_s;
}

void tst_PageImport::markdownBecomesBlocks()
{
    QFETCH(QByteArray, markdown);
    QTEST(textOfPage(read(markdown)), "text");
}

void tst_PageImport::rawHtmlIsReadAsFarAsATextNeedsIt_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("looks") << QByteArray("<b>a</b> <em>b</em> <kbd>c</kbd> x<sup>2</sup>")
                           << u"**a** _b_ `c` x2"_s;
    QTest::newRow("a block") << QByteArray("<p align=\"center\">\n  <img src='l.png' alt=\"L\">\n"
                                           "  <br>\n  <a href='b.md'>b &amp; c</a>\n</p>\n")
                             << u"!L<l.png> ⏎ b & c<b.md>"_s;
    QTest::newRow("a heading") << QByteArray("<h2 id=\"x\">a\nb</h2>\n")
                               << u"(#x)\n## a b (#a-b)"_s;
    QTest::newRow("a list") << QByteArray("<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>\n")
                            << u"• a\n• b\n  1. c"_s;
    QTest::newRow("a table") << QByteArray(
        "<table><thead><tr><th>a</th><td align=right>b</td></tr>"
        "</thead><tr><td><ul><li>c<li>d</ul></td></tr></table>\n")
                             << u"=a | >b\n• c⏎• d"_s;
    QTest::newRow("Markdown between tags") << QByteArray("<details>\n<summary>a</summary>\n\n"
                                                         "- b\n\n</details>\n\nc\n")
                                           << u"**a**\n• b\nc"_s;
    QTest::newRow("code") << QByteArray("<pre>a\n  b <i>c</i></pre>\n")
                          << u"```\n    a\n      b c"_s;
    QTest::newRow("a quote") << QByteArray("<blockquote>a</blockquote>\n\nb\n") << u"> a\nb"_s;
    QTest::newRow("anchors") << QByteArray("<a name=\"x\"></a>\n\n## Y\n\n<a id='z'></a>w")
                             << u"(#x)\n## Y (#y)\n(#z)w"_s;
    QTest::newRow("comments") << QByteArray("a <!-- b --> c\n\n<!--\n\nd\n-->\n\ne\n")
                              << u"a  c\ne"_s;
    QTest::newRow("what HTML does not know is text") << QByteArray(
        "docker run <image> <port>/<protocol>\n") << u"docker run <image> <port>/<protocol>"_s;
    QTest::newRow("components go") << QByteArray("<Tabs>\n\na\n\n</Tabs>\n") << u"a"_s;
    QTest::newRow("what is never closed")
        << QByteArray("<blockquote><ul><li><b>a\n\nb\n") << u"> • **a**\n>   **b**"_s;
    QTest::newRow("what was never opened")
        << QByteArray("</b></ul></table></blockquote>a\n\nb\n") << u"a\nb"_s;
    QTest::newRow("text in a table and in no cell")
        << QByteArray("<table><tr><td>a</td></tr>b\n\nc\n\n# d\n") << u"a | b ⏎c\n# d (#d)"_s;
    QTest::newRow("a table that is never closed")
        << QByteArray("<table><tr><td>a\n\nb\n\n# c\n") << u"a ⏎b\n# c (#c)"_s;
}

void tst_PageImport::rawHtmlIsReadAsFarAsATextNeedsIt()
{
    QFETCH(QByteArray, markdown);
    QTEST(textOfPage(read(markdown)), "text");
}

void tst_PageImport::whatSitesAddIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("asides") << QByteArray(":::tip Look here\n\na\n\n- b\n\n:::\n\nc\n")
                            << u">[tip:Look here] a\n>[] • b\nc"_s;
    QTest::newRow("asides without a title")
        << QByteArray(":::danger\na\n:::\n") << u">[caution:] a"_s;
    QTest::newRow("asides in asides") << QByteArray(":::note\na\n:::info[T]\nb\n:::\nc\n:::\nd\n")
                                      << u">[note:] a\n>>[note:T] b\n>[] c\nd"_s;
    QTest::newRow("imports of components")
        << QByteArray("import A from '@theme/A';\n\nimport is a word\n") << u"import is a word"_s;
    QTest::newRow("the list of pages")
        << QByteArray("a\n\n<DocCardList />\n") << u"a\n(contents)"_s;
    QTest::newRow("calls of templates") << QByteArray("a {{% sign x %}}b{{< c >}}\n") << u"a b"_s;
    QTest::newRow("code stays")
        << QByteArray("```\n:::note\n{{ a }}{{% b %}}\nimport c from 'd'\n```\n")
        << u"```\n    :::note\n    {{ a }}{{% b %}}\n    import c from 'd'\n    "_s;
}

void tst_PageImport::whatSitesAddIsUnderstood()
{
    QFETCH(QByteArray, markdown);
    QTEST(textOfPage(read(markdown)), "text");
}

void tst_PageImport::headingsHaveTheAnchorsOfGitHub_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("words") << u"Set up Git"_s << u"set-up-git"_s;
    QTest::newRow("punctuation") << u"What's new? (v1.2)"_s << u"whats-new-v12"_s;
    QTest::newRow("dashes and blanks") << u"a - b_c"_s << u"a---b_c"_s;
    QTest::newRow("other scripts") << u"コンテナ とは"_s << u"コンテナ-とは"_s;
    QTest::newRow("a mark of its own") << u"Say it {#so}"_s << u"so"_s;
}

void tst_PageImport::headingsHaveTheAnchorsOfGitHub()
{
    QFETCH(QString, heading);
    const model::Page page = read("# " + heading.toUtf8() + '\n');
    QCOMPARE(page.blocks.size(), 1);
    QTEST(page.blocks.front().anchor, "anchor");
    QVERIFY(!model::textOf(page.blocks.front().runs).contains(u'{'));
}

void tst_PageImport::theHeadIsReadAndNotShown()
{
    QCOMPARE(read("---\nTitle: Serverless\n---\n\n## D\n").title, u"Serverless"_s);
    const model::Page page = read("---\ntitle: \"A: b\"\ntags: [c]\n---\n\n# D\n");
    QCOMPARE(page.title, u"A: b"_s);
    QCOMPARE(textOfPage(page), u"# D (#d)"_s);
    QCOMPARE(read("# D\n").title, u"D"_s);
    QCOMPARE(read("d\n").title, u"a.md"_s);
}

void tst_PageImport::hostileTextsAreOnlyText_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("a script") << QByteArray("<script>\nalert(1)\n</script>\n\na") << u"a"_s;
    QTest::newRow("a script in a line") << QByteArray("a <script>alert(1)</script> b") << u"a  b"_s;
    QTest::newRow("a script that never ends hides one paragraph")
        << QByteArray("a <script>alert(1)\n\nb") << u"a\nb"_s;
    QTest::newRow("events") << QByteArray("<img src=x onerror=alert(1)>") << u"!<x>"_s;
    QTest::newRow("frames and styles")
        << QByteArray("<iframe src='https://x.example'>a</iframe>\n\n"
                      "<style>p { color: red }</style>\n\nb")
        << u"b"_s;
    QTest::newRow("drawings") << QByteArray("<svg><script>a</script><text>b</text></svg>\n\nc")
                              << u"c"_s;
    QTest::newRow("a form") << QByteArray("<form action='https://x.example'>a<input name=b></form>")
                            << u"a"_s;
}

void tst_PageImport::hostileTextsAreOnlyText()
{
    QFETCH(QByteArray, markdown);
    QTEST(textOfPage(read(markdown)), "text");
}

void tst_PageImport::hostileTextsEndSoon_data()
{
    QTest::addColumn<QByteArray>("markdown");
    constexpr int many = 100'000;
    QTest::newRow("quotes in quotes") << QByteArray(many, '>') + "a";
    QTest::newRow("lists in lists") << QByteArray("- ").repeated(many);
    QTest::newRow("open tags") << QByteArray("<b><i><ul><li>").repeated(many);
    QTest::newRow("half tags") << QByteArray("<a href='").repeated(many);
    QTest::newRow("half comments") << QByteArray("<!-- ").repeated(many);
    QTest::newRow("a table of many cells") << "<table><tr>" + QByteArray("<td>").repeated(200)
            + QByteArray("<tr><td>").repeated(400'000);
    QTest::newRow("blanks of many looks") << QByteArray("<b> </b><i> </i>").repeated(200'000);
    QTest::newRow("a heading of blanks") << "# a" + QByteArray(1'000'000, ' ') + "}";
    QTest::newRow("calls of templates") << "a" + QByteArray("{{<>}}").repeated(600'000);
    QTest::newRow("tables in tables") << QByteArray("<table><tr><td>").repeated(many);
    QTest::newRow("quotes of HTML in quotes") << QByteArray("<blockquote>\n").repeated(many) + "a";
    QTest::newRow("asides in asides") << QByteArray(":::note\n").repeated(many);
    QTest::newRow("the same heading") << QByteArray("# a\n").repeated(many);
    QTest::newRow("entities") << QByteArray("&amp").repeated(many);
    QTest::newRow("one line") << QByteArray(4'000'000, 'a');
}

void tst_PageImport::hostileTextsEndSoon()
{
    QFETCH(QByteArray, markdown);
    // The time limit of the test is what it must keep.
    QVERIFY(model::importPage(markdown, u"a.md"_s, model::NoProgress()));
}

void tst_PageImport::whatIsTooLargeIsSaid()
{
    const auto page = model::importPage(QByteArray(50 << 20, 'a'), u"a.md"_s, model::NoProgress());
    QVERIFY(!page);
    QCOMPARE(page.error().kind, model::Error::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(tst_PageImport)
#include "tst_pageimport.moc"
