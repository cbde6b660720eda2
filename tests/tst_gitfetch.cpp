// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/gitfetch.h"
#include "model/git/gitlibrary.h"
#include "model/git/gitrepository.h"
#include "tests/gitserver.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = FaultyProxy::Fault;
using Kind = model::Error::Kind;

namespace {

/// Cancelled from any thread; remembers what was reported.
class TestProgress final : public model::Progress {
public:
    bool cancelled() const override { return m_cancelled; }
    void report(qint64 done, qint64 total, qint64 bytes) override
    {
        if (total != m_total)
            ++phases;
        m_total = total;
        lastDone = done;
        lastBytes = bytes;
        if (onReport)
            onReport();
    }
    void cancel()
    {
        m_sinceCancel.start();
        m_cancelled = true;
    }
    qint64 msSinceCancel() const { return m_sinceCancel.elapsed(); }

    std::function<void()> onReport;
    int phases = 0; ///< 1 objects, 2 deltas
    qint64 lastDone = 0;
    qint64 lastBytes = 0;

private:
    std::atomic<bool> m_cancelled = false;
    QElapsedTimer m_sinceCancel;
    qint64 m_total = 0;
};

QByteArray trouble(const model::Result<model::FetchResult> &result)
{
    return result ? QByteArray() : result.error().detail.toUtf8();
}

QStringList filesIn(const QString &path, const QStringList &patterns)
{
    QStringList found;
    QDirIterator files(path, patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    return found;
}

void writeFile(const QString &path, const QByteArray &content = "x")
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
}

/// The content of README.md at the clone's head, which is how a person sees that it is whole.
QByteArray readme(const QString &clone)
{
    const auto repository = model::GitRepository::open(clone);
    const auto head = repository ? repository->head() : std::unexpected(repository.error());
    const auto blob = head ? repository->blob(head->id, u"README.md"_s, 1 << 20)
                           : std::unexpected(head.error());
    return blob.value_or("unreadable");
}

int commitCount(const QString &clone)
{
    model::NoProgress progress;
    const auto repository = model::GitRepository::open(clone);
    return int(repository->commitsTouching({}, progress).value().size());
}

} // namespace

class TestGitFetch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void firstFetchBringsOneCommit();
    void secondFetchTransfersNothing();
    void newCommitArrives();
    void rewrittenHistoryArrives();
    void wholeHistoryArrives_data();
    void wholeHistoryArrives();
    void aWholeHistoryStaysWhole();
    void fetchesRunSideBySide();
    void emptyRemoteIsSaidSo();
    void troubleLeavesTheOldCommit_data();
    void troubleLeavesTheOldCommit();
    void goneRemoteLeavesTheOldCommit();
    void anUntrustedCertificateEndsTheTalk();
    void silenceHasALimit_data();
    void silenceHasALimit();
    void cancelStopsSoon_data();
    void cancelStopsSoon();
    void cancelStopsWhileDeltasAreResolved();
    void remainsOfAKilledRunAreRemoved();
    void edgeOfAStoppedImportIsNoHarm_data();
    void edgeOfAStoppedImportIsNoHarm();
    void brokenCloneIsMadeAnew_data();
    void brokenCloneIsMadeAnew();
    void foldersOfOthersAreLeftAlone_data();
    void foldersOfOthersAreLeftAlone();
    void unreadableHeadIsFetchedAgain_data();
    void unreadableHeadIsFetchedAgain();
    void aDamagedPackIsFetchedAnew_data();
    void aDamagedPackIsFetchedAnew();
    void urlsAreChecked_data();
    void urlsAreChecked();
    void redirectToAnotherMachineIsNotFollowedUnencrypted();
    void tooManyBytesAreRefused();

private:
    model::Result<model::FetchResult> fetch(const QString &url, int depth = 1)
    {
        model::NoProgress progress;
        return model::fetchHead(
            { .repositoryPath = m_clone, .url = url, .depth = depth }, progress);
    }
    QString freshRemote(const QString &name);

    const model::GitLibrary m_library;
    GitServer m_server;
    QTemporaryDir m_folder;
    QString m_clone; ///< another one for every test
    int m_count = 0;
};

void TestGitFetch::initTestCase() { QVERIFY(m_server.isRunning()); }

void TestGitFetch::init() { m_clone = m_folder.filePath(u"some/place/%1"_s.arg(++m_count)); }

