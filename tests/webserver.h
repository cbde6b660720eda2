// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

/// What a test server answers.
struct WebAnswer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers {};
};

/// One request as the server saw it.
struct WebQuestion {
    QByteArray target; ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< by name in lower case

    bool operator==(const WebQuestion &) const = default;
};

/// A web server on loopback, in a thread of its own, which answers what a test says. Given answers
/// have an ETag and are 304 to whoever has them.
class WebServer {
public:
    using Handler = std::function<WebAnswer(const WebQuestion &question)>;

    /// Plain; with @p encryption over TLS.
    explicit WebServer(const std::optional<QSslConfiguration> &encryption = {});
    ~WebServer();
    WebServer(const WebServer &) = delete;
    WebServer &operator=(const WebServer &) = delete;

    /// "http://127.0.0.1:1234/"
    QString base() const;
    QUrl url(const QString &path) const { return QUrl(base() + path); }
    /// Of @p target ("/api/x.json?page=2"), and of the path where no query is given.
    void serve(const QByteArray &target, const WebAnswer &answer);
    void handle(const QByteArray &target, Handler handler);
    /// Everything that was asked so far.
    QList<WebQuestion> questions() const;

private:
    WebAnswer answerTo(const WebQuestion &question);

    class Listener;
    const bool m_isEncrypted;
    quint16 m_port = 0;
    QHash<QByteArray, Handler> m_handlers; ///< guarded by m_mutex
    QList<WebQuestion> m_questions; ///< likewise
    mutable QMutex m_mutex;
    QThread m_thread;
    std::unique_ptr<QObject> m_listener; ///< lives in the thread
};

/// A server below HTTP, for what no HTTP server would do: says what @p talk writes to each
/// connection once a request is there.
class RawServer {
public:
    using Talk = std::function<void(QTcpSocket &socket)>;

    explicit RawServer(Talk talk);
    ~RawServer();
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    QUrl url() const;

private:
    quint16 m_port = 0;
    QThread m_thread;
    std::unique_ptr<QObject> m_listener; ///< lives in the thread
};

/// A certificate for 127.0.0.1 that @p signer vouches for, valid for those days; made by openssl.
struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;

    /// @p from and @p to as openssl takes them: "20200101000000Z".
    static TestCertificate make(const QString &folder, const QString &from, const QString &to);
    QSslConfiguration configuration() const;
};
