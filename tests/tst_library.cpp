// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/librarymodel.h"
#include "model/store/starterfiles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::LibraryModel;
using model::LibraryNode;
using model::LibraryPage;
using model::LibraryPages;
using model::PagePlace;
using model::Shelf;

namespace {

LibraryPage page(const QString &source, const QString &path, const QString &title,
    const QString &language = u"en"_s)
{
    return { .place = { source, path }, .title = title, .language = language };
}

LibraryPages pages()
{
    return { { .place = { u"starter"_s, u"guides/b.md"_s },
                 .title = u"Second"_s,
                 .language = u"en"_s,
                 .audience = u"newcomer"_s,
                 .order = 20 },
        { .place = { u"starter"_s, u"guides/a.md"_s },
            .title = u"First"_s,
            .language = u"en"_s,
            .audience = u"newcomer"_s,
            .order = 10 },
        page(u"starter"_s, u"glossary/en/pod.md"_s, u"Pod of ours"_s),
        page(u"starter"_s, u"glossary/en/moby.md"_s, u"Moby"_s),
        page(u"cncf/contribute-site"_s, u"docs/index.md"_s, u"Home"_s),
        page(u"cncf/contribute-site"_s, u"docs/projects/a.md"_s, u"Page A"_s),
        page(u"cncf/contribute-site"_s, u"docs/projects/index.md"_s, u"Projects"_s),
        page(u"cncf/contribute-site"_s, u"docs/z.md"_s, u"Page Z"_s),
        page(u"cncf/foundation"_s, u"code-of-conduct-languages/de.md"_s, u"Verhalten"_s, u"de"_s),
        page(u"cncf/foundation"_s, u"code-of-conduct.md"_s, u"Conduct"_s),
        page(u"cncf/glossary"_s, u"content/de/pod.md"_s, u"Pod (de)"_s, u"de"_s),
        page(u"cncf/glossary"_s, u"content/en/_index.md"_s, u"Glossary"_s),
        page(u"cncf/glossary"_s, u"content/en/node.md"_s, u"Node"_s),
        page(u"cncf/glossary"_s, u"content/en/pod.md"_s, u"Pod"_s),
        page(u"cncf/glossary"_s, u"content/ja/pod.md"_s, u"Pod (ja)"_s, u"ja"_s),
        page(u"moby/moby"_s, u"CONTRIBUTING.md"_s, u"Contribute"_s),
        page(u"moby/moby"_s, u"docs/contributing/README.md"_s, u"Get started"_s),
        page(u"moby/moby"_s, u"docs/contributing/debug.md"_s, u"Debug"_s),
        page(u"moby/moby"_s, u"docs/contributing/test.md"_s, u"Test"_s) };
}

void describe(const LibraryNode &node, int depth, QStringList &lines)
{
    lines += QString(2 * depth, u' ') + node.title
        + (node.place ? u" <%1>"_s.arg(node.place->path) : QString());
    for (const LibraryNode &child : node.nodes)
        describe(child, depth + 1, lines);
}

QString textOf(const std::vector<LibraryNode> &library, Shelf shelf)
{
    QStringList lines;
    for (const LibraryNode &node : library[size_t(shelf)].nodes)
        describe(node, 0, lines);
    return lines.join(u'\n');
}

QStringList shelfNames()
{
    QStringList names;
    for (const Shelf shelf : model::shelves)
        names += u"shelf %1"_s.arg(int(shelf));
    return names;
}

} // namespace

class tst_Library : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageOfTheGlossaryHasATerm_data();
    void aPageOfTheGlossaryHasATerm();
    void shelvesHoldWhatTheyAreFor_data();
    void shelvesHoldWhatTheyAreFor();
    void languagesAreThoseOfTexts();
    void aTextIsFoundInAnotherLanguage_data();
    void aTextIsFoundInAnotherLanguage();
    void theProgramBringsPagesAlong();
    void theModelIsATree_data();
    void theModelIsATree();
    void textsAreFoundByWords_data();
    void textsAreFoundByWords();
};

