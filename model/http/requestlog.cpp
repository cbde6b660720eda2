// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/requestlog.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// About 5,000 requests.
constexpr qint64 largest = qint64(1) << 20;
constexpr auto olderSuffix = ".1"_L1;

std::vector<RequestRecord> recordsOf(const QString &fileName)
{
    std::vector<RequestRecord> records;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return records;
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine(16 << 10)).object();
        const QDateTime at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs);
        if (!at.isValid())
            continue;
        records.push_back({ .at = at,
            .url = json["url"_L1].toString(),
            .status = json["status"_L1].toInt(),
            .bytes = json["bytes"_L1].toInteger(),
            .duration = std::chrono::milliseconds(json["ms"_L1].toInteger()),
            .error = json["error"_L1].toString() });
    }
    return records;
}

} // namespace

RequestLog::RequestLog(QString fileName)
    : m_fileName(std::move(fileName))
{
}

void RequestLog::append(const RequestRecord &record)
{
    QJsonObject json { { u"at"_s, record.at.toUTC().toString(Qt::ISODateWithMs) },
        { u"url"_s, record.url }, { u"bytes"_s, record.bytes },
        { u"ms"_s, qint64(record.duration.count()) } };
    if (record.status != 0)
        json.insert(u"status"_s, record.status);
    if (!record.error.isEmpty())
        json.insert(u"error"_s, record.error.left(1000));
    const QMutexLocker locker(&m_mutex);
    if (QFileInfo(m_fileName).size() > largest) {
        QFile::remove(m_fileName + olderSuffix);
        QFile::rename(m_fileName, m_fileName + olderSuffix);
    }
    QFile file(m_fileName);
    if (file.open(QIODevice::ReadWrite)) {
        // What a power cut tore has no end of line: the next record begins on its own.
        const bool isTorn = file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n";
        file.seek(file.size());
        file.write(
            (isTorn ? "\n" : "") + QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    }
}

std::vector<RequestRecord> RequestLog::read(const QString &fileName, int most)
{
    std::vector<RequestRecord> records = recordsOf(fileName + olderSuffix);
    std::ranges::move(recordsOf(fileName), std::back_inserter(records));
    std::ranges::reverse(records);
    if (records.size() > size_t(most))
        records.erase(records.begin() + most, records.end());
    return records;
}

} // namespace model
