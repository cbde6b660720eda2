// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/catalogwriter.h"
#include "model/store/documentindex.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Document;
using model::DocumentIndex;
using model::Error;

namespace {

Document document(const QString &path, const QString &title, const QString &text,
    const QString &language = u"en"_s)
{
    return { .path = path,
        .blobId = QString(40, u'b'),
        .title = title,
        .language = language,
        .sections = { { { title }, text } } };
}

} // namespace

class tst_DocumentIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void everyWordMustBeInOneSection();
    void theTitleCountsMost();
    void ofACommonWordWhatIsCalledSoComesFirst();
    void aHitSaysWhereItIs();
    void aDocumentIsFoundOnce();
    void languagesAreChosen();
    void wordsWithoutBlanksAreFound_data();
    void wordsWithoutBlanksAreFound();
    void accentsAndCaseDoNotMatter();
    void anyQueryIsPlainWords_data();
    void anyQueryIsPlainWords();
    void newDocumentsReplaceThoseOfTheirSource();
    void aStoppedWriteChangesNothing();
    void withoutACatalogThereIsNone();

private:
    void write(const QString &source, const model::Documents &documents);
    QStringList found(const QString &query, const QStringList &languages = {}) const;

    QTemporaryDir m_folder;
    QString m_file;
    model::NoProgress m_progress;
    int m_number = 0;
};

void tst_DocumentIndex::init() { m_file = m_folder.filePath(u"%1.sqlite"_s.arg(++m_number)); }

void tst_DocumentIndex::write(const QString &source, const model::Documents &documents)
{
    const model::CatalogContent content { .states
        = { { .version = { .name = source, .commit = QString(40, u'c') } } },
        .newDocuments = { { source, documents } } };
    QVERIFY(model::writeNews(m_file, content, m_progress));
}

QStringList tst_DocumentIndex::found(const QString &query, const QStringList &languages) const
{
    const auto hits = DocumentIndex::open(m_file).and_then(
        [&](const DocumentIndex &index) { return index.find(query, languages, 10); });
    if (!hits)
        return { hits.error().detail };
    QStringList paths;
    for (const model::DocumentHit &hit : *hits)
        paths += hit.path;
    return paths;
}

void tst_DocumentIndex::everyWordMustBeInOneSection()
{
    write(u"a/b"_s,
        { document(u"1.md"_s, u"One"_s, u"sign off your work"_s),
            document(u"2.md"_s, u"Two"_s, u"your work"_s),
            { .path = u"3.md"_s,
                .title = u"Three"_s,
                .language = u"en"_s,
                .sections = { { {}, u"sign"_s }, { {}, u"work"_s } } } });
    QCOMPARE(found(u"sign work"_s), QStringList { u"1.md"_s });
    QCOMPARE(found(u"work sig"_s), QStringList { u"1.md"_s }); // the last word is still typed
    QCOMPARE(found(u"sig work"_s), QStringList());
}

void tst_DocumentIndex::theTitleCountsMost()
{
    write(u"a/b"_s,
        { document(u"1.md"_s, u"Other"_s, u"pod pod pod pod and nothing else of any kind"_s),
            document(u"2.md"_s, u"Pod"_s, u"the smallest thing that runs"_s) });
    QCOMPARE(found(u"pod"_s), QStringList({ u"2.md"_s, u"1.md"_s }));
}

void tst_DocumentIndex::ofACommonWordWhatIsCalledSoComesFirst()
{
    Document long_ = document(u"1.md"_s, u"Everything"_s, u"pod"_s);
    for (int i = 0; i < 3000; ++i) // more than are ranked
        long_.sections.push_back({ { u"Part %1"_s.arg(i) }, u"pod pod pod"_s });
    write(u"a/b"_s,
        { long_, document(u"2.md"_s, u"Two"_s, u"a pod among other words"_s),
            document(u"3.md"_s, u"What a pod is"_s, u"nothing of the kind"_s),
            document(u"4.md"_s, u"Pod"_s, u"the smallest thing that runs"_s) });
    QCOMPARE(found(u"pod"_s), QStringList({ u"4.md"_s, u"3.md"_s, u"1.md"_s, u"2.md"_s }));
    // Also when all of them are called so.
    for (model::DocumentSection &section : long_.sections)
        section.headings = { u"Pod"_s };
    write(u"a/b"_s, { long_, document(u"2.md"_s, u"Two"_s, u"a pod among other words"_s) });
    QCOMPARE(found(u"pod"_s), QStringList({ u"1.md"_s, u"2.md"_s }));
}

void tst_DocumentIndex::aHitSaysWhereItIs()
{
    const QString words = u"word "_s.repeated(60);
    write(u"a/b"_s,
        { { .path = u"docs/1.md"_s,
            .title = u"One"_s,
            .language = u"en"_s,
            .sections = { { { u"One"_s }, u"nothing"_s },
                { { u"One"_s, u"Sign"_s }, words + u"\nneedle "_s + words } } } });
    const auto index = DocumentIndex::open(m_file);
    QVERIFY(index);
    const auto hits = index->find(u"needle"_s, {}, 10);
    QVERIFY(hits);
    QCOMPARE(hits->size(), 1);
    const model::DocumentHit &hit = hits->front();
    QCOMPARE(hit.source, u"a/b"_s);
    QCOMPARE(hit.commit, QString(40, u'c'));
    QCOMPARE(hit.headings, QStringList({ u"One"_s, u"Sign"_s }));
    QCOMPARE(hit.section, 1);
    QVERIFY2(hit.snippet.contains("word needle word"_L1), qPrintable(hit.snippet));
    QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…'));
    QCOMPARE_LT(hit.snippet.size(), 200);
}

