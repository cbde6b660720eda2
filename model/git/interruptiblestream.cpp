// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/interruptiblestream.h"

#include "model/git/namelookup.h"
#include "model/git/sockethandle.h"

#include <git2.h>
#include <git2/sys/errors.h>
#include <git2/sys/stream.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace model {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// How long any wait may go on without asking whether the person cancelled.
constexpr milliseconds slice = 50ms;

thread_local StreamScope *scopeOfThread = nullptr;

enum class Wait : std::uint8_t { Ready, TimedOut, Stopped };

milliseconds nextSlice(const StreamScope &scope, Clock::time_point deadline)
{
    return std::clamp(std::chrono::ceil<milliseconds>(deadline - scope.now()), 0ms, slice);
}

Wait waitFor(
    StreamScope &scope, const SocketHandle &socket, short events, Clock::time_point deadline)
{
    for (;;) {
        if (!scope.mayGoOn())
            return Wait::Stopped;
        const milliseconds timeout = nextSlice(scope, deadline);
        if (timeout == 0ms)
            return Wait::TimedOut;
        pollfd descriptor { .fd = socket.descriptor(), .events = events, .revents = 0 };
        // A broken connection counts as ready: the following call says what is wrong with it.
        if (::poll(&descriptor, 1, int(timeout.count())) > 0)
            return Wait::Ready;
    }
}

int failSilent(StreamScope &scope)
{
    return scope.fail(Error::Kind::Network,
        u"the server was silent for %1 ms"_s.arg(scope.limits().silence.count()));
}

/// libgit2 knows it as a git_stream and gives it back to the callbacks below.
class InterruptibleStream : public git_stream {
public:
    InterruptibleStream(const char *host, const char *port);

    int open(StreamScope &scope);
    ssize_t receive(StreamScope &scope, void *data, size_t size);
    ssize_t send(StreamScope &scope, const char *data, size_t size);
    void shut() { m_socket = SocketHandle(); }

private:
    std::optional<std::vector<SocketAddress>> addresses(
        StreamScope &scope, Clock::time_point deadline) const;
    /// An empty string is success; otherwise why this address did not answer.
    QString openAddress(
        StreamScope &scope, const SocketAddress &address, Clock::time_point deadline);

    const std::string m_host;
    const std::string m_port;
    SocketHandle m_socket;
};

std::optional<std::vector<SocketAddress>> InterruptibleStream::addresses(
    StreamScope &scope, Clock::time_point deadline) const
{
    NameAnswer answer = numericAddress(m_host, m_port);
    if (!answer.addresses.empty())
        return answer.addresses;
    auto lookup = lookUpName(m_host, m_port);
    while (lookup.wait_for(nextSlice(scope, deadline)) != std::future_status::ready) {
        if (!scope.mayGoOn())
            return std::nullopt;
        if (scope.now() >= deadline) {
            scope.fail(Error::Kind::Network, u"the name was not found in time"_s);
            return std::nullopt;
        }
    }
    answer = lookup.get();
    if (answer.addresses.empty()) {
        scope.fail(Error::Kind::Network, QString::fromStdString(answer.error));
        return std::nullopt;
    }
    return answer.addresses;
}

