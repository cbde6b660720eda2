// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/codemodule/codehighlighter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::CodeStyle;

namespace {

QString nameOf(CodeStyle style)
{
    switch (style) {
    case CodeStyle::Plain: return u"plain"_s;
    case CodeStyle::Keyword: return u"keyword"_s;
    case CodeStyle::Type: return u"type"_s;
    case CodeStyle::Function: return u"function"_s;
    case CodeStyle::Name: return u"name"_s;
    case CodeStyle::Number: return u"number"_s;
    case CodeStyle::String: return u"string"_s;
    case CodeStyle::Special: return u"special"_s;
    case CodeStyle::Comment: return u"comment"_s;
    case CodeStyle::Meta: return u"meta"_s;
    case CodeStyle::Operator: return u"operator"_s;
    case CodeStyle::Added: return u"added"_s;
    case CodeStyle::Removed: return u"removed"_s;
    }
    return {};
}

/// "keyword(func) function(main)": every part that has a style, in order.
QString described(const QString &code, const model::CodeSpans &spans)
{
    QStringList parts;
    for (const model::CodeSpan &span : spans)
        parts += u"%1(%2)"_s.arg(nameOf(span.style), code.sliced(span.start, span.length));
    return parts.join(u' ');
}

} // namespace

class tst_CodeHighlighter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void languagesAreHighlighted_data();
    void languagesAreHighlighted();
    void languagesAreKnownByTheirWords_data();
    void languagesAreKnownByTheirWords();
    void whatIsNotKnownIsPlain();
    void spansAreInOrderAndInside_data();
    void spansAreInOrderAndInside();

private:
    app::CodeHighlighter m_highlighter;
};

void tst_CodeHighlighter::languagesAreHighlighted_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const QString &language, const QString &code,
              const QString &expected) { QTest::newRow(name) << language << code << expected; };
    row("Bash", u"bash"_s, u"# up\nexport A=\"b $C\"\nmake test | tee out.log"_s,
        u"comment(# up) function(export) name(A) operator(=) string(\"b ) name($C) string(\") function(make) keyword(|) function(tee)"_s);
    row("a session", u"console"_s, u"$ docker ps -a\nCONTAINER ID   IMAGE\n$ echo a \\\n  b"_s,
        u"meta($ ) function(docker) name(-a) meta($ ) function(echo) type(\\)"_s);
    row("Go", u"go"_s, u"package main\n\nfunc main() { fmt.Println(\"a\", 1) } // end"_s,
        u"keyword(package) keyword(func) operator(()) operator({) operator(.) operator(() string(\"a\") operator(,) number(1) operator()) operator(}) comment(// end)"_s);
    row("YAML", u"yml"_s, u"# a\nkind: Pod\nports:\n  - 80\n  - \"b\""_s,
        u"comment(# a) function(kind) keyword(:) name( Pod) function(ports) keyword(:) name(  ) keyword(-) name( ) number(80) name(  ) keyword(-) name( ) string(\"b\")"_s);
    row("JSON", u"json"_s, u"{ \"a\": [1, true, null, \"b\"] }"_s,
        u"function({) type(\"a\") function(:) number(1) keyword(true) keyword(null) string(\"b\") function(})"_s);
    row("Dockerfile", u"dockerfile"_s,
        u"FROM alpine:3 AS build\nRUN apk add git # tools\nENV A=b"_s,
        u"keyword(FROM) keyword(AS) keyword(RUN) function(apk) comment(# tools) keyword(ENV)"_s);
    row("Makefile", u"Makefile"_s, u"A := b\n\nall: build\n\t@echo $(A)"_s,
        u"type(A) string(:= b) number(all:) type( build) string(@) function(echo ) string($() type(A) string())"_s);
    row("Markdown", u"md"_s, u"# Title\n\nSome **bold** `code`"_s,
        u"function(# Title) comment(`code`)"_s);
    row("HTML", u"html"_s, u"<a href=\"b\">c</a> <!-- d -->"_s,
        u"type(<) keyword(a) operator(=) string(\"b\") type(>) type(</) keyword(a) type(>) comment(<!-- d -->)"_s);
    row("TOML", u"toml"_s, u"# a\n[b]\nc = \"d\"\ne = 1"_s,
        u"comment(# a) keyword([b]) type(c) operator(=) string(\"d\") type(e) operator(=) number(1)"_s);
    row("a difference", u"diff"_s, u"--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n same"_s,
        u"meta(--- a) meta(+++ b) meta(@@ -1 +1 @@) removed(-old) added(+new)"_s);
    row("Python", u"python"_s, u"import os\ndef a(b):\n    return \"c\" + str(1)  # d"_s,
        u"meta(import) keyword(def) keyword(return) string(\"c\") operator(+) function(str) number(1) comment(# d)"_s);
    row("JavaScript", u"js"_s, u"const a = 'b'; // c\nfunction d() { return 1; }"_s,
        u"keyword(const) operator(=) string('b') operator(;) comment(// c) keyword(function) function(d) keyword(return) number(1) operator(;)"_s);
    row("TypeScript", u"ts"_s, u"let a: number = 1;"_s,
        u"keyword(let) operator(:) type(number) operator(=) number(1) operator(;)"_s);
    row("Rust", u"rust"_s, u"fn main() { let a = \"b\"; } // c"_s,
        u"keyword(fn) operator({) keyword(let) operator(=) string(\"b\") operator(;) operator(}) comment(// c)"_s);
    row("C", u"c"_s, u"#include <a.h>\nint main(void) { return 0; }"_s,
        u"meta(#include <a.h>) type(int) operator(() type(void) operator()) operator({) keyword(return) number(0) operator(;) operator(})"_s);
    row("Protobuf", u"proto"_s, u"message A { string b = 1; }"_s,
        u"keyword(message) type(string) number(1)"_s);
    row("INI", u"ini"_s, u"; a\n[b]\nc=d"_s, u"comment(; a) keyword([b]) type(c) string(d)"_s);
    row("SQL", u"sql"_s, u"SELECT a FROM b WHERE c = 'd'; -- e"_s,
        u"keyword(SELECT) keyword(FROM) keyword(WHERE) operator(=) string('d') comment(-- e)"_s);
    row("XML", u"xml"_s, u"<?xml version=\"1.0\"?>\n<a b=\"c\"/>"_s,
        u"function(<?xml) string(\"1.0\") function(?>) keyword(a) string(\"c\")"_s);
    row("PowerShell", u"powershell"_s, u"Get-Item $a # b"_s,
        u"function(Get-Item) name($a) comment(# b)"_s);
}

