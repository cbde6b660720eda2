// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gitserver.h"

#include "model/sync/source.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <arpa/inet.h>
#include <array>
#include <csignal>
#include <filesystem>
#include <netinet/in.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using model::SocketHandle;

namespace {

/// The git program without the configuration of whoever runs the tests.
void prepareGit(QProcess &process)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    process.setProcessEnvironment(environment);
}

QByteArray runGit(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess git;
    prepareGit(git);
    git.start(u"git"_s, arguments);
    git.write(input);
    git.closeWriteChannel();
    if (!git.waitForFinished() || git.exitCode() != 0)
        qWarning() << "git" << arguments << git.readAllStandardError();
    return git.readAllStandardOutput().trimmed();
}

QByteArray dataBlock(const QByteArray &data)
{
    return "data " + QByteArray::number(data.size()) + '\n' + data + '\n';
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool isReady(const SocketHandle &socket, int timeoutMs)
{
    pollfd descriptor { .fd = socket.descriptor(), .events = POLLIN, .revents = 0 };
    return ::poll(&descriptor, 1, timeoutMs) > 0;
}

/// False once either side is gone.
bool passOn(const SocketHandle &from, const SocketHandle &to, size_t limit, qint64 &passed)
{
    std::array<char, 4096> buffer {};
    const ssize_t size
        = ::recv(from.descriptor(), buffer.data(), std::min(limit, buffer.size()), 0);
    if (size <= 0 || ::send(to.descriptor(), buffer.data(), size_t(size), MSG_NOSIGNAL) != size)
        return false;
    passed += size;
    return true;
}

} // namespace

TestRepository::TestRepository(const QString &path)
    : m_path(path)
{
    if (!QDir(path).exists())
        runGit({ u"init"_s, u"--quiet"_s, u"--bare"_s, u"-b"_s, u"main"_s, path });
}

QString TestRepository::commit(const std::vector<TestFile> &files, const QByteArray &message,
    const QByteArray &reference, const QByteArray &mergedReference, const QDateTime &time)
{
    const auto minutes = runGit({ u"-C"_s, m_path, u"rev-list"_s, u"--all"_s, u"--count"_s });
    QByteArray stream = "commit " + reference + "\ncommitter Ada <ada@example.org> "
        + QByteArray::number(
            time.isValid() ? time.toSecsSinceEpoch() : 1'700'000'000 + (60 * minutes.toLongLong()))
        + " +0000\n" + dataBlock(message);
    if (!id(reference).isEmpty())
        stream += "from " + reference + "^0\n";
    if (!mergedReference.isEmpty())
        stream += "merge " + mergedReference + "\n";
    for (const TestFile &file : files) {
        if (!file.content)
            stream += "D " + file.path + '\n';
        else if (file.mode == "160000") // a submodule is an id, not data
            stream += "M 160000 " + *file.content + ' ' + file.path + '\n';
        else
            stream += "M " + file.mode + " inline " + file.path + '\n' + dataBlock(*file.content);
    }
    runGit({ u"-C"_s, m_path, u"fast-import"_s, u"--quiet"_s }, stream);
    return id(reference);
}

QString TestRepository::id(const QByteArray &revision) const
{
    return QString::fromLatin1(runGit({ u"-C"_s, m_path, u"for-each-ref"_s,
        u"--format=%(objectname)"_s, QString::fromLatin1(revision) }));
}

QStringList gitSources()
{
    QStringList names;
    for (const model::Source &source : model::allSources()) {
        if (!source.isWeb())
            names += source.name;
    }
    return names;
}

QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(seed);
    for (char &byte : bytes)
        byte = char(generator.generate());
    return bytes;
}

GitServer::GitServer()
{
    prepareGit(m_daemon);
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.setStandardErrorFile(QProcess::nullDevice()); // it regrets each cut connection
    // The daemon goes with the test even when that one crashes.
    m_daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    for (int attempt = 0; attempt < 5 && !start(); ++attempt) { }
}

GitServer::~GitServer()
{
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(5000)) {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
}

bool GitServer::start()
{
    {
        QTcpServer probe; // someone may take the port in between: then the daemon ends at once
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
    }
    // Not "git daemon": that one is a process in between, which would be the one we stop.
    const QString program = QString::fromLocal8Bit(runGit({ u"--exec-path"_s })) + "/git-daemon"_L1;
    m_daemon.start(program,
        { u"--reuseaddr"_s, u"--listen=127.0.0.1"_s, u"--port=%1"_s.arg(m_port),
            u"--base-path=%1"_s.arg(m_folder.path()), u"--export-all"_s });
    const auto answers = [this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(100);
    };
    return m_daemon.waitForStarted()
        && QTest::qWaitFor([&] { return !isRunning() || answers(); }, 5000) && isRunning();
}

