// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/sockethandle.h"

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <optional>
#include <thread>

/// One file of a commit under test; without content it is removed. A submodule (mode 160000) has a
/// commit id for content.
struct TestFile {
    QByteArray path;
    std::optional<QByteArray> content;
    QByteArray mode = "100644";
};

/// A bare repository on disk, filled by the git program.
class TestRepository {
public:
    explicit TestRepository(const QString &path);

    const QString &path() const { return m_path; }
    /// Adds a commit to @p reference, with @p mergedReference as second parent where given, and
    /// returns its id. Times rise by a minute with each commit, unless @p time is given.
    QString commit(const std::vector<TestFile> &files, const QByteArray &message,
        const QByteArray &reference = "refs/heads/main", const QByteArray &mergedReference = {},
        const QDateTime &time = {});
    /// The id that @p revision names; empty when there is none.
    QString id(const QByteArray &revision) const;

private:
    QString m_path;
};

/// The names of all sources that are git repositories.
QStringList gitSources();

/// Incompressible, and the same in every run.
QByteArray noise(qsizetype size, quint32 seed);

/// A git daemon on a loopback port of its own, serving a temporary folder.
class GitServer {
public:
    GitServer();
    ~GitServer();
    GitServer(const GitServer &) = delete;
    GitServer &operator=(const GitServer &) = delete;

    bool isRunning() const { return m_daemon.state() == QProcess::Running; }
    quint16 port() const { return m_port; }
    QString url(const QString &name) const;
    TestRepository repository(const QString &name) const;
    /// One text in every source that gives nothing else.
    void publishTexts() const;
    bool remove(const QString &name) const;

private:
    bool start();

    QTemporaryDir m_folder;
    QProcess m_daemon;
    quint16 m_port = 0;
};

/// A TCP proxy on loopback, in a thread of its own, that does what networks do. Serves one
/// connection after the other.
class FaultyProxy {
public:
    enum class Fault {
        None,
        Refuse, ///< nothing listens; cannot be gone back to
        Silent, ///< accepts and says nothing
        CutAfter, ///< hangs up after so many bytes from the server
        SilentAfter, ///< stays on the line without a word after so many bytes
        Drip, ///< passes so many bytes every 20 ms
        Garbage, ///< answers what is no git
        Redirect, ///< answers in HTTP that the thing is on another machine, unencrypted
    };

    FaultyProxy(quint16 target, Fault fault, qint64 bytes = 0);
    ~FaultyProxy();
    FaultyProxy(const FaultyProxy &) = delete;
    FaultyProxy &operator=(const FaultyProxy &) = delete;

    /// For the connections to come.
    void setFault(Fault fault, qint64 bytes = 0);
    QString url(const QString &name, const QString &scheme = QStringLiteral("git")) const;
    int connections() const { return m_connections; }
    /// From the server, over all connections.
    qint64 passedBytes() const { return m_passedBytes; }

private:
    void run(const std::stop_token &stop);
    void serve(const std::stop_token &stop, const model::SocketHandle &client);
    void pass(const std::stop_token &stop, const model::SocketHandle &client);

    const quint16 m_target;
    quint16 m_port = 0;
    model::SocketHandle m_listener;
    std::atomic<Fault> m_fault;
    std::atomic<qint64> m_bytes;
    std::atomic<int> m_connections = 0;
    std::atomic<qint64> m_passedBytes = 0;
    std::jthread m_thread; ///< last: it uses all of the above
};
