// SPDX-License-Identifier: GPL-3.0-or-later
// A person's token for GitHub, in a real keyring: a daemon of its own on a message bus of its own.
#include "tests/testprocess.h"
#include "tests/webserver.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "ghp_0123456789abcdefABCDEF";

} // namespace

class tst_Token : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itIsKeptInTheKeyringAlone();
    void withoutAKeyringItIsKeptNowhere();
    void whatIsNoTokenIsRefused_data();
    void whatIsNoTokenIsRefused();

private:
    Outcome shell(const QByteArray &script) const;
    QByteArray data() const { return "--data-dir " + m_folder->filePath(u"data"_s).toUtf8(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WebServer> m_web;
};

void tst_Token::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_web = std::make_unique<WebServer>();
    m_web->serve("/repos/moby/moby/labels", { .body = "[]" });
}

/// What @p script does with a home of its own.
Outcome tst_Token::shell(const QByteArray &script) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] :
        { std::pair(u"HOME"_s, u"home"_s), std::pair(u"XDG_RUNTIME_DIR"_s, u"run"_s),
            std::pair(u"XDG_DATA_HOME"_s, u"share"_s) }) {
        QDir().mkpath(m_folder->filePath(folder));
        environment.insert(name, m_folder->filePath(folder));
    }
    QFile::setPermissions(
        m_folder->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"PATH"_s, QStringLiteral(ATLAS_BIN_DIR ":") + environment.value(u"PATH"_s));
    environment.insert(u"TOKEN"_s, QString::fromLatin1(secret));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"/bin/sh"_s, { u"-c"_s, QString::fromUtf8(script) });
    if (!process.waitForFinished(60'000))
        process.kill();
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

void tst_Token::itIsKeptInTheKeyringAlone()
{
    const bool isThere = !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty();
    if (!isThere)
        QSKIP("there is no keyring on this machine");
    const QByteArray sync = "atlasctl sync --only api.github.com --github-token --http-base "
                            "api.github.com="
        + m_web->base().toLatin1() + " " + data();
    const Outcome outcome = shell("exec dbus-run-session -- sh -c '"
                                  "printf test | gnome-keyring-daemon --unlock "
                                  "--components=secrets >/dev/null 2>&1; "
                                  "printf %s \"$TOKEN\" | atlasctl token set && "
        + sync + "; atlasctl token remove && " + sync + "'");
    QVERIFY2(outcome.out.contains("is in the keyring"), outcome.err.constData());
    QVERIFY(outcome.out.contains("no token in the keyring any more"));
    QVERIFY(outcome.err.contains("There is no token in the keyring.")); // the second sync
    const auto questions = m_web->questions();
    QVERIFY(!questions.isEmpty());
    for (const WebQuestion &question : questions)
        QCOMPARE(question.headers.value("authorization"), "Bearer " + secret);
    // The keyring's own file is encrypted; no other has it, and no output.
    QVERIFY(!outcome.out.contains(secret) && !outcome.err.contains(secret));
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        ++looked;
    }
    QCOMPARE_GE(looked, 3);
}

void tst_Token::withoutAKeyringItIsKeptNowhere()
{
    const Outcome outcome = shell("printf %s \"$TOKEN\" | atlasctl token set");
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(
        outcome.err.contains("keyring of this system cannot be used"), outcome.err.constData());
    QVERIFY(!outcome.err.contains(secret));
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(secret));
    }
}

void tst_Token::whatIsNoTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("nothing") << QByteArray("atlasctl token set </dev/null");
    QTest::newRow("two lines") << QByteArray("printf 'a\\nX-Header: b' | atlasctl token set");
    QTest::newRow("another word") << QByteArray("atlasctl token show");
}

void tst_Token::whatIsNoTokenIsRefused()
{
    QFETCH(QByteArray, script);
    const Outcome outcome = shell(script);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.startsWith("atlasctl: "));
}

QTEST_GUILESS_MAIN(tst_Token)
#include "tst_token.moc"