QString InterruptibleStream::openAddress(
    StreamScope &scope, const SocketAddress &address, Clock::time_point deadline)
{
    SocketHandle socket(
        ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return qt_error_string(errno);
    // Git talks in small questions and answers, which would wait for each other 40 ms a turn.
    const int noDelay = 1;
    ::setsockopt(socket.descriptor(), IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof(noDelay));
    int problem = 0;
    if (::connect(socket.descriptor(), address.data(), address.length) != 0) {
        if (errno != EINPROGRESS)
            return qt_error_string(errno);
        if (waitFor(scope, socket, POLLOUT, deadline) != Wait::Ready)
            return u"no answer in time"_s;
        socklen_t size = sizeof(problem);
        if (::getsockopt(socket.descriptor(), SOL_SOCKET, SO_ERROR, &problem, &size) != 0)
            problem = errno;
    }
    if (problem != 0)
        return qt_error_string(problem);
    m_socket = std::move(socket);
    return {};
}

int InterruptibleStream::open(StreamScope &scope)
{
    const auto deadline = scope.now() + scope.limits().connect;
    if (!scope.mayGoOn())
        return GIT_EUSER;
    const auto candidates = addresses(scope, deadline);
    if (!candidates)
        return GIT_ERROR;
    QString problem;
    auto untried = int(candidates->size());
    for (const SocketAddress &address : *candidates) {
        if (scope.limits().loopbackOnly && !address.isLoopback())
            return scope.fail(Error::Kind::Git, u"unencrypted connections stay on this machine"_s);
        // Each address gets its share, so that one that swallows everything leaves time for others.
        const auto now = scope.now();
        problem = openAddress(scope, address, now + (deadline - now) / untried--);
        if (problem.isEmpty())
            return GIT_OK;
        if (!scope.mayGoOn())
            return GIT_EUSER;
    }
    return scope.fail(Error::Kind::Network, problem);
}

ssize_t InterruptibleStream::receive(StreamScope &scope, void *data, size_t size)
{
    const auto deadline = scope.now() + scope.limits().silence;
    while (scope.mayGoOn()) {
        const ssize_t received = ::recv(m_socket.descriptor(), data, size, 0);
        if (received >= 0)
            return scope.countReceived(received) ? received : ssize_t(GIT_ERROR);
        if (errno != EAGAIN && errno != EINTR)
            return scope.fail(Error::Kind::Network, qt_error_string(errno));
        if (waitFor(scope, m_socket, POLLIN, deadline) == Wait::TimedOut)
            return failSilent(scope);
    }
    return GIT_EUSER;
}

ssize_t InterruptibleStream::send(StreamScope &scope, const char *data, size_t size)
{
    const auto deadline = scope.now() + scope.limits().silence;
    while (scope.mayGoOn()) {
        const ssize_t sent = ::send(m_socket.descriptor(), data, size, MSG_NOSIGNAL);
        if (sent >= 0)
            return sent;
        if (errno != EAGAIN && errno != EINTR)
            return scope.fail(Error::Kind::Network, qt_error_string(errno));
        if (waitFor(scope, m_socket, POLLOUT, deadline) == Wait::TimedOut)
            return failSilent(scope);
    }
    return GIT_EUSER;
}

/// The way from libgit2's C into the class: finds the scope, lets no exception out.
template <typename Call>
std::invoke_result_t<Call, InterruptibleStream &, StreamScope &> guarded(
    git_stream *stream, Call call) noexcept
{
    if (!scopeOfThread) {
        git_error_set_str(GIT_ERROR_NET, "no fetch is running on this thread");
        return GIT_ERROR;
    }
    try {
        return call(static_cast<InterruptibleStream &>(*stream), *scopeOfThread);
    } catch (const std::exception &exception) {
        return scopeOfThread->fail(Error::Kind::Network, QString::fromUtf8(exception.what()));
    }
}

int connectStream(git_stream *stream) noexcept
{
    return guarded(
        stream, [](InterruptibleStream &self, StreamScope &scope) { return self.open(scope); });
}

ssize_t readStream(git_stream *stream, void *data, size_t size) noexcept
{
    return guarded(stream, [=](InterruptibleStream &self, StreamScope &scope) {
        return self.receive(scope, data, size);
    });
}

ssize_t writeStream(git_stream *stream, const char *data, size_t size, int) noexcept
{
    return guarded(stream, [=](InterruptibleStream &self, StreamScope &scope) {
        return self.send(scope, data, size);
    });
}

int closeStream(git_stream *stream) noexcept
{
    static_cast<InterruptibleStream *>(stream)->shut();
    return GIT_OK;
}

void freeStream(git_stream *stream) noexcept { delete static_cast<InterruptibleStream *>(stream); }

InterruptibleStream::InterruptibleStream(const char *host, const char *port)
    : git_stream {}
    , m_host(host)
    , m_port(port)
{
    // The timeout fields stay 0: only libgit2's own socket reads them, the limits here do the work.
    version = GIT_STREAM_VERSION;
    connect = connectStream;
    read = readStream;
    write = writeStream;
    close = closeStream;
    free = freeStream;
}

int makeStream(git_stream **out, const char *host, const char *port) noexcept
{
    try {
        *out = std::make_unique<InterruptibleStream>(host, port).release();
        return GIT_OK;
    } catch (const std::exception &) {
        git_error_set_oom();
        return GIT_ERROR;
    }
}

} // namespace

StreamScope::StreamScope(const Progress &progress, QString url, const Limits &limits)
    : m_progress(progress)
    , m_url(std::move(url))
    , m_limits(limits)
{
    Q_ASSERT(!scopeOfThread);
    scopeOfThread = this;
}

StreamScope::~StreamScope() { scopeOfThread = nullptr; }

bool StreamScope::mayGoOn()
{
    const auto before = Clock::now();
    if (!m_failure && m_progress.cancelled())
        fail(Error::Kind::Cancelled, {});
    m_paused += Clock::now() - before;
    return !m_failure;
}

bool StreamScope::countReceived(qint64 bytes)
{
    m_received += bytes;
    if (m_received > m_limits.maxBytes)
        fail(Error::Kind::TooLarge, u"more than %1 bytes"_s.arg(m_limits.maxBytes));
    return !m_failure;
}

int StreamScope::fail(Error::Kind kind, const QString &detail)
{
    if (!m_failure)
        m_failure = Error { .kind = kind, .subject = m_url, .detail = detail };
    git_error_set_str(GIT_ERROR_NET, m_failure->detail.toUtf8().constData());
    return m_failure->kind == Error::Kind::Cancelled ? GIT_EUSER : GIT_ERROR;
}

void registerInterruptibleStream()
{
    git_stream_registration registration {};
    registration.version = GIT_STREAM_VERSION;
    registration.init = makeStream;
    git_stream_register(GIT_STREAM_STANDARD, &registration);
}

} // namespace model
