// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as the program reads them: out of clones, with both modules.
#include "app/desktop/pageloader.h"
#include "model/git/gitlibrary.h"
#include "tests/gitserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Error;
using model::LinkTarget;
using model::PagePlace;

class tst_PageLoader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPageIsReadyToBeShown();
    void itSaysWhereItIsFrom();
    void linksLeadIntoWhatWasSynced();
    void termsAreExplained();
    void whatIsNoSourceIsNotRead_data();
    void whatIsNoSourceIsNotRead();
    void whatComesWithTheProgramIsRead();
    void thePageThatIsWantedLastIsRead();
    void textsAreFound();
    void itCanGoWhileItReads();

private:
    app::ReadableSources sources() const
    {
        return { .sources = model::allSourcesWith({ m_own }),
            .licenses = { { u"moby/moby"_s, u"Apache-2.0"_s } } };
    }

    const model::GitLibrary m_git;
    QTemporaryDir m_folder;
    const model::Source m_own { .name = u"example.org/team/guides"_s,
        .address = u"https://github.com/team/guides.git"_s };
    QString m_commit;
};

void tst_PageLoader::initTestCase()
{
    const model::DataFolder folder(m_folder.path());
    const auto clone = [&](const QString &source, const std::vector<TestFile> &files) {
        return TestRepository(folder.repositoryPath(source))
            .commit(files, "all of it", "refs/atlas/head");
    };
    m_commit = clone(u"moby/moby"_s,
        { { "README.md",
              "# Moby\n\nA pod, [a guide](https://github.com/linuxkit/linuxkit), "
              "[far](https://github.com/x/y), [here](docs/a.md).\n\n```go\nfunc main() {}\n```\n" },
            { "docs/a.md", "# A\n" } });
    clone(u"linuxkit/linuxkit"_s, { { "README.md", "# LinuxKit\n" } });
    clone(m_own.name, { { "a.md", "# Ours\n" } });
}

void tst_PageLoader::aPageIsReadyToBeShown()
{
    app::SyncLoader syncLoader;
    app::PageLoader loader(model::DataFolder(m_folder.path()), syncLoader);
    const auto page = loader.read({ u"moby/moby"_s, u"README.md"_s }, sources()).result();
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->page.title, u"Moby"_s);
    const model::PageBlock &code = page->page.blocks.back();
    QVERIFY(!code.spans.empty());
    QCOMPARE(code.spans.front().style, model::CodeStyle::Keyword);
    QCOMPARE(code.spans.front().length, 4); // func
}

void tst_PageLoader::itSaysWhereItIsFrom()
{
    app::SyncLoader syncLoader;
    app::PageLoader loader(model::DataFolder(m_folder.path()), syncLoader);
    const auto page = loader.read({ u"moby/moby"_s, u"docs/a.md"_s }, sources()).result();
    QVERIFY(page);
    const model::PageSource &source = page->page.source;
    QCOMPARE(source.commit, m_commit);
    QVERIFY(source.committedAt.isValid());
    QCOMPARE(source.license, u"Apache-2.0"_s);
    QCOMPARE(source.url, u"https://github.com/moby/moby/blob/%1/docs/a.md"_s.arg(m_commit));
    // One of the person's own is where its address says.
    const auto own = loader.read({ m_own.name, u"a.md"_s }, sources()).result();
    QVERIFY(own);
    QVERIFY(own->page.source.url.startsWith(u"https://github.com/team/guides/blob/"_s));
    QVERIFY(own->page.source.license.isEmpty());
}

void tst_PageLoader::linksLeadIntoWhatWasSynced()
{
    app::SyncLoader syncLoader;
    app::PageLoader loader(model::DataFolder(m_folder.path()), syncLoader);
    const auto page = loader.read({ u"moby/moby"_s, u"README.md"_s }, sources()).result();
    QVERIFY(page);
    const auto &links = page->page.links;
    QCOMPARE(links[0].target.kind, LinkTarget::Kind::Page);
    QCOMPARE(links[0].target.place, PagePlace({ u"linuxkit/linuxkit"_s, u"README.md"_s }));
    QCOMPARE(links[1].target.kind, LinkTarget::Kind::Web);
    QCOMPARE(links[2].target.place, PagePlace({ u"moby/moby"_s, u"docs/a.md"_s }));
}

