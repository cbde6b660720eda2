// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/linkresolver.h"

#include "model/documents/documentpath.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr QLatin1StringView gitHub = "github.com"_L1;

/// A web site that is made of a repository.
struct Site {
    QLatin1StringView host;
    QLatin1StringView source;
};
constexpr std::array sites { Site { "glossary.cncf.io"_L1, "cncf/glossary"_L1 },
    Site { "contribute.cncf.io"_L1, "cncf/contribute-site"_L1 } };

/// Files that stand for the folder they are in.
constexpr std::array indexNames { "README.md"_L1, "index.md"_L1, "_index.md"_L1, "readme.md"_L1,
    "Readme.md"_L1, "index.mdx"_L1 };

/// @p path without "." and ".."; nothing when it leads out of the repository.
std::optional<QString> normalized(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == "."_L1)
            continue;
        if (part != ".."_L1) {
            parts += part;
            continue;
        }
        if (parts.isEmpty())
            return std::nullopt;
        parts.removeLast();
    }
    return parts.join(u'/');
}

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash);
}

QString joined(const QString &folder, const QString &path)
{
    return folder.isEmpty() ? path : folder + u'/' + path;
}

/// The path of the page as its site addresses it: a folder of its own for each page.
QString siteFolderOf(const QString &path)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    for (const QLatin1StringView index : indexNames) {
        if (name == index)
            return folderOf(path);
    }
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') ? path.first(dot) : path;
}

/// The file that is shown for @p path, which may be named as its site does; nothing where there is
/// none.
std::optional<QString> pageAt(const RepositoryFiles &files, const QString &path)
{
    using Kind = RepositoryFiles::Kind;
    const Kind kind = files.kindOf(path);
    if (kind == Kind::File)
        return path;
    if (kind == Kind::Folder) {
        for (const QLatin1StringView name : indexNames) {
            const QString index = joined(path, name);
            if (files.kindOf(index) == Kind::File)
                return index;
        }
        return path;
    }
    for (const QLatin1StringView extension : { ".md"_L1, ".mdx"_L1 }) {
        if (!path.isEmpty() && files.kindOf(path + extension) == Kind::File)
            return path + extension;
    }
    return std::nullopt;
}

/// Where a site that is made of a repository may have the page that it addresses with @p path.
QStringList sitePaths(const QString &path, const QString &language)
{
    QStringList paths { u"docs/"_s + path, u"static/"_s + path };
    // Hugo: the language that has no folder in addresses is that of the page, or English.
    for (const QString &folder : { language, u"en"_s })
        paths += u"content/"_s + folder + u'/' + path;
    paths += u"content/"_s + path;
    // In a language that has no such page yet, it is that of English.
    const qsizetype slash = path.indexOf(u'/');
    if (slash > 0 && languageOfPath(u"content/"_s + path) == path.first(slash).toLower())
        paths += u"content/en/"_s + path.sliced(slash + 1);
    return paths;
}

struct Address {
    QString path;
    QString anchor;
};

/// What @p address says of a path, decoded; a question to a server is no part of it.
Address partsOf(const QString &address)
{
    const qsizetype hash = address.indexOf(u'#');
    QString path = hash < 0 ? address : address.first(hash);
    const QString anchor = hash < 0 ? QString() : address.sliced(hash + 1);
    if (const qsizetype question = path.indexOf(u'?'); question >= 0)
        path.truncate(question);
    const auto decoded
        = [](const QString &text) { return QUrl::fromPercentEncoding(text.toUtf8()); };
    return { decoded(path), decoded(anchor) };
}

} // namespace

LinkTarget LinkResolver::resolve(const QString &address) const
{
    using Kind = LinkTarget::Kind;
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*):"_s);
    const QString text = address.trimmed();
    if (text.isEmpty())
        return { .kind = Kind::Missing };
    if (text.startsWith("//"_L1))
        return resolveWeb(u"https:"_s + text);
    if (const auto match = scheme.match(text); match.hasMatch()) {
        const QString name = match.captured(1).toLower();
        if (name == "http"_L1 || name == "https"_L1)
            return resolveWeb(text);
        return name == "mailto"_L1 ? LinkTarget { .kind = Kind::Web, .url = text }
                                   : LinkTarget { .kind = Kind::Refused };
    }
    const Address parts = partsOf(text);
    if (parts.path.contains(QChar(u'\0')) || parts.path.contains(u'\\'))
        return { .kind = Kind::Refused };
    if (parts.path.isEmpty()) {
        return { .kind = Kind::Anchor, .place = { m_place.source, m_place.path, parts.anchor } };
    }
    const LinkTarget target = resolvePath(parts.path, parts.anchor);
    static const QRegularExpression mail(u"^[^\\s@/]+@[^\\s@/]+\\.[A-Za-z]+$"_s);
    return target.kind == Kind::Missing && mail.match(text).hasMatch()
        ? LinkTarget { .kind = Kind::Web, .url = u"mailto:"_s + text }
        : target;
}

