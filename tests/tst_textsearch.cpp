// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/documentpath.h"
#include "model/import/markdownimport.h"
#include "model/store/catalogwriter.h"
#include "model/store/starterfiles.h"
#include "model/store/textsearch.h"
#include "tests/testlandscape.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::DocumentHit;

namespace {

model::Document document(const QString &path, const QString &title, const QString &text,
    const QString &language = u"en"_s)
{
    return { .path = path,
        .blobId = QString(40, u'b'),
        .title = title,
        .language = language,
        .sections = { { { title }, text } } };
}

} // namespace

class tst_TextSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatComesWithTheProgramIsFound();
    void whatWasSyncedIsFoundBesideIt();
    void otherLanguagesComeLast();
    void matchesAreMarked();
    void everyQuestionFindsItsText_data();
    void everyQuestionFindsItsText();

private:
    void writeRealDocuments();
    QStringList found(const QString &file, const QString &query, const QString &language = u"en"_s);

    QTemporaryDir m_folder;
    QString m_real; ///< a catalog of all real documents
};

void tst_TextSearch::initTestCase()
{
    if (qEnvironmentVariableIsSet("ATLAS_REAL_DATA"))
        writeRealDocuments();
}

/// As a sync stores them, without the clones that the texts come from.
void tst_TextSearch::writeRealDocuments()
{
    const QString root = qEnvironmentVariable("ATLAS_REAL_DATA");
    const QList<std::pair<QString, QString>> folders { { u"cncf/glossary"_s, u"glossary"_s },
        { u"cncf/contribute-site"_s, u"contribute-site"_s }, { u"cncf/toc"_s, u"toc"_s },
        { u"cncf/foundation"_s, u"foundation"_s }, { u"cncf/sandbox"_s, u"sandbox"_s },
        { u"cncf/communitygroups"_s, u"communitygroups"_s },
        { u"cncf/kubernetes-community-days"_s, u"kubernetes-community-days"_s },
        { u"moby/moby"_s, u"moby"_s }, { u"moby/mobywebsite"_s, u"mobywebsite"_s },
        { u"linuxkit/linuxkit"_s, u"linuxkit"_s },
        { u"docker/code-of-conduct"_s, u"code-of-conduct"_s },
        { u"docker/community"_s, u"docker-community"_s } };
    m_real = m_folder.filePath(u"real.sqlite"_s);
    model::CatalogContent content;
    int count = 0;
    for (const auto &[source, folder] : folders) {
        model::Documents documents;
        const QString base = root + u'/' + folder;
        QDirIterator files(base, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            const QString path = name.sliced(base.size() + 1);
            QFile file(name);
            if (!model::isDocumentPath(path) || !file.open(QIODevice::ReadOnly))
                continue;
            auto read = model::importMarkdown(file.readAll(), path, model::NoProgress());
            QVERIFY2(read, qPrintable(name));
            read->blobId = QString(40, u'b');
            documents.push_back(*read);
            ++count;
        }
        content.states.push_back({ .version = { .name = source, .commit = QString(40, u'c') } });
        content.newDocuments.insert(source, documents);
    }
    QCOMPARE_GT(count, 1000);
    model::NoProgress progress;
    QVERIFY(model::writeNews(m_real, content, progress));
}

QStringList tst_TextSearch::found(
    const QString &file, const QString &query, const QString &language)
{
    model::TextSearch search(file);
    QStringList places;
    const auto hits = search.find(query, language, 10);
    for (const DocumentHit &hit : hits.value_or(std::vector<DocumentHit>()))
        places += hit.source + u':' + hit.path;
    return places;
}

void tst_TextSearch::whatComesWithTheProgramIsFound()
{
    const QString nothing = m_folder.filePath(u"nothing.sqlite"_s);
    QCOMPARE(found(nothing, u"service mesh"_s).front(), u"starter:glossary/en/service-mesh.md"_s);
    QCOMPARE(
        found(nothing, u"first contribution"_s).front(), u"starter:guides/first-contribution.md"_s);
    // However one asks.
    QCOMPARE(found(nothing, u"why would I want a service mesh?"_s).front(),
        u"starter:glossary/en/service-mesh.md"_s);
    QVERIFY(found(nothing, u"wie geht das mit dem quokka"_s).isEmpty());
    QVERIFY(found(nothing, u"nothing that stands anywhere"_s).isEmpty());
    QVERIFY(found(nothing, u"   "_s).isEmpty());
}

void tst_TextSearch::whatWasSyncedIsFoundBesideIt()
{
    const QString file = m_folder.filePath(u"a.sqlite"_s);
    model::NoProgress progress;
    QVERIFY(model::writeNews(file,
        { .states = { { .version = { .name = u"cncf/glossary"_s } } },
            .newDocuments = { { u"cncf/glossary"_s,
                { document(
                    u"content/en/service-mesh.md"_s, u"Service mesh"_s, u"what it is"_s) } } } },
        progress));
    const QStringList places = found(file, u"service mesh"_s);
    QVERIFY(places.contains(u"cncf/glossary:content/en/service-mesh.md"_s));
    QVERIFY(!places.contains(u"starter:glossary/en/service-mesh.md"_s)); // the same term
    QVERIFY(!found(file, u"first contribution"_s).isEmpty());
}

