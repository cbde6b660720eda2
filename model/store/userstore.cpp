// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/userstorework.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

#include <SQLiteCpp/Backup.h>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int busyMs = 10'000;

QString firstAnswer(SQLite::Database &database, const char *sql)
{
    SQLite::Statement query(database, sql);
    return query.executeStep() ? text(query.getColumn(0)) : QString();
}

int versionOf(SQLite::Database &database)
{
    return firstAnswer(database, "PRAGMA user_version").toInt();
}

QString migrationFile(const QString &schemaFolder, int version)
{
    return u"%1/%2.sql"_s.arg(schemaFolder).arg(version, 3, 10, QLatin1Char('0'));
}

int newestVersion(const QString &schemaFolder)
{
    int version = 0;
    while (QFile::exists(migrationFile(schemaFolder, version + 1)))
        ++version;
    return version;
}

/// Puts a copy beside the file, whole or not at all.
void backUp(const QString &fileName, int nextVersion)
{
    const QString target = fileName + u".before-%1"_s.arg(nextVersion);
    const QString part = target + ".part"_L1;
    QFile::remove(part);
    {
        // A connection of its own: the one that migrates holds the lock that keeps writers out.
        SQLite::Database source(utf8(fileName), SQLite::OPEN_READONLY, busyMs);
        SQLite::Database copy(utf8(part), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(copy, source);
        backup.executeStep(-1);
    }
    std::filesystem::rename(part.toStdU16String(), target.toStdU16String());
}

void migrate(SQLite::Database &database, const QString &fileName, const QString &schemaFolder)
{
    const int newest = newestVersion(schemaFolder);
    // A file that is new, or that a program was stopped while it made it, has nothing to keep.
    bool isToBeKept = versionOf(database) > 0;
    for (;;) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        const int version = versionOf(database);
        if (version >= newest)
            return;
        if (isToBeKept) {
            backUp(fileName, version + 1);
            isToBeKept = false;
        }
        QFile migration(migrationFile(schemaFolder, version + 1));
        if (!migration.open(QIODevice::ReadOnly))
            throw std::runtime_error("a migration is missing from the program");
        database.exec(migration.readAll().toStdString());
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

/// The version of what is in the file, before anything of it is changed.
Result<int> inspect(const QString &fileName)
{
    if (QFileInfo(fileName).size() == 0) // there is none, or a program was stopped while it made it
        return 0;
    return guardedUser(fileName, [&]() -> Result<int> {
        SQLite::Database database(utf8(fileName), SQLite::OPEN_READONLY, busyMs);
        const QString check = firstAnswer(database, "PRAGMA quick_check(1)");
        if (check != "ok"_L1)
            return failure(Error::Kind::BadFormat, fileName, check);
        const int version = versionOf(database);
        const bool isEmpty = firstAnswer(database, "SELECT count(*) FROM sqlite_master") == "0"_L1;
        if (version == 0 && !isEmpty)
            return failure(Error::Kind::BadFormat, fileName, u"another program made it"_s);
        return version;
    });
}

struct NamedContent {
    Source::Content content;
    QLatin1StringView name;
};
constexpr std::array contentNames { NamedContent { Source::Content::Texts, "texts"_L1 },
    NamedContent { Source::Content::Calendar, "calendar"_L1 },
    NamedContent { Source::Content::LandscapeRepository, "landscape_repository"_L1 },
    NamedContent { Source::Content::LandscapeFolder, "landscape_folder"_L1 },
    NamedContent { Source::Content::LandscapeSite, "landscape_site"_L1 } };

QString stateText(const ViewState &state)
{
    return QString::fromUtf8(QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact));
}

} // namespace

UserStore::UserStore(QString fileName, std::unique_ptr<SQLite::Database> database, bool isNewer)
    : m_fileName(std::move(fileName))
    , m_database(std::move(database))
    , m_isNewer(isNewer)
{
}
UserStore::UserStore(UserStore &&) noexcept = default;
UserStore &UserStore::operator=(UserStore &&) noexcept = default;
UserStore::~UserStore() = default;

Result<UserStore> UserStore::open(const QString &fileName, const QString &schemaFolder)
{
    if (!QDir().mkpath(QFileInfo(fileName).path()))
        return failure(Error::Kind::Storage, fileName, u"the folder cannot be made"_s);
    // SQLite does not wait for another program that turns a new file to a write-ahead log.
    QLockFile setUp(fileName + ".lock"_L1);
    setUp.setStaleLockTime(0);
    if (!setUp.tryLock(busyMs))
        return failure(Error::Kind::Storage, fileName, u"it cannot be locked"_s);
    const auto version = inspect(fileName);
    if (!version)
        return std::unexpected(version.error());
    return guardedUser(fileName, [&]() -> Result<UserStore> {
        if (*version > newestVersion(schemaFolder)) {
            return UserStore(fileName,
                std::make_unique<SQLite::Database>(utf8(fileName), SQLite::OPEN_READONLY, busyMs),
                true);
        }
        auto database = std::make_unique<SQLite::Database>(
            utf8(fileName), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyMs);
        if (firstAnswer(*database, "PRAGMA journal_mode = WAL") != "wal"_L1)
            return failure(Error::Kind::Storage, fileName, u"no write-ahead log"_s);
        database->exec("PRAGMA foreign_keys = ON");
        if (firstAnswer(*database, "PRAGMA foreign_keys") != "1"_L1)
            return failure(Error::Kind::Storage, fileName, u"no foreign keys"_s);
        migrate(*database, fileName, schemaFolder);
        return UserStore(fileName, std::move(database), false);
    });
}