void tst_Library::shelvesHoldWhatTheyAreFor_data()
{
    QTest::addColumn<Shelf>("shelf");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("guides in their order")
        << Shelf::Newcomer << u"en"_s << u"First <guides/a.md>\nSecond <guides/b.md>"_s;
    QTest::newRow("nothing") << Shelf::Presenter << u"en"_s << QString();
    QTest::newRow("Moby in its order of reading")
        << Shelf::Moby << u"en"_s
        << u"Contribute <CONTRIBUTING.md>\nGet started <docs/contributing/README.md>\n"
           "Test <docs/contributing/test.md>\nDebug <docs/contributing/debug.md>"_s;
    QTest::newRow("folders by the page that stands for them")
        << Shelf::Cncf << u"en"_s
        << u"Home <docs/index.md>\nPage Z <docs/z.md>\nProjects <docs/projects/index.md>\n"
           "  Page A <docs/projects/a.md>"_s;
    QTest::newRow("codes of conduct")
        << Shelf::Conduct << u"en"_s << u"Conduct <code-of-conduct.md>"_s;
    QTest::newRow("codes of conduct in German")
        << Shelf::Conduct << u"de"_s << u"Verhalten <code-of-conduct-languages/de.md>"_s;
    QTest::newRow("codes of conduct in a language that has none")
        << Shelf::Conduct << u"ja"_s << u"Conduct <code-of-conduct.md>"_s;
    QTest::newRow("terms")
        << Shelf::Glossary << u"en"_s
        << u"Moby <glossary/en/moby.md>\nNode <content/en/node.md>\nPod <content/en/pod.md>"_s;
    QTest::newRow("terms in German, else in English")
        << Shelf::Glossary << u"de"_s
        << u"Moby <glossary/en/moby.md>\nNode <content/en/node.md>\nPod (de) <content/de/pod.md>"_s;
    QTest::newRow("repositories")
        << Shelf::Repositories << u"en"_s
        << u"cncf/contribute-site <>\n  docs/ <docs>\n    projects/ <docs/projects>\n"
           "      a.md <docs/projects/a.md>\n      index.md <docs/projects/index.md>\n"
           "    index.md <docs/index.md>\n    z.md <docs/z.md>\n"
           "cncf/foundation <>\n  code-of-conduct-languages/ <code-of-conduct-languages>\n"
           "    de.md <code-of-conduct-languages/de.md>\n  code-of-conduct.md "
           "<code-of-conduct.md>\n"
           "cncf/glossary <>\n  content/ <content>\n    de/ <content/de>\n"
           "      pod.md <content/de/pod.md>\n    en/ <content/en>\n"
           "      _index.md <content/en/_index.md>\n      node.md <content/en/node.md>\n"
           "      pod.md <content/en/pod.md>\n    ja/ <content/ja>\n"
           "      pod.md <content/ja/pod.md>\n"
           "moby/moby <>\n  docs/ <docs>\n    contributing/ <docs/contributing>\n"
           "      README.md <docs/contributing/README.md>\n"
           "      debug.md <docs/contributing/debug.md>\n"
           "      test.md <docs/contributing/test.md>\n  CONTRIBUTING.md <CONTRIBUTING.md>"_s;
}

void tst_Library::shelvesHoldWhatTheyAreFor()
{
    QFETCH(Shelf, shelf);
    QFETCH(QString, language);
    QTEST(textOf(model::libraryOf(pages(), language), shelf), "text");
}

void tst_Library::languagesAreThoseOfTexts()
{
    QCOMPARE(model::languagesOf(pages()), QStringList({ u"de"_s, u"en"_s, u"ja"_s }));
    QCOMPARE(model::languagesOf({}), QStringList { u"en"_s });
}

void tst_Library::aTextIsFoundInAnotherLanguage_data()
{
    QTest::addColumn<PagePlace>("place");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("path");
    const PagePlace pod { u"cncf/glossary"_s, u"content/ja/pod.md"_s };
    QTest::newRow("there") << pod << u"de"_s << u"content/de/pod.md"_s;
    QTest::newRow("not there") << pod << u"fr"_s << u"content/en/pod.md"_s;
    QTest::newRow("a text without others")
        << PagePlace { u"moby/moby"_s, u"CONTRIBUTING.md"_s } << u"de"_s << u"CONTRIBUTING.md"_s;
    QTest::newRow("a code of conduct")
        << PagePlace { u"cncf/foundation"_s, u"code-of-conduct.md"_s } << u"de"_s
        << u"code-of-conduct-languages/de.md"_s;
    QTest::newRow("back to English")
        << PagePlace { u"cncf/foundation"_s, u"code-of-conduct-languages/de.md"_s } << u"en"_s
        << u"code-of-conduct.md"_s;
}