QString GitServer::url(const QString &name) const
{
    return u"git://127.0.0.1:%1/%2"_s.arg(m_port).arg(name);
}

TestRepository GitServer::repository(const QString &name) const
{
    return TestRepository(m_folder.filePath(name));
}

void GitServer::publishTexts() const
{
    // Copies of one: git itself would take longer than some tests.
    const QString first = u"texts.git"_s;
    repository(first).commit({ { "README.md", "# Read me\n\nWhat there is to read.\n" } }, "Text");
    for (const model::Source &source : model::allSources()) {
        if (source.content != model::Source::Content::Texts)
            continue;
        const QString path = m_folder.filePath(source.name + ".git"_L1);
        QDir().mkpath(QFileInfo(path).path());
        std::filesystem::copy(m_folder.filePath(first).toStdString(), path.toStdString(),
            std::filesystem::copy_options::recursive);
    }
    remove(first);
}

bool GitServer::remove(const QString &name) const
{
    return QDir(m_folder.filePath(name)).removeRecursively();
}

FaultyProxy::FaultyProxy(quint16 target, Fault fault, qint64 bytes)
    : m_target(target)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    , m_fault(fault)
    , m_bytes(bytes)
{
    // Bound now, so that the port is ours, also while refusing.
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (!m_listener.isOpen() || ::bind(m_listener.descriptor(), generic, size) != 0
        || ::getsockname(m_listener.descriptor(), generic, &size) != 0)
        qFatal("no port for the proxy");
    m_port = ntohs(address.sin_port);
    setFault(fault, bytes);
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

FaultyProxy::~FaultyProxy() = default;

void FaultyProxy::setFault(Fault fault, qint64 bytes)
{
    m_fault = fault;
    m_bytes = bytes;
    if (fault != Fault::Refuse)
        ::listen(m_listener.descriptor(), 8);
}

QString FaultyProxy::url(const QString &name, const QString &scheme) const
{
    return u"%1://127.0.0.1:%2/%3"_s.arg(scheme).arg(m_port).arg(name);
}

void FaultyProxy::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        if (m_fault == Fault::Refuse || !isReady(m_listener, 10)) {
            ::poll(nullptr, 0, m_fault == Fault::Refuse ? 10 : 0);
            continue;
        }
        const SocketHandle client(::accept(m_listener.descriptor(), nullptr, nullptr));
        if (!client.isOpen())
            continue;
        ++m_connections;
        serve(stop, client);
    }
}

void FaultyProxy::serve(const std::stop_token &stop, const SocketHandle &client)
{
    QByteArray answer;
    switch (m_fault) {
    case Fault::Silent: break;
    case Fault::Garbage: answer = noise(500, 1); break;
    case Fault::Redirect:
        answer = "HTTP/1.1 301 Moved\r\nLocation: http://192.0.2.1/x\r\nContent-Length: 0\r\n\r\n";
        break;
    default: pass(stop, client); return;
    }
    ::send(client.descriptor(), answer.data(), size_t(answer.size()), MSG_NOSIGNAL);
    // Listens politely until the other side has had enough.
    std::array<char, 4096> ignored {};
    while (!stop.stop_requested()) {
        if (isReady(client, 10)
            && ::recv(client.descriptor(), ignored.data(), ignored.size(), 0) <= 0)
            return;
    }
}

void FaultyProxy::pass(const std::stop_token &stop, const SocketHandle &client)
{
    const Fault fault = m_fault;
    const qint64 bytes = m_bytes;
    const bool ends = fault == Fault::CutAfter || fault == Fault::SilentAfter;
    const SocketHandle server(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(m_target);
    if (::connect(
            server.descriptor(), reinterpret_cast<const sockaddr *>(&address), sizeof(address))
        != 0)
        return;
    qint64 sent = 0;
    qint64 received = 0;
    while (!stop.stop_requested()) {
        const bool isOver = ends && received >= bytes;
        if (isOver && fault == Fault::CutAfter)
            return;
        std::array<pollfd, 2> sides {};
        sides[0] = { .fd = client.descriptor(), .events = POLLIN, .revents = 0 };
        sides[1] = { .fd = server.descriptor(), .events = POLLIN, .revents = 0 };
        ::poll(sides.data(), isOver ? 1 : 2, 10);
        if (sides[0].revents && !passOn(client, server, SIZE_MAX, sent))
            return;
        if (isOver || !sides[1].revents)
            continue;
        const qint64 before = received;
        const qint64 rest = ends ? bytes - received : bytes;
        const bool isLimited = ends || fault == Fault::Drip;
        if (!passOn(server, client, isLimited ? size_t(rest) : SIZE_MAX, received))
            return;
        m_passedBytes += received - before;
        if (fault == Fault::Drip)
            ::poll(nullptr, 0, 20);
    }
}