void tst_CodeHighlighter::languagesAreHighlighted()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QTEST(described(code, m_highlighter.spans(code, language)), "expected");
}

void tst_CodeHighlighter::languagesAreKnownByTheirWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("language");
    const auto row = [](const QString &word, const QString &language) {
        QTest::newRow(qPrintable(word)) << word << language;
    };
    for (const QString &word : { u"sh"_s, u"shell"_s, u"bash"_s, u"SH"_s, u"console"_s })
        row(word, u"Bash"_s);
    for (const QString &word : { u"yaml"_s, u"yml"_s, u"YAML"_s, u"labeler.yml"_s, u"tags.yaml"_s })
        row(word, u"YAML"_s);
    for (const QString &word : { u"Dockerfile"_s, u"docker"_s, u"Dockerfile.simple"_s })
        row(word, u"Dockerfile"_s);
    row(u"Makefile"_s, u"Makefile"_s);
    row(u"main.go"_s, u"Go"_s);
    row(u"golang"_s, u"Go"_s);
    row(u"MAINTAINERS"_s, u"TOML"_s);
    row(u"none"_s, QString());
    row(u"text"_s, QString());
    row(QString(u"nothing that anybody knows"_s), QString());
}

void tst_CodeHighlighter::languagesAreKnownByTheirWords()
{
    QFETCH(QString, word);
    QTEST(m_highlighter.nameOf(word), "language");
}

void tst_CodeHighlighter::whatIsNotKnownIsPlain()
{
    QVERIFY(m_highlighter.spans(u"func main() {}"_s, {}).empty());
    QVERIFY(m_highlighter.spans(u"func main() {}"_s, u"none"_s).empty());
    QVERIFY(m_highlighter.spans({}, u"go"_s).empty());
    // What a person typed is known without a word for it.
    QCOMPARE(
        described(u"$ cd a"_s, m_highlighter.spans(u"$ cd a"_s, {})), u"meta($ ) function(cd)"_s);
}

void tst_CodeHighlighter::spansAreInOrderAndInside_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("quotes that never end") << QString(20'000, u'"');
    QTest::newRow("brackets") << QString(200'000, u'{');
    QTest::newRow("one line") << u"a: b "_s.repeated(100'000);
    QTest::newRow("many lines") << u"a: \"b\" # c\n"_s.repeated(20'000);
    QTest::newRow("letters of two parts") << u"# 😀\na: \"😀\"\n"_s;
    QTest::newRow("nothing") << QString();
}

void tst_CodeHighlighter::spansAreInOrderAndInside()
{
    QFETCH(QString, code);
    for (const QString &language : { u"yaml"_s, u"bash"_s, u"go"_s, u"md"_s, u"diff"_s }) {
        qsizetype end = 0;
        for (const model::CodeSpan &span : m_highlighter.spans(code, language)) {
            QVERIFY(span.start >= end && span.length > 0);
            end = span.start + span.length;
        }
        QVERIFY(end <= code.size());
    }
}

QTEST_GUILESS_MAIN(tst_CodeHighlighter)
#include "tst_codehighlighter.moc"
