// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace model {

/// Where everything of one installation lives on disk. A value; makes nothing by itself.
class DataFolder {
public:
    explicit DataFolder(const QString &path);

    const QString &path() const { return m_path; }
    /// Schema version in the name: a new schema is a new file, and older ones can be removed.
    QString catalogFile() const;
    /// Catalogs of earlier schemas, whether they are there or not.
    QStringList olderCatalogFiles() const;
    /// The bare clone of @p source ("cncf/landscape").
    QString repositoryPath(const QString &source) const;
    /// What the web source @p source ("landscape.cncf.io") answered.
    QString answersPath(const QString &source) const;
    /// Where all of another landscape is, as the folder of the CNCF's has its own, so that nothing
    /// of the one can harm the other. @p source is the name of its source.
    DataFolder landscape(const QString &source) const;
    /// The names of the sources of those that have a folder.
    QStringList landscapes() const;
    /// Every request that was made.
    QString requestLogFile() const;
    /// What a person made: views, ratings, marks, notes and more.
    QString userFile() const;
    QString syncLockFile() const;
    /// Rendered logos; the name carries the renderer's version for the same reason.
    QString logoCacheFile(int rendererVersion) const;

private:
    QString m_path;
};

} // namespace model