Result<UserContent> UserStore::content() const
{
    return guardedUser(m_fileName, [&]() -> Result<UserContent> {
        // All tables as they were at one moment.
        SQLite::Transaction transaction(*m_database);
        UserContent content;
        SQLite::Statement views(
            *m_database, "SELECT name, state FROM saved_view ORDER BY position, name");
        while (views.executeStep()) {
            const auto json = QJsonDocument::fromJson(text(views.getColumn(1)).toUtf8());
            content.savedViews.push_back(
                { text(views.getColumn(0)), viewStateFromJson(json.object()) });
        }
        SQLite::Statement ratings(
            *m_database, "SELECT landscape, item, stars, rated_at FROM rating");
        while (ratings.executeStep()) {
            if (const auto item = ItemId::fromString(text(ratings.getColumn(1)))) {
                const auto at = QDateTime::fromString(text(ratings.getColumn(3)), Qt::ISODate);
                content.ratings[text(ratings.getColumn(0))].insert(
                    *item, { ratings.getColumn(2).getInt(), at });
            }
        }
        // A newer program may have other tables, but not without this one.
        SQLite::Statement sources(
            *m_database, "SELECT content, address FROM own_source ORDER BY name");
        while (sources.executeStep()) {
            const auto known
                = std::ranges::find(contentNames, text(sources.getColumn(0)), &NamedContent::name);
            if (known == contentNames.end())
                continue; // a newer program's
            if (const auto source = ownSource(text(sources.getColumn(1)), known->content))
                content.ownSources.push_back(*source);
        }
        readMarks(content);
        readPaths(content);
        readIssueWork(content);
        return content;
    });
}

Result<void> UserStore::saveView(const SavedView &view)
{
    return change([&]() -> Result<void> {
        SQLite::Statement save(*m_database,
            "INSERT INTO saved_view VALUES (?, ?, "
            "(SELECT coalesce(max(position), 0) + 1 FROM saved_view)) "
            "ON CONFLICT (name) DO UPDATE SET state = excluded.state");
        save.bind(1, utf8(view.name));
        save.bind(2, utf8(stateText(view.state)));
        save.exec();
        return {};
    });
}

Result<void> UserStore::rename(const std::string &table, const QString &from, const QString &to)
{
    if (from == to)
        return {};
    return change([&]() -> Result<void> {
        SQLite::Statement taken(*m_database, "SELECT 1 FROM " + table + " WHERE name = ?");
        taken.bind(1, utf8(to));
        if (taken.executeStep())
            return failure(Error::Kind::Busy, to);
        SQLite::Statement rename(*m_database, "UPDATE " + table + " SET name = ? WHERE name = ?");
        rename.bind(1, utf8(to));
        rename.bind(2, utf8(from));
        if (rename.exec() == 0)
            return failure(Error::Kind::NotFound, from);
        return {};
    });
}

Result<void> UserStore::renameView(const QString &from, const QString &to)
{
    return rename("saved_view", from, to);
}

Result<void> UserStore::removeView(const QString &name)
{
    return change([&]() -> Result<void> {
        SQLite::Statement remove(*m_database, "DELETE FROM saved_view WHERE name = ?");
        remove.bind(1, utf8(name));
        remove.exec();
        return {};
    });
}

Result<void> UserStore::orderViews(const QStringList &names)
{
    return change([&]() -> Result<void> {
        SQLite::Statement others(*m_database, "UPDATE saved_view SET position = position + ?");
        others.bind(1, int(names.size()));
        others.exec();
        SQLite::Statement place(*m_database, "UPDATE saved_view SET position = ? WHERE name = ?");
        for (int i = 0; i < int(names.size()); ++i) {
            place.bind(1, i + 1);
            place.bind(2, utf8(names[i]));
            place.exec();
            place.reset();
        }
        return {};
    });
}

Result<void> UserStore::rate(const QString &landscape, const ItemId &item, const Rating &rating)
{
    return change([&]() -> Result<void> {
        SQLite::Statement rate(*m_database, "INSERT OR REPLACE INTO rating VALUES (?, ?, ?, ?)");
        rate.bind(1, utf8(landscape));
        rate.bind(2, utf8(item.toString()));
        rate.bind(3, rating.stars);
        rate.bind(4, utf8(rating.ratedAt.toUTC().toString(Qt::ISODate)));
        rate.exec();
        return {};
    });
}

Result<void> UserStore::addSource(const Source &source, const QDateTime &at)
{
    return change([&]() -> Result<void> {
        SQLite::Statement taken(*m_database, "SELECT 1 FROM own_source WHERE name = ?");
        taken.bind(1, utf8(source.name));
        if (taken.executeStep())
            return failure(Error::Kind::Busy, source.name);
        SQLite::Statement add(*m_database, "INSERT INTO own_source VALUES (?, ?, ?, ?)");
        add.bind(1, utf8(source.name));
        add.bind(
            2, utf8(std::ranges::find(contentNames, source.content, &NamedContent::content)->name));
        add.bind(3, utf8(source.address));
        add.bind(4, utf8(at.toUTC().toString(Qt::ISODate)));
        add.exec();
        return {};
    });
}

Result<void> UserStore::removeSource(const QString &name)
{
    return change([&]() -> Result<void> {
        SQLite::Statement remove(*m_database, "DELETE FROM own_source WHERE name = ?");
        remove.bind(1, utf8(name));
        remove.exec();
        return {};
    });
}

Result<void> UserStore::removeRating(const QString &landscape, const ItemId &item)
{
    return change([&]() -> Result<void> {
        SQLite::Statement remove(
            *m_database, "DELETE FROM rating WHERE landscape = ? AND item = ?");
        remove.bind(1, utf8(landscape));
        remove.bind(2, utf8(item.toString()));
        remove.exec();
        return {};
    });
}

} // namespace model