/// Three commits, the last with enough noise to be interrupted in.
QString TestGitFetch::freshRemote(const QString &name)
{
    m_server.remove(name);
    TestRepository remote = m_server.repository(name);
    remote.commit({ { "README.md", "one" }, { "noise", noise(1000, 1) } }, "first");
    remote.commit({ { "README.md", "two" } }, "second");
    remote.commit({ { "README.md", "three" }, { "noise", noise(300'000, 2) } }, "third");
    return m_server.url(name);
}

void TestGitFetch::firstFetchBringsOneCommit()
{
    const QString url = freshRemote(u"group/remote"_s);
    TestProgress progress;
    const auto result = model::fetchHead({ .repositoryPath = m_clone, .url = url }, progress);
    QVERIFY2(result, trouble(result).constData());
    QCOMPARE(result->commit, m_server.repository(u"group/remote"_s).id("refs/heads/main"));
    QCOMPARE(result->objects, 4); // commit, tree, two files
    QCOMPARE_GT(result->bytes, 300'000);
    QVERIFY(result->changed);
    QCOMPARE(progress.lastDone, 4);
    QCOMPARE_GE(progress.lastBytes, 300'000);
    QCOMPARE(readme(m_clone), "three");
    QCOMPARE(commitCount(m_clone), 1);
}

void TestGitFetch::secondFetchTransfersNothing()
{
    const QString url = freshRemote(u"remote"_s);
    const auto first = fetch(url);
    QVERIFY(first);
    const auto packs = filesIn(m_clone, { u"*.pack"_s });
    const auto second = fetch(url);
    QVERIFY(second);
    QCOMPARE(*second, model::FetchResult { .commit = first->commit });
    QCOMPARE(filesIn(m_clone, { u"*.pack"_s }), packs);
}

void TestGitFetch::newCommitArrives()
{
    const QString url = freshRemote(u"remote"_s);
    QVERIFY(fetch(url));
    const QString id
        = m_server.repository(u"remote"_s).commit({ { "README.md", "four" } }, "fourth");
    const auto result = fetch(url);
    QVERIFY(result);
    QCOMPARE(result->commit, id);
    QVERIFY(result->changed);
    QCOMPARE(result->objects, 3); // the noise is here already
    QCOMPARE(readme(m_clone), "four");
    QCOMPARE(commitCount(m_clone), 1); // the new edge
}

void TestGitFetch::rewrittenHistoryArrives()
{
    QVERIFY(fetch(freshRemote(u"remote"_s)));
    m_server.remove(u"remote"_s);
    m_server.repository(u"remote"_s).commit({ { "README.md", "other" } }, "unrelated");
    const auto result = fetch(m_server.url(u"remote"_s));
    QVERIFY(result);
    QCOMPARE(readme(m_clone), "other");
}

void TestGitFetch::wholeHistoryArrives_data()
{
    QTest::addColumn<bool>("shallowBefore");
    QTest::newRow("into nothing") << false;
    QTest::newRow("into a shallow clone of the same commit") << true;
}

void TestGitFetch::wholeHistoryArrives()
{
    QFETCH(const bool, shallowBefore);
    const QString url = freshRemote(u"remote"_s);
    if (shallowBefore)
        QVERIFY(fetch(url));
    const auto result = fetch(url, 0);
    QVERIFY2(result, trouble(result).constData());
    QCOMPARE(result->changed, !shallowBefore);
    QCOMPARE(commitCount(m_clone), 3);
    QCOMPARE(fetch(url, 0)->objects, 0);
    QCOMPARE(fetch(url, 1)->objects, 0);
    QCOMPARE(commitCount(m_clone), 3);
}

void TestGitFetch::aWholeHistoryStaysWhole()
{
    const QString url = freshRemote(u"remote"_s);
    QVERIFY(fetch(url, 0));
    m_server.repository(u"remote"_s).commit({ { "README.md", "four" } }, "fourth");
    const auto result = fetch(url, 1);
    QVERIFY2(result, trouble(result).constData());
    QCOMPARE(result->objects, 3);
    QCOMPARE(commitCount(m_clone), 4);
}

void TestGitFetch::fetchesRunSideBySide()
{
    const QString url = freshRemote(u"remote"_s);
    std::vector<std::future<model::Result<model::FetchResult>>> running;
    for (const auto name : { "/a"_L1, "/b"_L1, "/c"_L1, "/d"_L1 }) {
        running.push_back(std::async(std::launch::async, [&url, path = m_clone + name] {
            model::NoProgress progress;
            return model::fetchHead({ .repositoryPath = path, .url = url }, progress);
        }));
    }
    for (auto &fetching : running)
        QCOMPARE(fetching.get().value().objects, 4);
    QCOMPARE(readme(m_clone + "/a"_L1), "three");
}

void TestGitFetch::emptyRemoteIsSaidSo()
{
    m_server.repository(u"empty"_s);
    const auto result = fetch(m_server.url(u"empty"_s));
    QVERIFY(!result);
    QCOMPARE(result.error(),
        (model::Error {
            Kind::Git, m_server.url(u"empty"_s), u"the remote repository is empty"_s }));
}

void TestGitFetch::troubleLeavesTheOldCommit_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("refused") << Fault::Refuse << qint64(0);
    QTest::newRow("garbage") << Fault::Garbage << qint64(0);
    QTest::newRow("hangs up at once") << Fault::CutAfter << qint64(0);
    QTest::newRow("dies in the refs") << Fault::CutAfter << qint64(60);
    // The refs end near byte 330, the shallow edge and the ACKs near 500; then come messages, whose
    // length varies a little, and the pack from about 890 on.
    QTest::newRow("dies in the negotiation") << Fault::CutAfter << qint64(400);
    QTest::newRow("dies in the pack header") << Fault::CutAfter << qint64(900);
    QTest::newRow("dies in the middle of the pack") << Fault::CutAfter << qint64(150'000);
    QTest::newRow("dies near the end of the pack") << Fault::CutAfter << qint64(300'500);
}

void TestGitFetch::troubleLeavesTheOldCommit()
{
    QFETCH(const Fault, fault);
    QFETCH(const qint64, bytes);
    TestRepository remote = m_server.repository(u"trouble"_s);
    remote.commit({ { "README.md", "old" } }, "old");
    QVERIFY(fetch(m_server.url(u"trouble"_s)));
    remote.commit({ { "README.md", "new" }, { "noise", noise(300'000, 3) } }, "new");

    FaultyProxy proxy(m_server.port(), fault, bytes);
    const auto failed = fetch(proxy.url(u"trouble"_s));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Kind::Network);
    QVERIFY(!failed.error().detail.isEmpty());
    QCOMPARE(readme(m_clone), "old");
    QCOMPARE(filesIn(m_clone, { u"*.lock"_s, u"*_git2_*"_s }), QStringList());

    proxy.setFault(Fault::None);
    const auto result = fetch(proxy.url(u"trouble"_s));
    QVERIFY2(result, trouble(result).constData());
    QCOMPARE(readme(m_clone), "new");
    m_server.remove(u"trouble"_s);
}

void TestGitFetch::goneRemoteLeavesTheOldCommit()
{
    const QString url = freshRemote(u"remote"_s);
    QVERIFY(fetch(url));
    QVERIFY(m_server.remove(u"remote"_s));
    const auto failed = fetch(url);
    QVERIFY(!failed);
    QCOMPARE(failed.error().subject, url);
    QCOMPARE(readme(m_clone), "three");
    QVERIFY(fetch(freshRemote(u"remote"_s)));
}

/// The server has a certificate that nobody vouches for, in the right name and of today.
void TestGitFetch::anUntrustedCertificateEndsTheTalk()
{
    QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    const QString certificateFile = folder.filePath(u"certificate.pem"_s);
    const int made = QProcess::execute(u"openssl"_s,
        { u"req"_s, u"-quiet"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
            u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
            u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, keyFile, u"-out"_s,
            certificateFile });
    if (made == -2)
        QSKIP("openssl is not installed");
    QCOMPARE(made, 0);
    QFile key(keyFile);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificateFile).value(0));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int connections = 0;
    QByteArray received;
    connect(&server, &QSslServer::startedEncryptionHandshake, this, [&] { ++connections; });
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(
            socket, &QTcpSocket::readyRead, this, [&, socket] { received += socket->readAll(); });
        received += socket->readAll();
    });
    const QString url = u"https://localhost:%1/x.git"_s.arg(server.serverPort());
    QThreadPool pool; // of its own: libgit2 keeps the last error of a thread until that ends
    auto fetched = QtConcurrent::run(&pool, [&] {
        model::NoProgress progress;
        return model::fetchHead({ .repositoryPath = m_clone, .url = url }, progress);
    });
    QVERIFY(QTest::qWaitFor([&] { return fetched.isFinished(); }, 20'000));
    const auto result = fetched.result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Network);
    QVERIFY2(result.error().detail.contains("certificate"_L1, Qt::CaseInsensitive),
        qPrintable(result.error().detail));
    QVERIFY(connections > 0);
    QCOMPARE(received, QByteArray()); // not even what is wanted
}

void TestGitFetch::silenceHasALimit_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("from the start") << u"git"_s << Fault::Silent << qint64(0);
    QTest::newRow("in the middle") << u"git"_s << Fault::SilentAfter << qint64(100'000);
    QTest::newRow("http") << u"http"_s << Fault::Silent << qint64(0);
    QTest::newRow("https: TLS is layered on the same stream")
        << u"https"_s << Fault::Silent << qint64(0);
}

void TestGitFetch::silenceHasALimit()
{
    QFETCH(const QString, scheme);
    QFETCH(const Fault, fault);
    QFETCH(const qint64, bytes);
    freshRemote(u"remote"_s);
    const FaultyProxy proxy(m_server.port(), fault, bytes);
    model::NoProgress progress;
    QElapsedTimer timer;
    timer.start();
    const auto result = model::fetchHead(
        { .repositoryPath = m_clone, .url = proxy.url(u"remote"_s, scheme), .silenceLimit = 300ms },
        progress);
    const qint64 elapsed = timer.elapsed();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Network);
    QCOMPARE(result.error().detail, u"the server was silent for 300 ms"_s);
    QCOMPARE_GE(elapsed, 300);
    QCOMPARE_LT(elapsed, 3000);
}

void TestGitFetch::cancelStopsSoon_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("cancelAfter"); // so many bytes passed; -1 is before the start
    const auto row
        = [](const char *name, const char *scheme, Fault fault, qint64 bytes, qint64 after) {
              QTest::newRow(name) << QString::fromLatin1(scheme) << fault << bytes << after;
          };
    row("before the start", "git", Fault::None, 0, -1);
    row("silent server", "git", Fault::Silent, 0, 0);
    row("silent http server", "http", Fault::Silent, 0, 0);
    row("silent https server", "https", Fault::Silent, 0, 0);
    row("drip in the refs", "git", Fault::Drip, 1, 20);
    row("drip in the pack", "git", Fault::Drip, 500, 5'000);
    row("silence in the pack", "git", Fault::SilentAfter, 100'000, 100'000);
}

void TestGitFetch::cancelStopsSoon()
{
    QFETCH(const QString, scheme);
    QFETCH(const Fault, fault);
    QFETCH(const qint64, bytes);
    QFETCH(const qint64, cancelAfter);
    freshRemote(u"remote"_s);
    const FaultyProxy proxy(m_server.port(), fault, bytes);
    TestProgress progress;
    if (cancelAfter < 0)
        progress.cancel();
    auto running = std::async(std::launch::async, [&] {
        return model::fetchHead(
            { .repositoryPath = m_clone, .url = proxy.url(u"remote"_s, scheme) }, progress);
    });
    if (cancelAfter >= 0) {
        QTRY_VERIFY(proxy.connections() > 0 && proxy.passedBytes() >= cancelAfter);
        progress.cancel();
    }
    const auto result = running.get();
    const qint64 elapsed = progress.msSinceCancel();
    qInfo("stopped %lld ms after the cancel (goal: 100)", elapsed);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Cancelled);
    QCOMPARE_LT(elapsed, 1000);
    QCOMPARE(readme(m_clone), "unreadable");
    QCOMPARE(filesIn(m_clone, { u"*.lock"_s, u"*_git2_*"_s }), QStringList());
}

void TestGitFetch::cancelStopsWhileDeltasAreResolved()
{
    TestRepository remote = m_server.repository(u"deltas"_s);
    const QByteArray base = noise(20'000, 4);
    std::vector<TestFile> files;
    for (int i = 0; i < 300; ++i)
        files.push_back({ "file" + QByteArray::number(i), base + QByteArray::number(i) });
    remote.commit(files, "much alike");

    TestProgress progress;
    progress.onReport = [&progress] {
        if (progress.phases == 2 && progress.lastDone == 10)
            progress.cancel();
    };
    const auto result = model::fetchHead(
        { .repositoryPath = m_clone, .url = m_server.url(u"deltas"_s) }, progress);
    QVERIFY(!result);
    qInfo("stopped %lld ms after the cancel (goal: 100)", progress.msSinceCancel());
    QCOMPARE(result.error().kind, Kind::Cancelled);
    QCOMPARE(progress.lastDone, 10);
    QCOMPARE(filesIn(m_clone, { u"*.lock"_s, u"*_git2_*"_s }), QStringList());
    QVERIFY(fetch(m_server.url(u"deltas"_s)));
}

void TestGitFetch::remainsOfAKilledRunAreRemoved()
{
    const QString url = freshRemote(u"remote"_s);
    QVERIFY(fetch(url));
    m_server.repository(u"remote"_s).commit({ { "README.md", "four" } }, "fourth");
    const QStringList remains { u"config.lock"_s, u"shallow.lock"_s, u"refs/atlas/head.lock"_s,
        u"objects/pack/pack_git2_0123456789abcdef"_s, u"objects/pack/something.tmp"_s };
    for (const QString &name : remains)
        writeFile(m_clone + u'/' + name);
    QVERIFY(fetch(url));
    QCOMPARE(readme(m_clone), "four");
    QCOMPARE(filesIn(m_clone, { u"*.lock"_s, u"*.tmp"_s, u"*_git2_*"_s }), QStringList());
}

void TestGitFetch::edgeOfAStoppedImportIsNoHarm_data()
{
    QTest::addColumn<bool>("hasHead");
    QTest::addColumn<int>("depth");
    QTest::newRow("with a head") << true << 1;
    QTest::newRow("with a head, to the whole past") << true << 0;
    QTest::newRow("before the first fetch") << false << 1;
    QTest::newRow("before the first fetch, to the whole past") << false << 0;
}

/// An import writes the edge first: stopped there, the commit that it names is not here.
void TestGitFetch::edgeOfAStoppedImportIsNoHarm()
{
    QFETCH(bool, hasHead);
    QFETCH(int, depth);
    const QString url = freshRemote(u"remote"_s);
    QVERIFY(fetch(url));
    if (!hasHead) {
        QVERIFY(QDir(m_clone + "/objects/pack"_L1).removeRecursively());
        QVERIFY(QDir(m_clone).mkpath(u"objects/pack"_s));
        QVERIFY(QFile::remove(m_clone + "/refs/atlas/head"_L1));
        QVERIFY(QFile::remove(m_clone + "/shallow"_L1));
    }
    QFile edges(m_clone + "/shallow"_L1);
    QVERIFY(edges.open(QIODevice::Append));
    edges.write(QByteArray(40, '1') + '\n');
    edges.close();
    const auto result = fetch(url, depth);
    QVERIFY2(result, trouble(result).constData());
    QCOMPARE(readme(m_clone), "three");
    const auto repository = model::GitRepository::open(m_clone);
    model::NoProgress progress;
    const auto commits = repository->commitsTouching(u"README.md"_s, progress);
    QVERIFY(commits);
    QCOMPARE(commits->size(), size_t(depth == 1 ? 1 : 3));
}

void TestGitFetch::brokenCloneIsMadeAnew_data()
{
    QTest::addColumn<QStringList>("lost");
    QTest::addColumn<QStringList>("broken");
    QTest::newRow("without HEAD") << QStringList { u"HEAD"_s } << QStringList();
    QTest::newRow("without objects") << QStringList { u"objects"_s } << QStringList();
    QTest::newRow("without anything") << QStringList { u"HEAD"_s, u"config"_s, u"objects"_s,
        u"refs"_s, u"info"_s } << QStringList();
    // libgit2 tries out in it what the disk can do.
    QTest::newRow("stopped while it was made")
        << QStringList { u"HEAD"_s } << QStringList { u"_git2_5b1f4c4fc59d9e71"_s };
    QTest::newRow("with a broken config") << QStringList() << QStringList { u"config"_s };
    QTest::newRow("with a broken edge") << QStringList() << QStringList { u"shallow"_s };
}

void TestGitFetch::brokenCloneIsMadeAnew()
{
    QFETCH(const QStringList, lost);
    QFETCH(const QStringList, broken);
    const QString url = freshRemote(u"remote"_s);
    QVERIFY(fetch(url));
    for (const QString &name : lost) {
        const QString path = m_clone + u'/' + name;
        QVERIFY(QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path));
    }
    for (const QString &name : broken)
        writeFile(m_clone + u'/' + name, "[cut sho");
    const auto result = fetch(url);
    QVERIFY2(result, trouble(result).constData());
    QCOMPARE(readme(m_clone), "three");
}

void TestGitFetch::foldersOfOthersAreLeftAlone_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("notes") << u"notes.txt"_s;
    QTest::newRow("hidden file") << u".profile"_s;
    QTest::newRow("work tree") << u".git/HEAD"_s;
    QTest::newRow("damaged repository with a branch") << u"refs/heads/main"_s;
}

void TestGitFetch::foldersOfOthersAreLeftAlone()
{
    QFETCH(const QString, file);
    writeFile(m_clone + u'/' + file, "precious");
    const auto result = fetch(freshRemote(u"remote"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Storage);
    QCOMPARE(result.error().subject, m_clone);
    QCOMPARE(filesIn(m_clone, {}), QStringList(m_clone + u'/' + file));
}

void TestGitFetch::unreadableHeadIsFetchedAgain_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty, as after a power cut") << QByteArray();
    QTest::newRow("cut short") << QByteArray("0123456789");
    QTest::newRow("names a commit that is not there") << QByteArray(40, '1') + '\n';
}

void TestGitFetch::unreadableHeadIsFetchedAgain()
{
    QFETCH(const QByteArray, content);
    const QString url = freshRemote(u"remote"_s);
    QVERIFY(fetch(url));
    writeFile(m_clone + "/refs/atlas/head"_L1, content);
    const auto result = fetch(url);
    QVERIFY2(result, trouble(result).constData());
    QVERIFY(result->changed);
    QCOMPARE(readme(m_clone), "three");
}

/// As after a power cut, or on a disk that dies: the clone is made anew in the same fetch.
void TestGitFetch::aDamagedPackIsFetchedAnew_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << qint64(0);
    QTest::newRow("cut short") << qint64(100);
    QTest::newRow("gone") << qint64(-1);
}

void TestGitFetch::aDamagedPackIsFetchedAnew()
{
    QFETCH(const qint64, size);
    const QString url = freshRemote(u"remote"_s);
    QVERIFY(fetch(url));
    const QStringList packs = filesIn(m_clone, { u"*.pack"_s });
    QVERIFY(!packs.isEmpty());
    for (const QString &name : packs) {
        QFile pack(name);
        QVERIFY(pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(size < 0 ? pack.remove() : pack.resize(size));
    }
    // An attempt without a network in between changes nothing.
    const FaultyProxy nobody(m_server.port(), Fault::Refuse);
    QVERIFY(!fetch(nobody.url(u"remote"_s)));
    const auto result = fetch(url);
    QVERIFY2(result, trouble(result).constData());
    QCOMPARE(readme(m_clone), "three");
}

void TestGitFetch::urlsAreChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("path") << u"/srv/git/remote"_s;
    QTest::newRow("file") << u"file:///srv/git/remote"_s;
    QTest::newRow("ssh") << u"ssh://git@127.0.0.1/remote"_s;
    QTest::newRow("ssh in short") << u"git@127.0.0.1:remote"_s;
    QTest::newRow("git to another machine") << u"git://192.0.2.1/remote"_s;
    QTest::newRow("http to another machine") << u"http://192.0.2.1/remote"_s;
    QTest::newRow("http to a name") << u"http://127.0.0.1.example.org/remote"_s;
    QTest::newRow("IPv6 of another machine") << u"git://[2001:db8::1]/remote"_s;
    QTest::newRow("user name") << u"http://127.0.0.1@192.0.2.1/remote"_s;
    QTest::newRow("password") << u"https://user:secret@example.org/remote"_s;
    QTest::newRow("unknown scheme") << u"gopher://127.0.0.1/remote"_s;
}

void TestGitFetch::urlsAreChecked()
{
    QFETCH(const QString, url);
    const auto result = fetch(url);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Git);
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY(!QFileInfo::exists(m_clone));
}

void TestGitFetch::redirectToAnotherMachineIsNotFollowedUnencrypted()
{
    const FaultyProxy proxy(m_server.port(), Fault::Redirect);
    const auto result = fetch(proxy.url(u"remote"_s, u"http"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Git);
    QCOMPARE(result.error().detail, u"unencrypted connections stay on this machine"_s);
}

void TestGitFetch::tooManyBytesAreRefused()
{
    const QString url = freshRemote(u"remote"_s);
    model::NoProgress progress;
    const auto result = model::fetchHead(
        { .repositoryPath = m_clone, .url = url, .maxBytes = 200'000 }, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::TooLarge);
    QCOMPARE(readme(m_clone), "unreadable");
    QVERIFY(fetch(url));
}

QTEST_GUILESS_MAIN(TestGitFetch)
#include "tst_gitfetch.moc"
