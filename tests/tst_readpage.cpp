// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/clonefiles.h"
#include "model/git/gitlibrary.h"
#include "model/import/readpage.h"
#include "model/store/starterfiles.h"
#include "tests/gitserver.h"
#include "tests/pagetext.h"
#include "tests/testlandscape.h"

#include <QDirIterator>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using model::Error;
using model::LinkTarget;
using model::Page;
using model::PagePlace;
using model::RepositoryFiles;

namespace {

/// Real clones, as a sync leaves them.
class Clones {
public:
    void add(const QString &source, const std::vector<TestFile> &files)
    {
        TestRepository repository(m_folder.filePath(source + ".git"_L1));
        repository.commit(files, "all of it", "refs/atlas/head");
        auto opened = model::CloneFiles::open(repository.path());
        QVERIFY(opened);
        m_files[source] = std::move(*opened);
    }

    model::RepositoryLookup lookup() const
    {
        return [this](const QString &source) {
            const auto found = m_files.find(source);
            return found == m_files.end() ? nullptr : found->second.get();
        };
    }

private:
    const model::GitLibrary m_git;
    QTemporaryDir m_folder;
    std::map<QString, std::unique_ptr<RepositoryFiles>> m_files;
};

QString textOf(const LinkTarget &target)
{
    switch (target.kind) {
    case LinkTarget::Kind::Anchor: return u'#' + target.place.anchor;
    case LinkTarget::Kind::Page:
        return target.place.source + u':' + target.place.path
            + (target.place.anchor.isEmpty() ? QString() : u'#' + target.place.anchor);
    case LinkTarget::Kind::Item: return target.item;
    case LinkTarget::Kind::Web: return target.url;
    case LinkTarget::Kind::Missing: return u"missing"_s;
    case LinkTarget::Kind::MissingAnchor: return u"no heading "_s + target.place.anchor;
    case LinkTarget::Kind::Refused: return u"refused"_s;
    }
    return {};
}

} // namespace

class tst_ReadPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void linksLeadWhereTheirAuthorsMeant_data();
    void linksLeadWhereTheirAuthorsMeant();
    void picturesAreThoseOfTheRepository();
    void foldersAreListed();
    void aListOfPagesHasTheirTitles();
    void whatIsNoMarkdownIsShownAsItIs();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void whatComesWithTheProgramIsThere();
    void everyRealPageIsReadAndItsLinksAreFollowed();

private:
    model::Result<Page> read(const QString &source, const QString &path)
    {
        return model::readPage(m_clones.lookup(), { source, path }, model::NoProgress());
    }

    Clones m_clones;
};

void tst_ReadPage::initTestCase()
{
    m_clones.add(u"moby/moby"_s,
        { { "README.md", "# Moby\n" }, { "docs/contributing/README.md", "# Guides\n" },
            { "docs/contributing/test.md", "# Test\n\n## Run it\n" }, { "MAINTAINERS", "a\n" },
            { "docs/contributing/a@2x.png", "a" },
            { "docs/contributing/images/a b.png", "not looked into" }, { "big.yml", "a" },
            { "tool", QByteArray("a\0b", 3) }, { "hack/make.sh", "make\r\n" } });
    m_clones.add(u"cncf/glossary"_s,
        { { "content/en/pod.md", "a" }, { "content/de/pod.md", "a" }, { "content/en/node.md", "a" },
            { "static/images/pod.png", "picture" }, { "content/en/contribute/_index.md", "a" } });
    m_clones.add(u"cncf/contribute-site"_s,
        { { "docs/projects/index.md", "---\ntitle: Projects\n---\n\n<DocCardList />\n" },
            { "docs/projects/lifecycle.md", "---\ntitle: Life cycle\n---\n" },
            { "docs/projects/best-practices/index.md", "# Best practices\n" },
            { "docs/projects/best-practices/help.md", "# Help\n" },
            { "docs/projects/empty/a.md", "# A\n" } });
}

