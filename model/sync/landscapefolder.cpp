// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/landscapefolder.h"

#include "model/import/landscapeversion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 mostFileBytes = qint64(32) << 20;
constexpr qint64 mostBytes = qint64(1) << 30; ///< of all together
constexpr qsizetype mostLogos = 20'000;

bool isFile(const QFileInfo &info) { return info.isFile() && !info.isSymLink(); }

class Reading {
public:
    Reading(QString path, Progress &progress)
        : m_path(std::move(path))
        , m_progress(progress)
    {
    }

    Result<void> take(const QFileInfo &info, const QString &as)
    {
        if (m_progress.cancelled())
            return failure(Error::Kind::Cancelled, m_path);
        m_bytes += info.size();
        if (info.size() > mostFileBytes || m_bytes > mostBytes)
            return failure(Error::Kind::TooLarge, info.filePath(), QString::number(m_bytes));
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Unreadable, info.filePath(), file.errorString());
        // It may have grown since it was looked at.
        const QByteArray content = file.read(mostFileBytes + 1);
        if (file.error() != QFileDevice::NoError)
            return failure(Error::Kind::Unreadable, info.filePath(), file.errorString());
        if (content.size() > mostFileBytes)
            return failure(Error::Kind::TooLarge, info.filePath(), QString::number(content.size()));
        m_found.files.insert(as, content);
        const QDateTime time = info.lastModified(QTimeZone::UTC);
        if (!m_found.asOf.isValid() || time > m_found.asOf)
            m_found.asOf = time;
        return {};
    }

    Result<void> takeLogos(const QString &folder)
    {
        const QFileInfo info(folder);
        if (!info.isDir() || info.isSymLink())
            return {};
        const QFileInfoList logos = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
        if (logos.size() > mostLogos) {
            return failure(Error::Kind::TooLarge, folder, QString::number(logos.size()));
        }
        for (const QFileInfo &logo : logos) {
            // One that is too large is no reason to do without all.
            if (logo.size() > mostFileBytes)
                continue;
            const QString as = info.fileName() + u'/' + logo.fileName();
            if (const auto taken = take(logo, as); !taken)
                return taken;
            m_progress.report(m_found.files.size(), logos.size(), m_bytes);
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
    QFileInfo data = given;
    for (const QString &name : landscapeFileNames()) {
        if (given.isDir() && !isFile(data))
            data = QFileInfo(folder.filePath(name));
    }
    if (!isFile(data))
        return failure(Error::Kind::NotFound, given.isDir() ? data.filePath() : path);
    Reading reading(path, progress);
    auto done = reading.take(data, landscapeFileNames().constFirst());
    for (const auto name : { "settings.yml"_L1, "guide.yml"_L1, "games.yml"_L1 }) {
        const QFileInfo file(folder.filePath(name));
        if (done && isFile(file) && file != data)
            done = reading.take(file, name);
    }
    for (const QString &name : logoFolderNames()) {
        if (done)
            done = reading.takeLogos(folder.filePath(name));
    }
    return done.transform([&] { return reading.found(); });
}

} // namespace model
