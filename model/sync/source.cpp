// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/source.h"

#include "model/http/httpmessage.h"

#include <QCryptographicHash>
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

std::span<const Source> allSources()
{
    static const std::array sources { landscapeSource, sitesSource, numbersSource,
        clotributorSource, gitHubSource, clomonitorSource, badgesSource, chaptersSource,
        Source { u"cncf/glossary"_s }, Source { u"cncf/contribute-site"_s },
        Source { u"cncf/toc"_s }, foundationSource, Source { u"cncf/sandbox"_s }, projectListSource,
        Source { u"cncf/communitygroups"_s }, Source { u"cncf/kubernetes-community-days"_s },
        Source { u"moby/moby"_s }, Source { u"moby/mobywebsite"_s },
        Source { u"linuxkit/linuxkit"_s }, Source { u"docker/code-of-conduct"_s },
        Source { u"docker/community"_s } };
    return sources;
}

Result<Source> ownSource(const QString &address, Source::Content content)
{
    const bool isCalendar = content == Source::Content::Calendar;
    QUrl url(address.trimmed(), QUrl::StrictMode);
    // As calendars are handed around.
    if (isCalendar && url.scheme() == "webcal"_L1)
        url.setScheme(u"https"_s);
    const bool isGitHere = !isCalendar && url.scheme() == "git"_L1 && isLoopback(url);
    if (!isGitHere && !isAllowedAddress(url)) {
        return failure(Error::Kind::BadFormat, address.trimmed(),
            u"an address begins with https:// and has no name or password in it"_s);
    }
    static const QRegularExpression unusual(uR"([^A-Za-z0-9._/-])"_s);
    QString host = url.authority().replace(unusual, u"_"_s);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    QString path = url.path(QUrl::FullyDecoded);
    if (path.endsWith(".git"_L1))
        path.chop(4);
    const QString plain = QString(path).replace(unusual, u"_"_s);
    QStringList parts = plain.split(u'/');
    // A name is a path below the data folder, and leads nowhere else.
    parts.removeIf(
        [](const QString &part) { return part.isEmpty() || part == "."_L1 || part == ".."_L1; });
    QString name = host + u'/' + parts.join(u'/');
    constexpr qsizetype longest = 150; // of a file's name on any system, with room behind it
    if (parts.isEmpty() || name.size() > longest)
        return failure(Error::Kind::BadFormat, address.trimmed(), u"it names no repository"_s);
    const QString whole = url.toString(QUrl::FullyEncoded);
    // Two addresses have two names, also where a name shows no difference.
    if (plain != path || url.hasQuery()) {
        const auto digest = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
        name += u'-' + QString::fromLatin1(digest.toHex().first(8));
    }
    if (std::ranges::contains(allSources(), name, &Source::name))
        return failure(Error::Kind::BadFormat, address.trimmed(), u"the program has it already"_s);
    return Source { .name = name, .content = content, .address = whole };
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
