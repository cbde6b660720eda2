// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/answercache.h"
#include "model/http/httpclient.h"

#include <vector>

namespace model {

/// Reads what a web source publishes. What is here already is asked for only if it changed; what is
/// new is kept once it was understood, so that an answer that makes no sense replaces none that
/// did.
class WebReader {
public:
    WebReader(HttpClient &client, AnswerCache cache);

    /// Errors: those of HttpClient.
    Result<StoredAnswer> read(HttpRequest request, Progress &progress);
    /// What was read so far is good. Errors: Storage.
    Result<void> keep();
    /// What was read last is of no use.
    void forgetLast();

    /// A digest of all that was read so far, 40 hex digits: the version of the source.
    QString version() const;
    /// When the oldest of it came.
    QDateTime asOf() const;
    qint64 bytes() const { return m_bytes; } ///< of what is new, unpacked

private:
    HttpClient &m_client;
    const AnswerCache m_cache;
    struct Read {
        QUrl url;
        StoredAnswer answer;
        bool isNew = false;
    };

    std::vector<Read> m_read;
    qint64 m_bytes = 0;
};

} // namespace model