void tst_ReadPage::linksLeadWhereTheirAuthorsMeant_data()
{
    QTest::addColumn<PagePlace>("from");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("to");
    const PagePlace moby { u"moby/moby"_s, u"docs/contributing/README.md"_s };
    const PagePlace root { u"moby/moby"_s, u"README.md"_s };
    const PagePlace glossary { u"cncf/glossary"_s, u"content/de/pod.md"_s };
    const PagePlace site { u"cncf/contribute-site"_s, u"docs/projects/lifecycle.md"_s };
    const auto row = [](const char *name, const PagePlace &from, const QString &address,
                         const QString &to) { QTest::newRow(name) << from << address << to; };
    row("beside it", moby, u"test.md"_s, u"moby/moby:docs/contributing/test.md"_s);
    row("with a heading", moby, u"./test.md#run-it"_s,
        u"moby/moby:docs/contributing/test.md#run-it"_s);
    row("a heading of the page", moby, u"#guides"_s, u"#guides"_s);
    row("above it", moby, u"../../MAINTAINERS"_s, u"moby/moby:MAINTAINERS"_s);
    row("a line of a file", moby, u"/MAINTAINERS#L3"_s, u"moby/moby:MAINTAINERS#L3"_s);
    row("from the root", moby, u"/MAINTAINERS"_s, u"moby/moby:MAINTAINERS"_s);
    row("a folder with a page", root, u"docs/contributing"_s,
        u"moby/moby:docs/contributing/README.md"_s);
    row("a folder", moby, u"images/"_s, u"moby/moby:docs/contributing/images"_s);
    row("with blanks", moby, u"images/a%20b.png"_s,
        u"moby/moby:docs/contributing/images/a b.png"_s);
    row("with a question", moby, u"test.md?plain=1"_s, u"moby/moby:docs/contributing/test.md"_s);
    row("what is not there", moby, u"nothing.md"_s, u"missing"_s);
    row("out of the repository", moby, u"../../../../../etc/passwd"_s, u"missing"_s);
    row("out of it in disguise", moby, u"..%2f..%2f..%2fetc/passwd"_s, u"missing"_s);
    row("with the strokes of Windows", moby, u"..\\..\\x"_s, u"refused"_s);
    row("nothing", moby, u" "_s, u"missing"_s);
    row("the web", moby, u"https://x.example/a b"_s, u"https://x.example/a%20b"_s);
    row("the web without a scheme", moby, u"//x.example/a"_s, u"https://x.example/a"_s);
    row("mail without a scheme", moby, u"a@x.example"_s, u"mailto:a@x.example"_s);
    row("mail", moby, u"mailto:a@x.example"_s, u"mailto:a@x.example"_s);
    row("a script", moby, u"javascript:alert(1)"_s, u"refused"_s);
    row("a script in disguise", moby, u"  JavaScript:alert(1)"_s, u"refused"_s);
    row("a file", moby, u"file:///etc/passwd"_s, u"refused"_s);
    row("data", moby, u"data:text/html,x"_s, u"refused"_s);
    row("no host", moby, u"https://"_s, u"refused"_s);
    row("a file on GitHub", moby, u"https://github.com/moby/moby/blob/master/MAINTAINERS"_s,
        u"moby/moby:MAINTAINERS"_s);
    row("another repository on GitHub", moby,
        u"https://github.com/cncf/glossary/tree/main/content/en/pod.md#x"_s,
        u"cncf/glossary:content/en/pod.md#x"_s);
    row("an older version on GitHub", moby,
        u"https://github.com/moby/moby/blob/v26.1.4/MAINTAINERS#L8"_s,
        u"https://github.com/moby/moby/blob/v26.1.4/MAINTAINERS#L8"_s);
    row("a picture named as if it were mail", moby, u"a@2x.png"_s,
        u"moby/moby:docs/contributing/a@2x.png"_s);
    row("a repository on GitHub", moby, u"https://github.com/moby/moby"_s,
        u"moby/moby:README.md"_s);
    row("what of it was not synced", moby, u"https://github.com/moby/moby/blob/master/x.go"_s,
        u"https://github.com/moby/moby/blob/master/x.go"_s);
    row("an issue on GitHub", moby, u"https://github.com/moby/moby/issues/1"_s,
        u"https://github.com/moby/moby/issues/1"_s);
    row("a repository that was not synced", moby, u"https://github.com/x/y"_s,
        u"https://github.com/x/y"_s);
    row("a term in its language", glossary, u"/de/pod/"_s, u"cncf/glossary:content/de/pod.md"_s);
    row("a term in the page's language", glossary, u"/pod/"_s,
        u"cncf/glossary:content/de/pod.md"_s);
    row("a term that is only there in English", glossary, u"/de/node/"_s,
        u"cncf/glossary:content/en/node.md"_s);
    row("a term beside it", glossary, u"../node/"_s, u"missing"_s);
    row("a page of the site's", glossary, u"/contribute/"_s,
        u"cncf/glossary:content/en/contribute/_index.md"_s);
    row("the glossary's site", moby, u"https://glossary.cncf.io/pod/#a"_s,
        u"cncf/glossary:content/en/pod.md#a"_s);
    row("a picture of the site", glossary, u"/images/pod.png"_s,
        u"cncf/glossary:static/images/pod.png"_s);
    row("the site itself", moby, u"https://glossary.cncf.io/"_s, u"https://glossary.cncf.io/"_s);
    row("a page by the address of the site", site, u"/projects/best-practices/help/"_s,
        u"cncf/contribute-site:docs/projects/best-practices/help.md"_s);
    row("a folder by the address of the site", site, u"/projects/"_s,
        u"cncf/contribute-site:docs/projects/index.md"_s);
    row("seen from the address of the page", site, u"../best-practices/help/"_s,
        u"cncf/contribute-site:docs/projects/best-practices/help.md"_s);
    row("without an extension", site, u"best-practices/help"_s,
        u"cncf/contribute-site:docs/projects/best-practices/help.md"_s);
    row("a folder without a page", site, u"./empty"_s,
        u"cncf/contribute-site:docs/projects/empty"_s);
}

