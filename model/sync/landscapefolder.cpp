// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/landscapefolder.h"

#include "model/import/landscapefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 mostFileBytes = qint64(32) << 20;

class Reading {
public:
    Reading(QString path, Progress &progress)
        : m_path(std::move(path))
        , m_progress(progress)
    {
    }

    Result<void> take(const QFileInfo &info, const QString &as, qint64 most = mostFileBytes)
    {
        if (m_progress.cancelled())
            return failure(Error::Kind::Cancelled, m_path);
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Unreadable, info.filePath(), file.errorString());
        // It may have grown since it was looked at.
        const QByteArray content = file.read(most + 1);
        if (file.error() != QFileDevice::NoError)
            return failure(Error::Kind::Unreadable, info.filePath(), file.errorString());
        m_bytes += content.size();
        if (content.size() > most || m_bytes > mostBytesOfAll)
            return failure(Error::Kind::TooLarge, info.filePath(), QString::number(info.size()));
        m_found.files.insert(as, content);
        const QDateTime time = info.lastModified(QTimeZone::UTC);
        if (!m_found.asOf.isValid() || time > m_found.asOf)
            m_found.asOf = time;
        m_progress.report(m_found.files.size(), 0, 0);
        return {};
    }

    Result<void> takeLogos(const QString &folder)
    {
        const QFileInfo info(folder);
        if (!info.isDir() || info.isSymLink())
            return {};
        // Neither links nor what is no file, such as a pipe that would be waited for.
        QDirIterator logos(folder, QDir::Files | QDir::NoSymLinks);
        for (qsizetype count = 0; logos.hasNext(); ++count) {
            if (count == mostLogos)
                return failure(Error::Kind::TooLarge, folder, QString::number(count));
            const QFileInfo logo = logos.nextFileInfo();
            const QString as = info.fileName() + u'/' + logo.fileName();
            const auto taken = take(logo, as, mostLogoBytes);
            const bool isOfThisFile = !taken && m_bytes <= mostBytesOfAll
                && taken.error().kind != Error::Kind::Cancelled;
            if (!taken && !isOfThisFile)
                return taken;
            if (!taken) {
                m_found.problems.push_back({ .kind = Problem::Kind::LeftOut,
                    .file = logo.filePath(),
                    .value = taken.error().detail });
            }
        }
        return {};
    }

    LandscapeFiles found() { return std::move(m_found); }

private:
    const QString m_path;
    Progress &m_progress;
    LandscapeFiles m_found;
    qint64 m_bytes = 0;
};

} // namespace

Result<LandscapeFiles> readLandscapeFolder(const QString &path, Progress &progress)
{
    const QFileInfo given(path);
    const QDir folder = given.isDir() ? QDir(path) : given.dir();
    const QFileInfo data = given.isDir() ? landscapeFileIn(folder) : given;
    if (!isPlainFile(data))
        return failure(Error::Kind::NotFound, data.filePath());
    Reading reading(path, progress);
    auto done = reading.take(data, landscapeFileNames().constFirst());
    for (const auto name : { "settings.yml"_L1, "guide.yml"_L1, "games.yml"_L1 }) {
        const QFileInfo file(folder.filePath(name));
        if (done && isPlainFile(file) && file != data)
            done = reading.take(file, name);
    }
    for (const QString &name : logoFolderNames()) {
        if (done)
            done = reading.takeLogos(folder.filePath(name));
    }
    return done.transform([&] { return reading.found(); });
}

} // namespace model
