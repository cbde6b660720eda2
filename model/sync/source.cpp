// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/source.h"

#include "model/http/httpmessage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace model {

const Source landscapeSource { u"cncf/landscape"_s, Source::Content::Landscape };
const Source sitesSource { u"cncf/landscape2-sites"_s, Source::Content::Site };
const Source numbersSource { u"landscape.cncf.io"_s, Source::Content::Numbers };
const Source clotributorSource { u"clotributor.dev"_s, Source::Content::CncfIssues };
const Source gitHubSource { u"api.github.com"_s, Source::Content::MobyIssues };
const Source clomonitorSource { u"clomonitor.io"_s, Source::Content::Checks };
const Source badgesSource { u"www.bestpractices.dev"_s, Source::Content::Badges };
const Source chaptersSource { u"community.cncf.io"_s, Source::Content::Chapters };
const Source projectListSource { u"cncf/clomonitor"_s };
const Source foundationSource { u"cncf/foundation"_s };
const Source tocSource { u"cncf/toc"_s };

std::span<const Source> allSources()
{
    static const std::array sources { landscapeSource, sitesSource, numbersSource,
        clotributorSource, gitHubSource, clomonitorSource, badgesSource, chaptersSource,
        Source { u"cncf/glossary"_s }, Source { u"cncf/contribute-site"_s }, tocSource,
        foundationSource, Source { u"cncf/sandbox"_s }, projectListSource,
        Source { u"cncf/communitygroups"_s }, Source { u"cncf/kubernetes-community-days"_s },
        Source { u"moby/moby"_s }, Source { u"moby/mobywebsite"_s },
        Source { u"linuxkit/linuxkit"_s }, Source { u"docker/code-of-conduct"_s },
        Source { u"docker/community"_s } };
    return sources;
}

namespace {

/// Of a whole address or path, for where a name alone could stand for two.
QString shortDigest(const QString &text)
{
    const auto digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return u'-' + QString::fromLatin1(digest.toHex().first(8));
}

const QRegularExpression &unusual()
{
    static const QRegularExpression pattern(uR"([^A-Za-z0-9._/-])"_s);
    return pattern;
}

/// Of the address of any page of a landscape, as it is copied out of a browser: its site.
QUrl siteOf(QUrl url)
{
    static const QStringList pages { u"guide"_s, u"stats"_s, u"games"_s, u"finances"_s, u"logos"_s,
        u"embed"_s, u"index.html"_s };
    url.setQuery(QString());
    url.setFragment(QString());
    QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && pages.contains(parts.constLast()))
        parts.removeLast();
    parts.prepend(QString());
    parts.append(QString());
    url.setPath(parts.join(u'/'));
    return url;
}

constexpr qsizetype longestName = 150; ///< of a file's name on any system, with room behind it

Result<Source> landscapeHere(const QString &address)
{
    const QString local = QUrl(address).isLocalFile() ? QUrl(address).toLocalFile() : address;
    const QString path = QDir::cleanPath(local);
    if (!QDir::isAbsolutePath(path) || path.contains(QChar(0)))
        return failure(Error::Kind::BadFormat, address, u"it names no folder of this machine"_s);
    // Many folders are called "landscape".
    const QString last = path.section(u'/', -1).replace(unusual(), u"_"_s).left(longestName - 20);
    return Source { .name = "folder/"_L1 + last + shortDigest(path),
        .content = Source::Content::LandscapeFolder,
        .address = path };
}

} // namespace

Result<Source> ownSource(const QString &written, Source::Content content)
{
    const QString address = written.trimmed();
    if (content == Source::Content::LandscapeFolder)
        return landscapeHere(address);
    const bool isWeb
        = content == Source::Content::Calendar || content == Source::Content::LandscapeSite;
    QUrl url(address, QUrl::StrictMode);
    // As calendars are handed around.
    if (content == Source::Content::Calendar && url.scheme() == "webcal"_L1)
        url.setScheme(u"https"_s);
    if (content == Source::Content::LandscapeSite)
        url = siteOf(url);
    const bool isGitHere = !isWeb && url.scheme() == "git"_L1 && isLoopback(url);
    if (!isGitHere && !isAllowedAddress(url)) {
        return failure(Error::Kind::BadFormat, address,
            u"an address begins with https:// and has no name or password in it"_s);
    }
    QString host = url.authority().replace(unusual(), u"_"_s);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    QString path = url.path(QUrl::FullyDecoded);
    if (path.endsWith(".git"_L1))
        path.chop(4);
    const QString plain = QString(path).replace(unusual(), u"_"_s);
    QStringList parts = plain.split(u'/');
    // A name is a path below the data folder, and leads nowhere else.
    parts.removeIf(
        [](const QString &part) { return part.isEmpty() || part == "."_L1 || part == ".."_L1; });
    parts.prepend(host);
    QString name = parts.join(u'/');
    // A site is where a host is; all else is something on it.
    const bool isPathNeeded = content != Source::Content::LandscapeSite;
    if ((isPathNeeded && parts.size() == 1) || name.size() > longestName)
        return failure(Error::Kind::BadFormat, address, u"it names no repository"_s);
    const QString whole = url.toString(QUrl::FullyEncoded);
    // Two addresses have two names, also where a name shows no difference.
    if (plain != path || url.hasQuery())
        name += shortDigest(whole);
    if (std::ranges::contains(allSources(), name, &Source::name))
        return failure(Error::Kind::Busy, address, u"the program has it already"_s);
    return Source { .name = name, .content = content, .address = whole };
}

Source::Content landscapeContentOf(const QString &written)
{
    const QString address = written.trimmed();
    const QUrl url(address);
    if (QDir::isAbsolutePath(address) || url.isLocalFile())
        return Source::Content::LandscapeFolder;
    static const QStringList repositoryHosts { u"github.com"_s, u"gitlab.com"_s, u"codeberg.org"_s,
        u"bitbucket.org"_s, u"gitee.com"_s };
    const bool isRepository = url.scheme() == "git"_L1 || url.path().endsWith(".git"_L1)
        || repositoryHosts.contains(url.host());
    return isRepository ? Source::Content::LandscapeRepository : Source::Content::LandscapeSite;
}

QString SourceAddresses::of(const Source &source) const
{
    if (source.isOwn())
        return source.address;
    const QString base
        = source.isWeb() ? httpBases.value(source.name, "https://"_L1 + source.name) : remoteBase;
    const QString begin = base.endsWith(u'/') ? base : base + u'/';
    return source.isWeb() ? begin : begin + source.name + ".git"_L1;
}

std::vector<Source> allSourcesWith(const std::vector<Source> &own)
{
    const auto known = allSources();
    std::vector<Source> sources(known.begin(), known.end());
    sources.insert(sources.end(), own.begin(), own.end());
    return sources;
}

std::vector<Source> otherLandscapes(const std::vector<Source> &own)
{
    std::vector<Source> landscapes;
    std::ranges::copy_if(own, std::back_inserter(landscapes), &Source::isOtherLandscape);
    return landscapes;
}

QStringList sourcesWithout(const QStringList &leftOut, const std::vector<Source> &own)
{
    QStringList names;
    for (const Source &source : allSourcesWith(own)) {
        if (!leftOut.contains(source.name))
            names += source.name;
    }
    return names;
}

} // namespace model
