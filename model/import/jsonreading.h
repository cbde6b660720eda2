// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/problem.h"
#include "model/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace model {

/// Errors: BadFormat, when it is no JSON, or none of that kind. Any thread.
Result<QJsonObject> jsonObject(const QByteArray &bytes, const QString &file);
Result<QJsonArray> jsonList(const QByteArray &bytes, const QString &file);

/// Reads the objects of one JSON file of strangers. What is not there is nothing; what is not as it
/// should be is nothing, too, and is noted as a Problem of `subject`.
class JsonReading {
public:
    explicit JsonReading(QString file)
        : m_file(std::move(file))
    {
    }

    void note(const QString &subject, const QString &field, const QString &value,
        Problem::Kind kind = Problem::Kind::BadValue);

    /// A whole number from 0 to @p most.
    std::optional<qint64> count(
        const QJsonObject &object, QLatin1StringView field, const QString &subject, qint64 most);
    std::optional<bool> flag(
        const QJsonObject &object, QLatin1StringView field, const QString &subject);
    /// A time as RFC 3339 has it, in UTC.
    std::optional<QDateTime> time(
        const QJsonObject &object, QLatin1StringView field, const QString &subject)
    {
        return time(object[field], field, subject);
    }
    std::optional<QDateTime> time(
        const QJsonValue &value, QLatin1StringView field, const QString &subject);
    /// On one line, at most @p most characters long.
    static QString text(const QJsonObject &object, QLatin1StringView field, qsizetype most = 300);
    /// An address that a browser opens; empty where there is none.
    QString url(const QJsonObject &object, QLatin1StringView field, const QString &subject);
    /// Each on one line, without those that are empty or no text.
    static QStringList texts(const QJsonObject &object, QLatin1StringView field);

    const QString &file() const { return m_file; }
    Problems takeProblems() { return std::move(m_problems); }

private:
    const QString m_file;
    Problems m_problems;
};

/// Whether @p day may be one of software on the network. Not by the clock of this machine, which
/// may be wrong.
bool isPlausibleDay(const QDate &day);

} // namespace model