void tst_Library::aTextIsFoundInAnotherLanguage()
{
    QFETCH(PagePlace, place);
    QFETCH(QString, language);
    const PagePlace found = model::translated(place, pages(), language);
    QCOMPARE(found.source, place.source);
    QTEST(found.path, "path");
}

void tst_Library::theProgramBringsPagesAlong()
{
    const LibraryPages own = model::starterPages();
    const auto library = model::libraryOf(own, u"de"_s);
    for (const Shelf shelf :
        { Shelf::Newcomer, Shelf::Contributor, Shelf::Presenter, Shelf::Glossary })
        QVERIFY(!library[size_t(shelf)].nodes.empty());
    for (const LibraryPage &each : own)
        QVERIFY2(!each.title.isEmpty(), qPrintable(each.place.path));
    // Before a sync nothing is promised that is not there.
    QVERIFY(library[size_t(Shelf::Moby)].nodes.empty());
    QVERIFY(library[size_t(Shelf::Repositories)].nodes.empty());
}

void tst_Library::theModelIsATree_data()
{
    QTest::addColumn<LibraryPages>("content");
    QTest::newRow("empty") << LibraryPages();
    QTest::newRow("some") << pages();
}

void tst_Library::theModelIsATree()
{
    QFETCH(LibraryPages, content);
    LibraryModel library(shelfNames());
    QAbstractItemModelTester tester(
        &library, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&library, &QAbstractItemModel::modelReset);
    library.setLibrary(model::libraryOf(content, u"en"_s));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(library.firstPage().has_value(), !content.empty());
    if (content.empty())
        return;
    QCOMPARE(library.firstPage()->path, u"guides/a.md"_s);
    QCOMPARE(library.index(0, 0).data().toString(), u"shelf 0"_s);
    const QModelIndex pod = library.indexOf({ u"cncf/glossary"_s, u"content/en/pod.md"_s, u"x"_s });
    QCOMPARE(pod.data().toString(), u"Pod"_s);
    QCOMPARE(
        pod.data(int(LibraryModel::Role::Place)).value<PagePlace>().path, u"content/en/pod.md"_s);
    QVERIFY(!library.indexOf({ u"x/y"_s, u"a.md"_s }).isValid());
}

void tst_Library::textsAreFoundByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("a title") << u"page z"_s << QStringList { u"Page Z"_s };
    QTest::newRow("a path") << u"contributing/test"_s << QStringList { u"Test"_s, u"test.md"_s };
    QTest::newRow("nothing") << u"nowhere"_s << QStringList();
}

void tst_Library::textsAreFoundByWords()
{
    QFETCH(QString, text);
    LibraryModel library(shelfNames());
    library.setLibrary(model::libraryOf(pages(), u"en"_s));
    model::LibraryFilterModel filter;
    QAbstractItemModelTester tester(
        &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&library);
    const int all = filter.rowCount();
    filter.setText(text);
    QStringList titles;
    const auto collect = [&](auto &&self, const QModelIndex &parent) -> void {
        for (int i = 0; i < filter.rowCount(parent); ++i) {
            const QModelIndex index = filter.index(i, 0, parent);
            if (filter.rowCount(index) == 0)
                titles += index.data().toString();
            self(self, index);
        }
    };
    collect(collect, {});
    QTEST(titles, "titles");
    filter.setText(u"  "_s);
    QCOMPARE(filter.rowCount(), all);
}

void tst_Library::aPageOfTheGlossaryHasATerm_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("term");
    QTest::newRow("English") << u"cncf/glossary"_s << u"content/en/service-mesh.md"_s
                             << u"service mesh"_s;
    QTest::newRow("German") << u"cncf/glossary"_s << u"content/de/service-mesh.md"_s
                            << u"service mesh"_s;
    QTest::newRow("ours") << u"starter"_s << u"glossary/en/moby-project.md"_s << u"moby project"_s;
    QTest::newRow("index") << u"cncf/glossary"_s << u"content/en/_index.md"_s << QString();
    QTest::newRow("no page") << u"cncf/glossary"_s << u"content/en/contribute/_index.md"_s
                             << QString();
    QTest::newRow("a guide") << u"moby/moby"_s << u"CONTRIBUTING.md"_s << QString();
}

void tst_Library::aPageOfTheGlossaryHasATerm()
{
    QFETCH(QString, source);
    QFETCH(QString, path);
    QTEST(model::termAt({ source, path }), "term");
}

QTEST_GUILESS_MAIN(tst_Library)
#include "tst_library.moc"