void tst_PageLoader::termsAreExplained()
{
    app::SyncLoader syncLoader;
    app::PageLoader loader(model::DataFolder(m_folder.path()), syncLoader);
    const auto page = loader.read({ u"moby/moby"_s, u"README.md"_s }, sources()).result();
    QVERIFY(page);
    QCOMPARE(page->page.terms.size(), 1);
    QCOMPARE(page->page.terms.front().title, u"Pod"_s);
    QCOMPARE(page->page.terms.front().place.source, u"starter"_s);
}

void tst_PageLoader::whatIsNoSourceIsNotRead_data()
{
    QTest::addColumn<PagePlace>("place");
    QTest::newRow("never synced") << PagePlace { u"cncf/toc"_s, u"README.md"_s };
    QTest::newRow("nobody's") << PagePlace { u"x/y"_s, u"README.md"_s };
    QTest::newRow("a web site") << PagePlace { u"clotributor.dev"_s, u"README.md"_s };
    QTest::newRow("out of the folder") << PagePlace { u"../../moby/moby"_s, u"README.md"_s };
    QTest::newRow("no such file") << PagePlace { u"moby/moby"_s, u"none.md"_s };
}

void tst_PageLoader::whatIsNoSourceIsNotRead()
{
    QFETCH(PagePlace, place);
    app::SyncLoader syncLoader;
    app::PageLoader loader(model::DataFolder(m_folder.path()), syncLoader);
    const auto page = loader.read(place, sources()).result();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::NotFound);
}

void tst_PageLoader::whatComesWithTheProgramIsRead()
{
    app::SyncLoader syncLoader;
    app::PageLoader loader(model::DataFolder(m_folder.filePath(u"none"_s)), syncLoader);
    const auto pages = loader.readLibrary().result();
    QVERIFY(pages.size() > 50);
    const auto page = loader.read(pages.front().place, sources()).result();
    QVERIFY(page);
    QCOMPARE(page->page.source.license, u"GPL-3.0-or-later"_s);
    QVERIFY(page->page.source.url.isEmpty());
}

void tst_PageLoader::thePageThatIsWantedLastIsRead()
{
    app::SyncLoader syncLoader;
    app::PageLoader loader(model::DataFolder(m_folder.path()), syncLoader);
    std::vector<QFuture<model::Result<views::ShownPage>>> reads;
    for (int i = 0; i < 20; ++i)
        reads.push_back(loader.read({ u"moby/moby"_s, u"README.md"_s }, sources()));
    reads.push_back(loader.read({ u"moby/moby"_s, u"docs/a.md"_s }, sources()));
    for (auto &read : reads) {
        const auto page = read.result();
        QVERIFY(page || page.error().kind == Error::Kind::Cancelled);
    }
    QCOMPARE(reads.back().result()->page.title, u"A"_s);
}

void tst_PageLoader::textsAreFound()
{
    app::SyncLoader syncLoader;
    app::PageLoader loader(model::DataFolder(m_folder.path()), syncLoader);
    const auto hits = loader.find(u"service mesh"_s, u"en"_s).result();
    QVERIFY(!hits.empty());
    QCOMPARE(hits.front().path, u"glossary/en/service-mesh.md"_s);
}

void tst_PageLoader::itCanGoWhileItReads()
{
    app::SyncLoader syncLoader;
    QFuture<model::Result<views::ShownPage>> read;
    {
        app::PageLoader loader(model::DataFolder(m_folder.path()), syncLoader);
        read = loader.read({ u"moby/moby"_s, u"README.md"_s }, sources());
        (void)loader.find(u"pod"_s, u"en"_s);
    }
    QVERIFY(read.isFinished());
}

QTEST_GUILESS_MAIN(tst_PageLoader)
#include "tst_pageloader.moc"
