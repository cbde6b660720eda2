// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/gitlibrary.h"
#include "model/git/gitrepository.h"
#include "tests/gitserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Error;
using model::GitRepository;

namespace {

constexpr qint64 plenty = 1 << 20;

class CancelledProgress final : public model::Progress {
public:
    bool cancelled() const override { return true; }
    void report(qint64, qint64, qint64) override { }
};

QString asText(const std::vector<model::GitTreeEntry> &entries)
{
    QStringList lines;
    for (const auto &entry : entries)
        lines.append(entry.name + (entry.isTree ? "/"_L1 : ""_L1));
    return lines.join(u'\n');
}

QString summaries(const std::vector<model::GitCommit> &commits)
{
    QStringList lines;
    for (const auto &commit : commits)
        lines.append(commit.summary);
    return lines.join(u'\n');
}

} // namespace

class TestGitRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headIsTheNewestCommit();
    void blobIsReadByPathAndById();
    void blobHasErrors_data();
    void blobHasErrors();
    void idsAreChecked_data();
    void idsAreChecked();
    void treeIsSortedAndHoldsFilesAndFolders_data();
    void treeIsSortedAndHoldsFilesAndFolders();
    void commitsTouchingAPathAreFound_data();
    void commitsTouchingAPathAreFound();
    void walkOfAShallowCloneEndsAtItsEdge();
    void walkCanBeCancelled();
    void foldersThatAreNoRepositoryAreNotOpened_data();
    void foldersThatAreNoRepositoryAreNotOpened();
    void headIsMissingBeforeTheFirstFetch();

private:
    const model::GitLibrary m_library;
    QTemporaryDir m_folder;
    QString m_path;
    QString m_head;
};

void TestGitRepository::initTestCase()
{
    const QByteArray head = "refs/atlas/head";
    m_path = m_folder.filePath(u"clone"_s);
    TestRepository repository(m_path);
    repository.commit({ { "README.md", "one" }, { "docs/a.md", "a" } }, "begin", head);
    repository.commit({ { "docs/b.md", "b" } }, "add b", head);
    repository.commit({ { "README.md", "two" } }, "change the readme", head);
    const QByteArray base = repository.id(head).toLatin1();
    // The side branch comes back after main went on.
    repository.commit(
        { { "README.md", "two" }, { "docs/a.md", "side" } }, "side work", "refs/side");
    repository.commit({ { "docs.txt", "sorts between" } }, "add docs.txt", head);
    repository.commit({ { "docs/a.md", "side" } }, "merge side work", head, "refs/side");
    repository.commit({ { "docs/b.md", std::nullopt } }, "remove b", head);
    m_head = repository.commit({ { "link.md", "README.md", "120000" }, { "module", base, "160000" },
                                   { "größe.md", "umlaut" } },
        "add a link, a module and an umlaut\n\nWith a body.", head);
    QCOMPARE(m_head.size(), 40);
}

void TestGitRepository::headIsTheNewestCommit()
{
    const auto repository = GitRepository::open(m_path);
    QVERIFY(repository);
    const auto head = repository->head();
    QVERIFY(head);
    QCOMPARE(head->id, m_head);
    QCOMPARE(head->summary, u"add a link, a module and an umlaut"_s);
    QCOMPARE(head->time, QDateTime::fromString(u"2023-11-14T22:20:20Z"_s, Qt::ISODate));
    QCOMPARE(repository->commit(m_head).value(), *head);
}

void TestGitRepository::blobIsReadByPathAndById()
{
    const auto repository = GitRepository::open(m_path);
    QCOMPARE(repository->blob(m_head, u"README.md"_s, plenty).value(), "two");
    QCOMPARE(repository->blob(m_head, u"docs/a.md"_s, 4).value(), "side");
    QCOMPARE(repository->blob(m_head, u"größe.md"_s, plenty).value(), "umlaut");
    const auto docs = repository->tree(m_head, u"docs"_s);
    QVERIFY(docs);
    QCOMPARE(repository->blobById(docs->at(0).blobId, plenty).value(), "side");
}

void TestGitRepository::blobHasErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing file") << u"docs/c.md"_s << Error::Kind::NotFound;
    QTest::newRow("missing folder") << u"nowhere/a.md"_s << Error::Kind::NotFound;
    QTest::newRow("file as a folder") << u"README.md/a.md"_s << Error::Kind::NotFound;
    QTest::newRow("folder") << u"docs"_s << Error::Kind::NotFound;
    QTest::newRow("symbolic link") << u"link.md"_s << Error::Kind::NotFound;
    QTest::newRow("submodule") << u"module"_s << Error::Kind::NotFound;
    QTest::newRow("outside") << u"../README.md"_s << Error::Kind::NotFound;
    QTest::newRow("too large") << u"docs.txt"_s << Error::Kind::TooLarge;
}