LinkTarget LinkResolver::resolvePath(const QString &path, const QString &anchor) const
{
    const RepositoryFiles *files = m_repositories(m_place.source);
    if (!files)
        return { .kind = LinkTarget::Kind::Missing };
    QStringList candidates;
    if (path.startsWith(u'/')) {
        candidates += path;
        if (const auto whole = normalized(path))
            candidates += sitePaths(*whole, languageOfPath(m_place.path));
    } else {
        candidates += joined(folderOf(m_place.path), path);
        candidates += joined(siteFolderOf(m_place.path), path);
        // A page of a site that was written as if its address ended without a slash.
        candidates += joined(folderOf(siteFolderOf(m_place.path)), path);
    }
    for (const QString &candidate : candidates) {
        const auto inside = normalized(candidate);
        const auto page = inside ? pageAt(*files, *inside) : std::nullopt;
        if (page)
            return { .kind = LinkTarget::Kind::Page, .place = { m_place.source, *page, anchor } };
    }
    return { .kind = LinkTarget::Kind::Missing };
}

LinkTarget LinkResolver::resolveWeb(const QString &address) const
{
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return { .kind = LinkTarget::Kind::Refused };
    const QString web = url.toString(QUrl::FullyEncoded);
    const QString host = url.host().toLower();
    LinkTarget target;
    if (host == gitHub || host == "www.github.com"_L1) {
        // owner/repository/blob/branch/path; a branch with a slash in it is not told from a folder.
        const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
        const QString source = parts.mid(0, 2).join(u'/');
        const RepositoryFiles *files = parts.size() >= 2 ? m_repositories(source) : nullptr;
        const bool isRoot = parts.size() == 2;
        // Another version of a file than the one at hand may say something else.
        static const QStringList current { u"main"_s, u"master"_s, u"HEAD"_s };
        const bool isFile = parts.size() >= 5 && (parts[2] == "blob"_L1 || parts[2] == "tree"_L1)
            && (current.contains(parts[3]) || (files && parts[3] == files->commit()));
        const QString path = parts.mid(4).join(u'/');
        const auto page = files && (isRoot || isFile) ? pageAt(*files, isRoot ? QString() : path)
                                                      : std::nullopt;
        if (page)
            target = { .kind = LinkTarget::Kind::Page, .place = { source, *page, url.fragment() } };
    } else {
        target = resolveSite(host, url.path(), url.fragment());
    }
    if (target.kind != LinkTarget::Kind::Page)
        target.kind = LinkTarget::Kind::Web;
    target.url = web;
    return target;
}

LinkTarget LinkResolver::resolveSite(
    const QString &host, const QString &path, const QString &anchor) const
{
    const auto site
        = std::ranges::find_if(sites, [&](const Site &known) { return host == known.host; });
    if (site == sites.end())
        return {};
    const RepositoryFiles *files = m_repositories(site->source);
    const auto whole = normalized(path);
    if (!files || !whole || whole->isEmpty())
        return {};
    for (const QString &candidate : sitePaths(*whole, u"en"_s)) {
        if (const auto page = pageAt(*files, candidate))
            return { .kind = LinkTarget::Kind::Page, .place = { site->source, *page, anchor } };
    }
    return {};
}

QString webAddressOf(const PagePlace &place, const QString &commit)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(gitHub);
    // Its root is shown by its own page, at whatever commit.
    url.setPath(u'/' + place.source
        + (place.path.isEmpty() ? QString() : u"/blob/"_s + commit + u'/' + place.path));
    if (!place.anchor.isEmpty())
        url.setFragment(place.anchor);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace model