void tst_DocumentIndex::aDocumentIsFoundOnce()
{
    Document long_ = document(u"1.md"_s, u"One"_s, u"pod"_s);
    for (int i = 0; i < 400; ++i) // more than could be looked at for each of ten
        long_.sections.push_back({ { u"Part %1"_s.arg(i) }, u"pod"_s });
    write(u"a/b"_s, { long_, document(u"2.md"_s, u"Two"_s, u"a pod among other words"_s) });
    QCOMPARE(found(u"pod"_s).size(), 2);
}

void tst_DocumentIndex::languagesAreChosen()
{
    write(u"a/b"_s,
        { document(u"de.md"_s, u"Pod"_s, u"Ein Pod"_s, u"de"_s),
            document(u"en.md"_s, u"Pod"_s, u"A pod"_s),
            document(u"fr.md"_s, u"Pod"_s, u"Un pod"_s, u"fr"_s) });
    QCOMPARE(found(u"pod"_s, { u"de"_s }), QStringList { u"de.md"_s });
    QCOMPARE(found(u"pod"_s, { u"de"_s, u"en"_s }).size(), 2);
    QCOMPARE(found(u"pod"_s).size(), 3);
}

void tst_DocumentIndex::wordsWithoutBlanksAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("three characters") << u"自动伸"_s;
    QTest::newRow("two characters") << u"伸缩"_s;
    QTest::newRow("one") << u"云"_s;
    QTest::newRow("two words") << u"云原生 伸缩"_s;
    QTest::newRow("only in a heading") << u"弹性"_s;
    QTest::newRow("Latin") << u"kubernetes"_s;
    QTest::newRow("Latin, short") << u"HPA"_s;
}

void tst_DocumentIndex::wordsWithoutBlanksAreFound()
{
    QFETCH(QString, query);
    write(u"a/b"_s,
        { { .path = u"1.md"_s,
              .title = u"自动伸缩"_s,
              .language = u"zh-cn"_s,
              .sections
              = { { { u"弹性"_s }, u"云原生系统自动伸缩的能力，如Kubernetes的HPA。"_s } } },
            document(u"2.md"_s, u"容器"_s, u"容器是一个进程。"_s, u"zh-cn"_s),
            document(u"3.md"_s, u"Pod"_s, u"A pod."_s) });
    QCOMPARE(found(query), QStringList { u"1.md"_s });
}

void tst_DocumentIndex::accentsAndCaseDoNotMatter()
{
    write(u"a/b"_s, { document(u"1.md"_s, u"Über"_s, u"Größe und Élan"_s, u"de"_s) });
    for (const auto &query : { u"uber"_s, u"ÜBER"_s, u"elan"_s, u"GRÖßE"_s })
        QCOMPARE(found(query), QStringList { u"1.md"_s });
}

void tst_DocumentIndex::anyQueryIsPlainWords_data()
{
    QTest::addColumn<QString>("query");
    for (const auto &query : { u"\""_s, u"pod\" OR \"x"_s, u"NEAR(pod"_s, u"title:pod"_s, u"pod*"_s,
             u"^pod"_s, u"-pod"_s, u"pod AND"_s, u"'; DROP TABLE document; --"_s, u"%"_s, u"_"_s,
             u"云%"_s, QString(QChar(0)), QString(100'000, u'a'), u"a "_s.repeated(5000) })
        QTest::newRow(qPrintable(query.left(20))) << query;
}

void tst_DocumentIndex::anyQueryIsPlainWords()
{
    QFETCH(QString, query);
    write(u"a/b"_s, { document(u"1.md"_s, u"Pod"_s, u"A pod."_s) });
    const auto index = DocumentIndex::open(m_file);
    QVERIFY(index);
    const auto hits = index->find(query, {}, 10);
    QVERIFY2(hits, hits ? "" : qPrintable(hits.error().detail));
    QCOMPARE(found(u"pod"_s), QStringList { u"1.md"_s });
}

void tst_DocumentIndex::newDocumentsReplaceThoseOfTheirSource()
{
    write(u"a/b"_s,
        { document(u"1.md"_s, u"One"_s, u"old pod"_s),
            document(u"zh.md"_s, u"容器镜像"_s, u"容器镜像"_s, u"zh"_s) });
    write(u"c/d"_s, { document(u"2.md"_s, u"Two"_s, u"other pod"_s) });
    write(u"a/b"_s, { document(u"3.md"_s, u"Three"_s, u"new pod"_s) });
    QCOMPARE(found(u"old"_s), QStringList());
    QCOMPARE(found(u"容器镜像"_s), QStringList());
    QCOMPARE(found(u"new"_s), QStringList { u"3.md"_s });
    QCOMPARE(found(u"other"_s), QStringList { u"2.md"_s });
}

void tst_DocumentIndex::aStoppedWriteChangesNothing()
{
    write(u"a/b"_s, { document(u"1.md"_s, u"One"_s, u"old pod"_s) });
    class Stopped : public model::Progress {
    public:
        bool cancelled() const override { return true; }
        void report(qint64, qint64, qint64) override { }
    } stopped;
    const model::CatalogContent content { .newDocuments
        = { { u"a/b"_s, { document(u"2.md"_s, u"Two"_s, u"new pod"_s) } } } };
    const auto written = model::writeNews(m_file, content, stopped);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    QCOMPARE(found(u"pod"_s), QStringList { u"1.md"_s });
}

void tst_DocumentIndex::withoutACatalogThereIsNone()
{
    const auto index = DocumentIndex::open(m_file);
    QVERIFY(!index);
    QCOMPARE(index.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(tst_DocumentIndex)
#include "tst_documentindex.moc"