void tst_TextSearch::otherLanguagesComeLast()
{
    const QString file = m_folder.filePath(u"b.sqlite"_s);
    model::NoProgress progress;
    QVERIFY(model::writeNews(file,
        { .states = { { .version = { .name = u"a/b"_s } } },
            .newDocuments = { { u"a/b"_s,
                { document(u"de.md"_s, u"Zirkel"_s, u"zirkel"_s, u"de"_s),
                    document(u"en.md"_s, u"Compass"_s, u"a zirkel"_s),
                    document(u"fr.md"_s, u"Zirkel"_s, u"zirkel zirkel"_s, u"fr"_s) } } } },
        progress));
    QCOMPARE(found(file, u"zirkel"_s, u"en"_s).front(), u"a/b:en.md"_s);
    QCOMPARE(found(file, u"zirkel"_s, u"de"_s).front(), u"a/b:de.md"_s);
    QCOMPARE(found(file, u"zirkel"_s, u"en"_s).size(), 3); // little is found: all are welcome
}

void tst_TextSearch::matchesAreMarked()
{
    const QString file = m_folder.filePath(u"c.sqlite"_s);
    model::NoProgress progress;
    QVERIFY(model::writeNews(file,
        { .states = { { .version = { .name = u"a/b"_s } } },
            .newDocuments = { { u"a/b"_s,
                { document(u"a.md"_s, u"A"_s, u"the quokka is a small quokkalike"_s) } } } },
        progress));
    model::TextSearch search(file);
    const auto hits = search.find(u"quokka"_s, u"en"_s, 5);
    QVERIFY(hits && hits->size() == 1);
    QCOMPARE(hits->front().snippet, u"the quokka is a small quokkalike"_s);
    QCOMPARE(hits->front().snippetMatches, model::TextRanges({ { 4, 6 }, { 22, 10 } }));
}

void tst_TextSearch::everyQuestionFindsItsText_data()
{
    QTest::addColumn<QString>("place");
    const auto row = [](const QString &question, const QString &place) {
        QTest::newRow(qPrintable(question)) << place;
    };
    row(u"what is ebpf"_s, u"cncf/glossary:content/en/ebpf.md"_s);
    row(u"what is a sidecar?"_s, u"cncf/glossary:content/en/sidecar-container.md"_s);
    row(u"how to report a bug"_s, u"linuxkit/linuxkit:CONTRIBUTING.md"_s);
    row(u"how gitops helps"_s, u"cncf/glossary:content/en/gitops.md"_s);
    row(u"propose new term glossary"_s, u"cncf/glossary:content/en/contribute/_index.md"_s);
    row(u"automatische Skalierung"_s, u"cncf/glossary:content/de/autoscaling.md"_s);
    row(u"orquestacion de contenedores"_s,
        u"cncf/glossary:content/es/container-orchestration.md"_s);
    row(u"ゼロトラスト アーキテクチャ"_s, u"cncf/glossary:content/ja/zero-trust-architecture.md"_s);
    row(u"run unit tests"_s, u"moby/moby:docs/contributing/test.md"_s);
    row(u"report a security vulnerability"_s, u"moby/moby:SECURITY.md"_s);
    row(u"build moby on windows"_s, u"moby/moby:docs/contributing/software-req-win.md"_s);
    row(u"fork and clone moby"_s, u"moby/moby:docs/contributing/set-up-git.md"_s);
    row(u"moby maintainers"_s, u"moby/moby:MAINTAINERS"_s);
    row(u"linuxkit on aws"_s, u"linuxkit/linuxkit:docs/platform-aws.md"_s);
    row(u"linuxkit building images"_s, u"linuxkit/linuxkit:README.md"_s);
    row(u"disk encryption"_s, u"linuxkit/linuxkit:docs/encrypted-disk.md"_s);
    row(u"compile kernel module"_s, u"linuxkit/linuxkit:docs/kernels.md"_s);
    row(u"write good commit message"_s, u"cncf/contribute-site:docs/contributors/faq.md"_s);
    row(u"measure project health"_s,
        u"cncf/contribute-site:docs/projects/best-practices/community/project-health.md"_s);
    row(u"live captions community events"_s,
        u"cncf/contribute-site:docs/projects/best-practices/accessibility/deaf-and-hard-of-hearing/live-captions-for-community-events.md"_s);
    row(u"xz backdoor"_s,
        u"cncf/contribute-site:docs/community/tags/security-and-compliance/publications/catalog/2024/xz.md"_s);
    row(u"dco real name"_s, u"cncf/toc:FAQ.md"_s);
    row(u"definition of cloud native"_s, u"cncf/toc:DEFINITION.md"_s);
    row(u"toc meeting minutes"_s, u"cncf/toc:README.md"_s);
    row(u"platinum members governing board"_s, u"cncf/foundation:charter.md"_s);
    row(u"submit sandbox application"_s, u"cncf/sandbox:README.md"_s);
    row(u"find event speakers"_s, u"cncf/communitygroups:best_practices.md"_s);
    row(u"write a good cfp"_s,
        u"cncf/kubernetes-community-days:speaker-resources/writing-a-good-cfp.md"_s);
    row(u"list of moby projects"_s, u"moby/mobywebsite:src/projects.md"_s);
    row(u"docker unacceptable behavior"_s, u"docker/code-of-conduct:code-of-conduct-EN.md"_s);
    row(u"start docker meetup chapter"_s,
        u"docker/community:Community-Leaders/Resources/Docker-Meetup-FAQ.md"_s);
    row(u"present the landscape"_s, u"starter:guides/present-the-landscape.md"_s);
}

void tst_TextSearch::everyQuestionFindsItsText()
{
    ATLAS_NEEDS_REAL_DATA();
    QFETCH(QString, place);
    const QString question = QString::fromUtf8(QTest::currentDataTag());
    constexpr int best = 3;
    const QStringList places = found(m_real, question).mid(0, best);
    QVERIFY2(places.contains(place), qPrintable(places.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_TextSearch)
#include "tst_textsearch.moc"
