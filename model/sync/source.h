// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace model {

/// What the program lives on: a git repository, or what a web site publishes for programs.
struct Source {
    /// What is read from it.
    enum class Content {
        Landscape, ///< items, logos, history
        Site, ///< groups, featured rules, guide, quiz
        Texts, ///< what people read: guides, glossary, criteria, rules
        // Another landscape than that of the CNCF, which stands beside it, see isOtherLandscape():
        LandscapeRepository, ///< as git keeps it
        LandscapeFolder, ///< as it is on this machine
        LandscapeSite, ///< as landscape2 publishes it
        // All from here on are from the web, see isWeb().
        Numbers, ///< of repositories and organisations
        CncfIssues, ///< of CNCF projects
        MobyIssues, ///< of Moby and Docker repositories, and their stars, from GitHub
        Checks, ///< of repositories
        Badges, ///< of projects
        Chapters, ///< and events of a community
        Calendar, ///< events of one calendar
    };
    /// "cncf/landscape": below the remote base, and below the data folder. "landscape.cncf.io": a
    /// web site. "example.org/team/guides": one that a person added, by its address.
    QString name;
    Content content = Content::Texts;
    QString address = {}; ///< of one that a person added, whole; empty: below a base

    bool isWeb() const { return content >= Content::Numbers; }
    bool isOwn() const { return !address.isEmpty(); }
    bool isOtherLandscape() const
    {
        return content >= Content::LandscapeRepository && content <= Content::LandscapeSite;
    }

    bool operator==(const Source &) const = default;
};

/// A source that a person adds at @p address: texts, a calendar, or another landscape; of a site
/// any page will do. Errors: BadFormat when it is no address of such a source, or of one that is
/// not allowed; Busy when the program has it already.
Result<Source> ownSource(const QString &address, Source::Content content);

/// Which of the three kinds of another landscape @p address is that of: a path of this machine, an
/// address that git clones from (it ends in ".git", or is of a host of repositories), or a site.
Source::Content landscapeContentOf(const QString &address);

inline constexpr QLatin1StringView defaultRemoteBase("https://github.com/");

extern const Source landscapeSource;
extern const Source sitesSource;
extern const Source numbersSource;
extern const Source clotributorSource;
extern const Source gitHubSource;
extern const Source clomonitorSource;
extern const Source badgesSource;
extern const Source chaptersSource;
/// A git source that gives evidence beside its texts.
extern const Source projectListSource;
extern const Source foundationSource;
extern const Source tocSource;

/// Where sources are. Each address may stand for another machine.
struct SourceAddresses {
    QString remoteBase = defaultRemoteBase; ///< of all git sources
    QHash<QString, QString> httpBases; ///< of web sources, by name; https and the name without

    /// What a git source is cloned from, or what the addresses of a web source begin with.
    QString of(const Source &source) const;
};

/// Every source, in the order of display.
std::span<const Source> allSources();

/// Every source, and those that a person added.
std::vector<Source> allSourcesWith(const std::vector<Source> &own);
/// The other landscapes among those that a person added.
std::vector<Source> otherLandscapes(const std::vector<Source> &own);

/// The names of all sources, and of @p own, but @p leftOut.
QStringList sourcesWithout(const QStringList &leftOut, const std::vector<Source> &own = {});

} // namespace model