void tst_ReadPage::linksLeadWhereTheirAuthorsMeant()
{
    QFETCH(PagePlace, from);
    QFETCH(QString, address);
    const model::LinkResolver resolver(from, m_clones.lookup());
    QTEST(textOf(resolver.resolve(address)), "to");
}

void tst_ReadPage::picturesAreThoseOfTheRepository()
{
    Clones clones;
    clones.add(u"a/b"_s,
        { { "docs/a.md",
              "![in](../p.png) ![far](https://x.example/p.png) ![gone](q.png) "
              "![out](../../../p.png) ![data](data:image/png;base64,AAAA) [t](#none) [u](#Über)\n\n"
              "# über\n" },
            { "p.png", "picture" } });
    const auto page
        = model::readPage(clones.lookup(), { u"a/b"_s, u"docs/a.md"_s }, model::NoProgress());
    QVERIFY(page);
    QStringList pictures;
    for (const model::PagePicture &picture : page->pictures)
        pictures += textOf(picture.target) + u' ' + QString::fromUtf8(picture.bytes);
    QCOMPARE(pictures,
        QStringList({ u"a/b:p.png picture"_s, u"https://x.example/p.png "_s, u"missing "_s,
            u"missing "_s, u"refused "_s }));
    QCOMPARE(textOf(page->links[0].target), u"no heading none"_s);
    QCOMPARE(textOf(page->links[1].target), u"#Über"_s);

    const auto small = model::readPage(clones.lookup(), { u"a/b"_s, u"docs/a.md"_s },
        model::NoProgress(), { .maxPictureBytes = 3 });
    QVERIFY(small);
    QVERIFY(small->pictures[0].bytes.isEmpty());
}

void tst_ReadPage::foldersAreListed()
{
    const auto page = read(u"moby/moby"_s, u"docs"_s);
    QVERIFY(page);
    QCOMPARE(page->title, u"docs"_s);
    QCOMPARE(textOfPage(*page), u"• `contributing/`<docs/contributing>"_s);
    const auto root = read(u"moby/moby"_s, QString());
    QVERIFY(root);
    QCOMPARE(root->title, u"moby/moby"_s);
    QCOMPARE(textOf(root->links.back().target), u"moby/moby:tool"_s);
}

void tst_ReadPage::aListOfPagesHasTheirTitles()
{
    const auto page = read(u"cncf/contribute-site"_s, u"docs/projects/index.md"_s);
    QVERIFY(page);
    QCOMPARE(textOfPage(*page),
        u"• Best practices<docs/projects/best-practices/index.md>\n"
        "• Life cycle<docs/projects/lifecycle.md>"_s);
    QCOMPARE(textOf(page->links.front().target),
        u"cncf/contribute-site:docs/projects/best-practices/index.md"_s);
}