void TestGitRepository::blobHasErrors()
{
    QFETCH(const QString, path);
    const auto blob = GitRepository::open(m_path)->blob(m_head, path, 8);
    QVERIFY(!blob);
    QTEST(blob.error().kind, "kind");
    QCOMPARE(blob.error().subject, path);
}

void TestGitRepository::idsAreChecked_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("empty") << QString() << Error::Kind::BadFormat;
    QTest::newRow("short") << m_head.left(39) << Error::Kind::BadFormat;
    QTest::newRow("no hex") << QString(40, u'x') << Error::Kind::BadFormat;
    QTest::newRow("unknown") << QString(40, u'1') << Error::Kind::NotFound;
}

void TestGitRepository::idsAreChecked()
{
    QFETCH(const QString, id);
    QFETCH(const Error::Kind, kind);
    const auto repository = GitRepository::open(m_path);
    QCOMPARE(repository->commit(id).error().kind, kind);
    QCOMPARE(repository->blob(id, u"README.md"_s, plenty).error().kind, kind);
    QCOMPARE(repository->blobById(id, plenty).error().kind, kind);
    QCOMPARE(repository->tree(id, {}).error().kind, kind);
}

void TestGitRepository::treeIsSortedAndHoldsFilesAndFolders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("root") << QString() << u"README.md\ndocs/\ndocs.txt\ngröße.md"_s;
    QTest::newRow("folder") << u"docs"_s << u"a.md"_s;
    QTest::newRow("file") << u"README.md"_s << QString();
    QTest::newRow("missing") << u"nowhere"_s << QString();
}

void TestGitRepository::treeIsSortedAndHoldsFilesAndFolders()
{
    QFETCH(const QString, path);
    QFETCH(const QString, expected);
    const auto tree = GitRepository::open(m_path)->tree(m_head, path);
    QCOMPARE(tree.has_value(), !expected.isEmpty());
    if (tree)
        QCOMPARE(asText(*tree), expected);
    else
        QCOMPARE(tree.error().kind, Error::Kind::NotFound);
}

void TestGitRepository::commitsTouchingAPathAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("changed") << u"README.md"_s << u"change the readme\nbegin"_s;
    QTest::newRow("added and removed") << u"docs/b.md"_s << u"remove b\nadd b"_s;
    QTest::newRow("brought by a merge") << u"docs/a.md"_s << u"merge side work\nbegin"_s;
    QTest::newRow("folder") << u"docs"_s << u"remove b\nmerge side work\nadd b\nbegin"_s;
    QTest::newRow("never there") << u"nowhere"_s << QString();
}

void TestGitRepository::commitsTouchingAPathAreFound()
{
    QFETCH(const QString, path);
    model::NoProgress progress;
    const auto commits = GitRepository::open(m_path)->commitsTouching(path, progress);
    QVERIFY(commits);
    QTEST(summaries(*commits), "expected");
}

void TestGitRepository::walkOfAShallowCloneEndsAtItsEdge()
{
    const QString path = m_folder.filePath(u"shallow"_s);
    TestRepository shallow(path);
    const QByteArray head = "refs/atlas/head";
    shallow.commit({ { "README.md", "one" } }, "out of sight", head);
    const QString edge = shallow.commit({ { "other.md", "x" } }, "edge", head);
    shallow.commit({ { "README.md", "two" } }, "change", head);
    QFile roots(path + "/shallow"_L1);
    QVERIFY(roots.open(QFile::WriteOnly));
    roots.write(edge.toLatin1() + '\n');
    roots.close();

    model::NoProgress progress;
    const auto commits = GitRepository::open(path)->commitsTouching(u"README.md"_s, progress);
    QVERIFY(commits);
    QCOMPARE(summaries(*commits), u"change\nedge"_s);
}

void TestGitRepository::walkCanBeCancelled()
{
    CancelledProgress progress;
    const auto commits = GitRepository::open(m_path)->commitsTouching(u"README.md"_s, progress);
    QVERIFY(!commits);
    QCOMPARE(commits.error().kind, Error::Kind::Cancelled);
}

void TestGitRepository::foldersThatAreNoRepositoryAreNotOpened_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << u"missing"_s;
    QTest::newRow("empty") << u"empty"_s;
    QTest::newRow("inside of a repository") << u"clone/refs"_s;
}

void TestGitRepository::foldersThatAreNoRepositoryAreNotOpened()
{
    QFETCH(const QString, path);
    QVERIFY(QDir(m_folder.path()).mkpath(u"empty"_s));
    const auto repository = GitRepository::open(m_folder.filePath(path));
    QVERIFY(!repository);
    QCOMPARE(repository.error().kind, Error::Kind::NotFound);
}

void TestGitRepository::headIsMissingBeforeTheFirstFetch()
{
    const TestRepository empty(m_folder.filePath(u"unfetched"_s));
    const auto repository = GitRepository::open(empty.path());
    QVERIFY(repository);
    QCOMPARE(repository->head().error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestGitRepository)
#include "tst_gitrepository.moc"
