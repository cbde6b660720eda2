// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Runs @p work in the thread of @p object and waits for it.
template <typename Work> void runIn(QObject &object, const Work &work)
{
    QMetaObject::invokeMethod(&object, work, Qt::BlockingQueuedConnection);
}

/// Ends a server's thread; what lives in it is gone before.
void stop(QThread &thread, std::unique_ptr<QObject> &listener)
{
    runIn(*listener, [&] { listener.reset(); });
    thread.quit();
    thread.wait();
}

} // namespace

/// Holds what belongs to the server's thread.
class WebServer::Listener : public QObject {
public:
    quint16 listen(WebServer &server, const std::optional<QSslConfiguration> &encryption)
    {
        m_http.setMissingHandler(
            this, [&server](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                WebQuestion question {
                    .target = request.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority),
                    .headers = {},
                };
                const QHttpHeaders &headers = request.headers();
                for (qsizetype i = 0; i < headers.size(); ++i)
                    question.headers.insert(QByteArray(headers.nameAt(i).data()).toLower(),
                        headers.valueAt(i).toByteArray());
                const WebAnswer answer = server.answerTo(question);
                QHttpHeaders sent;
                if (!answer.contentType.isEmpty())
                    sent.append("Content-Type", answer.contentType);
                for (const auto &[name, value] : answer.headers)
                    sent.append(name, value);
                responder.write(answer.body, sent, QHttpServerResponder::StatusCode(answer.status));
            });
        std::unique_ptr<QTcpServer> tcp;
        if (encryption) {
            auto encrypted = std::make_unique<QSslServer>();
            encrypted->setSslConfiguration(*encryption);
            tcp = std::move(encrypted);
        } else {
            tcp = std::make_unique<QTcpServer>();
        }
        if (!tcp->listen(QHostAddress::LocalHost))
            return 0;
        const quint16 port = tcp->serverPort();
        return m_http.bind(tcp.release()) ? port : 0;
    }

private:
    QHttpServer m_http;
};

WebServer::WebServer(const std::optional<QSslConfiguration> &encryption)
    : m_isEncrypted(encryption.has_value())
{
    m_thread.start();
    QObject starter;
    starter.moveToThread(&m_thread);
    runIn(starter, [&] {
        auto listener = std::make_unique<Listener>();
        m_port = listener->listen(*this, encryption);
        m_listener = std::move(listener);
        starter.moveToThread(nullptr);
    });
    if (m_port == 0)
        qFatal("no server on loopback");
}

WebServer::~WebServer() { stop(m_thread, m_listener); }

QString WebServer::base() const
{
    return u"%1://127.0.0.1:%2/"_s.arg(
        m_isEncrypted ? "https"_L1 : "http"_L1, QString::number(m_port));
}

void WebServer::serve(const QByteArray &target, const WebAnswer &answer)
{
    handle(target, [answer](const WebQuestion &question) {
        WebAnswer given = answer;
        if (given.status != 200)
            return given;
        const QByteArray etag = '"'
            + QCryptographicHash::hash(given.body, QCryptographicHash::Sha1).toHex().left(16) + '"';
        given.headers.append({ "ETag", etag });
        if (question.headers.value("if-none-match") == etag) {
            given.status = 304;
            given.body.clear();
            given.contentType.clear();
        }
        return given;
    });
}

void WebServer::handle(const QByteArray &target, Handler handler)
{
    const QMutexLocker locker(&m_mutex);
    m_handlers.insert(target, std::move(handler));
}

QList<WebQuestion> WebServer::questions() const
{
    const QMutexLocker locker(&m_mutex);
    return m_questions;
}

WebAnswer WebServer::answerTo(const WebQuestion &question)
{
    Handler handler;
    {
        const QMutexLocker locker(&m_mutex);
        m_questions.append(question);
        const QByteArray path = question.target.left(question.target.indexOf('?'));
        handler = m_handlers.value(question.target, m_handlers.value(path));
    }
    return handler ? handler(question) : WebAnswer { .status = 404, .body = "{}" };
}

RawServer::RawServer(Talk talk)
{
    m_thread.start();
    QObject starter;
    starter.moveToThread(&m_thread);
    runIn(starter, [&] {
        auto server = std::make_unique<QTcpServer>();
        server->listen(QHostAddress::LocalHost);
        m_port = server->serverPort();
        QObject::connect(server.get(), &QTcpServer::newConnection, server.get(),
            [talk = std::move(talk), listening = server.get()] {
                QTcpSocket *socket = listening->nextPendingConnection();
                QObject::connect(
                    socket, &QTcpSocket::readyRead, socket, [talk, socket] { talk(*socket); },
                    Qt::SingleShotConnection);
            });
        m_listener = std::move(server);
        starter.moveToThread(nullptr);
    });
}

RawServer::~RawServer() { stop(m_thread, m_listener); }

QUrl RawServer::url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_port)); }

TestCertificate TestCertificate::make(const QString &folder, const QString &from, const QString &to)
{
    const QString keyFile = folder + "/key.pem"_L1;
    const QString certificateFile = folder + "/certificate.pem"_L1;
    QProcess::execute(u"openssl"_s,
        { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-quiet"_s, u"-subj"_s,
            u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-not_before"_s,
            from, u"-not_after"_s, to, u"-keyout"_s, keyFile, u"-out"_s, certificateFile });
    QFile key(keyFile);
    QFile certificate(certificateFile);
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
        return { QSslCertificate(), QSslKey() };
    return { QSslCertificate(&certificate), QSslKey(&key, QSsl::Rsa) };
}

QSslConfiguration TestCertificate::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    return configuration;
}
