// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to model/git: the TCP connection that libgit2 uses in this program. Its own one blocks
// without limit and cannot be cancelled; this one looks up at least every 50 ms. libgit2 layers TLS
// on top of whatever is registered as standard stream, so https is served as well.

#include "model/progress.h"
#include "model/result.h"

#include <chrono>
#include <optional>

namespace model {

/// What the connections made on this thread obey while it lives, and where they say why they ended
/// (libgit2 flattens a stream's error codes to -1 and its TLS layer overwrites the words). Without
/// one, no connection can be made on a thread. Not for two at a time on one thread.
class StreamScope {
public:
    struct Limits {
        std::chrono::milliseconds silence { 30'000 }; ///< longest wait for one byte
        std::chrono::milliseconds connect { 15'000 }; ///< name lookup and handshake of TCP together
        qint64 maxBytes = 0; ///< received over all connections
        bool loopbackOnly = false; ///< refuse every address of another machine, redirects too
    };

    /// @p progress outlives the scope; @p url names the remote in errors.
    StreamScope(const Progress &progress, QString url, const Limits &limits);
    ~StreamScope();
    StreamScope(const StreamScope &) = delete;
    StreamScope &operator=(const StreamScope &) = delete;

    /// The scope of the calling thread, if any.
    static StreamScope *current();

    const Limits &limits() const { return m_limits; }
    /// False from the first failure on, and once the person cancelled. Waits while they pause.
    bool mayGoOn();
    /// A clock that stands still while the person pauses; deadlines are of it.
    std::chrono::steady_clock::time_point now() const
    {
        return std::chrono::steady_clock::now() - m_paused;
    }
    /// False when this was too much.
    bool countReceived(qint64 bytes);
    /// Remembers the first failure, hands it to libgit2 as well and returns its error code.
    int fail(Error::Kind kind, const QString &detail);
    const std::optional<Error> &failure() const { return m_failure; }

private:
    const Progress &m_progress;
    const QString m_url;
    const Limits m_limits;
    qint64 m_received = 0;
    std::chrono::nanoseconds m_paused { 0 };
    std::optional<Error> m_failure;
};

/// Makes libgit2 use this stream, for the whole process.
void registerInterruptibleStream();

} // namespace model
