// SPDX-License-Identifier: GPL-3.0-or-later
// What UserStore keeps of a person's way to a contribution.
#include "model/store/userstorework.h"

namespace model {

void UserStore::readPaths(UserContent &content) const
{
    SQLite::Statement steps(*m_database, "SELECT path, step, done_at FROM path_step");
    while (steps.executeStep()) {
        content.paths[text(steps.getColumn(0))].insert(
            text(steps.getColumn(1)), QDateTime::fromString(text(steps.getColumn(2)), Qt::ISODate));
    }
}

Result<void> UserStore::setStepDone(const QString &path, const QString &step, const QDateTime &at)
{
    return change([&]() -> Result<void> {
        SQLite::Statement done(*m_database, "INSERT OR REPLACE INTO path_step VALUES (?, ?, ?)");
        done.bind(1, utf8(path));
        done.bind(2, utf8(step));
        done.bind(3, utf8(at.toUTC().toString(Qt::ISODate)));
        done.exec();
        return {};
    });
}

Result<void> UserStore::setStepOpen(const QString &path, const QString &step)
{
    return change([&]() -> Result<void> {
        SQLite::Statement open(*m_database, "DELETE FROM path_step WHERE path = ? AND step = ?");
        open.bind(1, utf8(path));
        open.bind(2, utf8(step));
        open.exec();
        return {};
    });
}

Result<void> UserStore::restartPath(const QString &path)
{
    return change([&]() -> Result<void> {
        SQLite::Statement restart(*m_database, "DELETE FROM path_step WHERE path = ?");
        restart.bind(1, utf8(path));
        restart.exec();
        return {};
    });
}

} // namespace model
