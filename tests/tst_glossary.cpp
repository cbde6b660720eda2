// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/glossary.h"
#include "model/import/pageimport.h"
#include "model/store/textsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::GlossaryTerm;
using model::GlossaryTerms;

namespace {

GlossaryTerm term(const QString &title, const QString &name)
{
    return { .title = title,
        .definition = u"What it is."_s,
        .place = { u"cncf/glossary"_s, u"content/en/%1.md"_s.arg(name) } };
}

GlossaryTerms terms()
{
    return { { u"api"_s, term(u"Application programming interface (API)"_s, u"api"_s) },
        { u"pod"_s, term(u"Pod"_s, u"pod"_s) }, { u"mesh"_s, term(u"Service mesh"_s, u"mesh"_s) },
        { u"service"_s, term(u"Service"_s, u"service"_s) },
        { u"container"_s, term(u"コンテナ"_s, u"container"_s) } };
}

/// The text with what is explained in brackets, and by which file.
QString textOf(const model::Page &page)
{
    QString text;
    for (const model::PageBlock &block : page.blocks) {
        for (const model::TextRun &run : block.runs) {
            text += run.term < 0 ? run.text
                                 : u"[%1|%2]"_s.arg(run.text,
                                       model::termOf(page.terms[size_t(run.term)].place.path));
        }
        text += u'\n';
    }
    return text.trimmed();
}

} // namespace

class tst_Glossary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void termsAreMarkedWhereTheyStand_data();
    void termsAreMarkedWhereTheyStand();
    void aTermDoesNotExplainItself();
    void theReadersLanguageExplains();
    void filesOfTermsAreKnown_data();
    void filesOfTermsAreKnown();
    void theProgramsOwnTermsAreThere();
    void longTextsEndSoon();
};

void tst_Glossary::termsAreMarkedWhereTheyStand_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QByteArray("A pod runs.") << u"A [pod|pod] runs."_s;
    QTest::newRow("once") << QByteArray("Pod and pod.\n\nPod.") << u"[Pod|pod] and pod.\nPod."_s;
    QTest::newRow("whole words") << QByteArray("A tripod, podcast, a pod-like.")
                                 << u"A tripod, podcast, a [pod|pod]-like."_s;
    QTest::newRow("the longest") << QByteArray("A service mesh of a service.")
                                 << u"A [service mesh|mesh] of a [service|service]."_s;
    QTest::newRow("several of it")
        << QByteArray("Pods in service meshes.") << u"[Pods|pod] in [service meshes|mesh]."_s;
    QTest::newRow("inside of one that was explained")
        << QByteArray("A service mesh. One service mesh of a service.")
        << u"A [service mesh|mesh]. One service mesh of a [service|service]."_s;
    QTest::newRow("either name")
        << QByteArray("An API, that is an application programming interface.")
        << u"An [API|api], that is an application programming interface."_s;
    QTest::newRow("not in headings, links and code")
        << QByteArray("# Pod\n\n[pod](a.md) `pod` **pod**") << u"Pod\npod pod [pod|pod]"_s;
    QTest::newRow("scripts without blanks")
        << QByteArray("このコンテナは") << u"この[コンテナ|container]は"_s;
    QTest::newRow("in lists") << QByteArray("- a pod\n") << u"a [pod|pod]"_s;
}

void tst_Glossary::termsAreMarkedWhereTheyStand()
{
    QFETCH(QByteArray, markdown);
    auto page = model::importPage(markdown, u"a.md"_s, model::NoProgress());
    QVERIFY(page);
    model::markTerms(*page, terms(), terms());
    QTEST(textOf(*page), "text");
}

void tst_Glossary::aTermDoesNotExplainItself()
{
    auto page
        = model::importPage("A pod is in a service.", u"content/en/pod.md"_s, model::NoProgress());
    QVERIFY(page);
    page->place = { u"cncf/glossary"_s, u"content/en/pod.md"_s };
    model::markTerms(*page, terms(), terms());
    QCOMPARE(textOf(*page), u"A pod is in a [service|service]."_s);
}

void tst_Glossary::theReadersLanguageExplains()
{
    auto page = model::importPage("A pod and a service.", u"a.md"_s, model::NoProgress());
    QVERIFY(page);
    GlossaryTerm german = term(u"Pod"_s, u"pod"_s);
    german.definition = u"Was es ist."_s;
    model::markTerms(*page, terms(), { { u"pod"_s, german } });
    QCOMPARE(page->terms.size(), 2);
    QCOMPARE(page->terms[0].definition, u"Was es ist."_s);
    QCOMPARE(page->terms[1].definition, u"What it is."_s); // not translated yet
}

void tst_Glossary::filesOfTermsAreKnown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("term");
    QTest::newRow("CNCF") << u"content/pt-br/pod.md"_s << u"pod"_s;
    QTest::newRow("ours") << u"glossary/en/pod.md"_s << u"pod"_s;
    QTest::newRow("a page about the glossary") << u"content/en/_index.md"_s << QString();
    QTest::newRow("what its search finds") << u"content/en/search.md"_s << QString();
    QTest::newRow("a template") << u"content/en/_TEMPLATE.md"_s << QString();
    QTest::newRow("one below") << u"content/en/contribute/a.md"_s << QString();
    QTest::newRow("any other") << u"docs/pod.md"_s << QString();
}

void tst_Glossary::filesOfTermsAreKnown()
{
    QFETCH(QString, path);
    QTEST(model::termOf(path), "term");
}

void tst_Glossary::theProgramsOwnTermsAreThere()
{
    model::TextSearch search(u"/nowhere/catalog.sqlite"_s);
    const auto own = search.terms(u"en"_s);
    QVERIFY(own);
    QVERIFY(own->size() > 50);
    for (const GlossaryTerm &each : *own)
        QVERIFY2(each.definition.size() > 20, qPrintable(each.title));
    QVERIFY(search.terms(u"de"_s)->isEmpty());
}

void tst_Glossary::longTextsEndSoon()
{
    auto page = model::importPage(QByteArray("service mess and more of it ").repeated(100'000),
        u"a.md"_s, model::NoProgress());
    QVERIFY(page);
    model::markTerms(*page, terms(), {}); // the time limit of the test is what it must keep
    QCOMPARE(page->terms.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Glossary)
#include "tst_glossary.moc"