void tst_ReadPage::whatIsNoMarkdownIsShownAsItIs()
{
    const auto page = read(u"moby/moby"_s, u"hack/make.sh"_s);
    QVERIFY(page);
    QVERIFY(page->isFile);
    QCOMPARE(page->title, u"make.sh"_s);
    QCOMPARE(page->blocks.size(), 1);
    QCOMPARE(page->blocks.front().code, u"make\n"_s);
    QVERIFY(read(u"moby/moby"_s, u"MAINTAINERS"_s)->isFile);
}

void tst_ReadPage::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<PagePlace>("place");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("another repository")
        << PagePlace { u"x/y"_s, u"a.md"_s } << Error::Kind::NotFound;
    QTest::newRow("another page") << PagePlace { u"moby/moby"_s, u"a.md"_s }
                                  << Error::Kind::NotFound;
    QTest::newRow("no text") << PagePlace { u"moby/moby"_s, u"tool"_s } << Error::Kind::BadFormat;
    QTest::newRow("out of the repository")
        << PagePlace { u"moby/moby"_s, u"../moby.git/HEAD"_s } << Error::Kind::NotFound;
    QTest::newRow("out of the program")
        << PagePlace { model::starterSource, u"../schema/catalog.sql"_s } << Error::Kind::NotFound;
}

void tst_ReadPage::whatCannotBeReadIsSaid()
{
    QFETCH(PagePlace, place);
    const model::StarterFiles starter;
    const auto page = model::readPage(
        [&](const QString &source) {
            return source == model::starterSource ? &starter : m_clones.lookup()(source);
        },
        place, model::NoProgress());
    QVERIFY(!page);
    QTEST(page.error().kind, "kind");
    const auto large = model::readPage(m_clones.lookup(), { u"moby/moby"_s, u"README.md"_s },
        model::NoProgress(), { .maxFileBytes = 3 });
    QVERIFY(!large);
    QCOMPARE(large.error().kind, Error::Kind::TooLarge);
}

void tst_ReadPage::whatComesWithTheProgramIsThere()
{
    const model::StarterFiles files;
    QVERIFY(files.commit().isEmpty());
    QVERIFY(files.asOf().isValid());
    for (const QString &folder : { u"guides"_s, u"glossary/en"_s }) {
        const auto entries = files.folder(folder);
        QVERIFY(entries);
        QVERIFY(!entries->empty());
        for (const RepositoryFiles::Entry &entry : *entries) {
            const QString path = folder + u'/' + entry.name;
            const auto page = model::readPage([&](const QString &) { return &files; },
                { model::starterSource, path }, model::NoProgress());
            QVERIFY2(page, qPrintable(path));
            QVERIFY2(page->title != entry.name, qPrintable(path));
            for (const model::PageLink &link : page->links) {
                const bool leads = link.target.kind == LinkTarget::Kind::Page
                    || link.target.kind == LinkTarget::Kind::Anchor
                    || link.target.kind == LinkTarget::Kind::Web;
                QVERIFY2(leads, qPrintable(path + u' ' + link.address));
            }
        }
    }
}

