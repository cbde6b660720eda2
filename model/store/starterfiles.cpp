// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/starterfiles.h"

#include "model/import/frontmatter.h"
#include "model/store/starter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString resourceOf(const QString &path) { return ":/reading/"_L1 + path; }

} // namespace

QDateTime StarterFiles::asOf() const { return starterDate(); }

RepositoryFiles::Kind StarterFiles::kindOf(const QString &path) const
{
    // Resources have no ".." in their names, but would be found through it.
    const QFileInfo info(resourceOf(path));
    if (!info.exists() || path.split(u'/').contains(".."_L1))
        return Kind::None;
    return info.isDir() ? Kind::Folder : Kind::File;
}

Result<QByteArray> StarterFiles::read(const QString &path, qint64 maxBytes) const
{
    QFile file(resourceOf(path));
    if (kindOf(path) != Kind::File || !file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, path);
    if (file.size() > maxBytes)
        return failure(Error::Kind::TooLarge, path);
    return file.readAll();
}

Result<std::vector<RepositoryFiles::Entry>> StarterFiles::folder(const QString &path) const
{
    if (kindOf(path) != Kind::Folder)
        return failure(Error::Kind::NotFound, path);
    std::vector<Entry> entries;
    for (const QFileInfo &info : QDir(resourceOf(path)).entryInfoList(QDir::NoFilter, QDir::Name))
        entries.push_back({ .name = info.fileName(), .isFolder = info.isDir() });
    return entries;
}

LibraryPages starterPages()
{
    const StarterFiles files;
    LibraryPages pages;
    for (const QString &folder : { u"guides"_s, u"glossary/en"_s }) {
        const auto entries = files.folder(folder);
        Q_ASSERT(entries);
        for (const RepositoryFiles::Entry &entry : *entries) {
            const QString path = folder + u'/' + entry.name;
            constexpr qint64 most = qint64(1) << 20;
            const QByteArray text = files.read(path, most).value_or(QByteArray());
            QByteArrayView markdown(text);
            const FrontMatter head = takeFrontMatter(markdown, path, NoProgress());
            pages.push_back({ .place = { starterSource, path },
                .title = head.title,
                .language = u"en"_s,
                .audience = head.audience,
                .order = head.order });
        }
    }
    return pages;
}

} // namespace model
