// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/catalogconnection.h"
#include "model/store/catalogwriter.h"

// Private to model/store: no other header may include this one.

namespace model {

/// Puts one row after the other into a table: one value for each question mark.
class Insert {
public:
    Insert(SQLite::Database &database, const char *sql)
        : m_statement(database, sql)
    {
    }

    template <typename... Values> void operator()(const Values &...values)
    {
        int column = 0;
        (bind(++column, values), ...);
        m_statement.exec();
        m_statement.reset();
        m_statement.clearBindings();
    }

private:
    void bind(int column, const QString &value) { m_statement.bind(column, utf8(value)); }
    void bind(int column, int value) { m_statement.bind(column, value); }
    void bind(int column, qint64 value) { m_statement.bind(column, int64_t(value)); }
    void bind(int column, const QByteArray &value)
    {
        m_statement.bind(column, value.constData(), int(value.size()));
    }
    void bind(int column, const std::optional<QString> &value)
    {
        if (value)
            bind(column, *value);
        else
            m_statement.bind(column);
    }
    void bind(int column, const std::optional<qint64> &value)
    {
        if (value)
            bind(column, *value);
        else
            m_statement.bind(column);
    }
    void bind(int column, const std::optional<int> &value)
    {
        if (value)
            bind(column, *value);
        else
            m_statement.bind(column);
    }
    void bind(int column, bool value) { m_statement.bind(column, int(value)); }
    void bind(int column, const std::optional<bool> &value)
    {
        if (value)
            bind(column, *value);
        else
            m_statement.bind(column);
    }
    void bind(int column, const std::optional<double> &value)
    {
        if (value)
            m_statement.bind(column, *value);
        else
            m_statement.bind(column);
    }

    SQLite::Statement m_statement;
};

/// Fills the tables of @p database with @p content, inside the caller's transaction.
/// Errors: Cancelled; throws what SQLiteCpp throws.
Result<void> insertContent(
    SQLite::Database &database, const CatalogContent &content, Progress &progress);

} // namespace model