void tst_ReadPage::everyRealPageIsReadAndItsLinksAreFollowed()
{
    ATLAS_NEEDS_REAL_DATA();
    const QDir data(qEnvironmentVariable("ATLAS_REAL_DATA"));
    const std::map<QString, QString> folders { { u"cncf/glossary"_s, u"glossary"_s },
        { u"cncf/contribute-site"_s, u"contribute-site"_s }, { u"cncf/toc"_s, u"toc"_s },
        { u"cncf/foundation"_s, u"foundation"_s }, { u"cncf/sandbox"_s, u"sandbox"_s },
        { u"cncf/communitygroups"_s, u"communitygroups"_s },
        { u"cncf/kubernetes-community-days"_s, u"kubernetes-community-days"_s },
        { u"moby/moby"_s, u"moby"_s }, { u"moby/mobywebsite"_s, u"mobywebsite"_s },
        { u"linuxkit/linuxkit"_s, u"linuxkit"_s },
        { u"docker/code-of-conduct"_s, u"code-of-conduct"_s },
        { u"docker/community"_s, u"docker-community"_s } };
    Clones clones;
    std::map<QString, QStringList> pages;
    for (const auto &[source, folder] : folders) {
        const QString root = data.filePath(folder);
        std::vector<TestFile> files;
        QDirIterator found(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString path = file.fileName().sliced(root.size() + 1);
            files.push_back({ path.toUtf8(), file.readAll() });
            if (path.endsWith(".md"_L1))
                pages[source] += path;
        }
        clones.add(source, files);
    }
    // What is broken in the files as they were taken down, of which these are only a part.
    QStringList counts;
    int pageCount = 0;
    for (const auto &[source, paths] : pages) {
        int followed = 0;
        int missing = 0;
        int headings = 0;
        int pictures = 0;
        for (const QString &path : paths) {
            const auto page
                = model::readPage(clones.lookup(), { source, path }, model::NoProgress());
            QVERIFY2(page, qPrintable(source + u' ' + path));
            QVERIFY2(!page->title.isEmpty(), qPrintable(path));
            ++pageCount;
            for (const model::PageLink &link : page->links) {
                using Kind = LinkTarget::Kind;
                if (link.target.kind == Kind::Web || link.target.kind == Kind::Refused)
                    continue;
                ++followed;
                missing += link.target.kind == Kind::Missing ? 1 : 0;
                headings += link.target.kind == Kind::MissingAnchor ? 1 : 0;
                if (link.target.kind == Kind::Page) {
                    const auto to
                        = model::readPage(clones.lookup(), link.target.place, model::NoProgress());
                    const bool isThere = to || to.error().kind == Error::Kind::BadFormat;
                    QVERIFY2(isThere, qPrintable(path + u" to "_s + link.target.place.path));
                    headings += to && !model::hasAnchor(*to, link.target.place.anchor) ? 1 : 0;
                }
            }
            for (const model::PagePicture &picture : page->pictures)
                pictures += picture.target.kind == LinkTarget::Kind::Missing ? 1 : 0;
        }
        counts
            += u"%1: %2 pages, %3 links, %4 lead nowhere, %5 to no heading, %6 pictures missing"_s
                   .arg(source)
                   .arg(paths.size())
                   .arg(followed)
                   .arg(missing)
                   .arg(headings)
                   .arg(pictures);
    }
    QCOMPARE_GT(pageCount, 1000);
    const QStringList expected {
        u"cncf/communitygroups: 7 pages, 67 links, 0 lead nowhere, 5 to no heading, 0 pictures missing"_s,
        u"cncf/contribute-site: 269 pages, 1023 links, 0 lead nowhere, 0 to no heading, 31 pictures missing"_s,
        u"cncf/foundation: 9 pages, 7 links, 0 lead nowhere, 0 to no heading, 0 pictures missing"_s,
        u"cncf/glossary: 524 pages, 1328 links, 11 lead nowhere, 0 to no heading, 143 pictures missing"_s,
        u"cncf/kubernetes-community-days: 34 pages, 44 links, 1 lead nowhere, 0 to no heading, 3 pictures missing"_s,
        u"cncf/sandbox: 2 pages, 21 links, 1 lead nowhere, 0 to no heading, 0 pictures missing"_s,
        u"cncf/toc: 33 pages, 231 links, 37 lead nowhere, 6 to no heading, 0 pictures missing"_s,
        u"docker/code-of-conduct: 8 pages, 7 links, 0 lead nowhere, 0 to no heading, 0 pictures missing"_s,
        u"docker/community: 26 pages, 6 links, 1 lead nowhere, 0 to no heading, 4 pictures missing"_s,
        u"linuxkit/linuxkit: 48 pages, 95 links, 54 lead nowhere, 1 to no heading, 0 pictures missing"_s,
        u"moby/moby: 69 pages, 156 links, 19 lead nowhere, 0 to no heading, 0 pictures missing"_s,
        u"moby/mobywebsite: 8 pages, 1 links, 0 lead nowhere, 0 to no heading, 7 pictures missing"_s,
    };
    for (qsizetype i = 0; i < counts.size(); ++i)
        QCOMPARE(counts[i], expected.value(i));
    QCOMPARE(counts.size(), expected.size());
}

QTEST_GUILESS_MAIN(tst_ReadPage)
#include "tst_readpage.moc"
