// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QDateTime>
#include <QMutex>

#include <chrono>
#include <vector>

namespace model {

/// One request as it went over the network.
struct RequestRecord {
    QDateTime at; ///< UTC
    QString url;
    int status = 0; ///< of HTTP; 0: there was no answer, or it was not HTTP
    qint64 bytes = 0; ///< of the answer
    std::chrono::milliseconds duration { 0 };
    QString error; ///< in the library's words; empty: it went well

    bool operator==(const RequestRecord &) const = default;
};

/// Every request that was made, a line of JSON each, the newest last: what is noted is on the disk,
/// also when the program is killed right after. When the file is large it becomes the older of two,
/// and the one before is gone.
class RequestLog {
public:
    explicit RequestLog(QString fileName);

    /// From any thread. A log that cannot be written keeps no request from being made.
    void append(const RequestRecord &record);

    /// At most @p most records, the newest first. A line that a power cut tore is left out.
    static std::vector<RequestRecord> read(const QString &fileName, int most);

private:
    const QString m_fileName;
    QMutex m_mutex; ///< one line after the other
};

} // namespace model
