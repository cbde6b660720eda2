// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <span>

namespace model {

/// What the program lives on: a git repository, or what a web site publishes for programs.
struct Source {
    /// What is read from it.
    enum class Content {
        Landscape, ///< items, logos, history
        Site, ///< groups, featured rules, guide, quiz
        Texts, ///< what people read: guides, glossary, criteria, rules
        Numbers, ///< of repositories and organisations, from the web
        CncfIssues, ///< of CNCF projects, from the web
        MobyIssues, ///< of Moby and Docker repositories, and their stars, from GitHub
        Checks, ///< of repositories, from the web
        Badges, ///< of projects, from the web
        Chapters, ///< and events of a community, from the web
    };
    /// "cncf/landscape": below the remote base, and below the data folder. "landscape.cncf.io": a
    /// web site.
    QString name;
    Content content = Content::Texts;
    QString license = {}; ///< of what it gives: SPDX id; empty: not stated

    bool isWeb() const { return content >= Content::Numbers; }
};

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

/// Where sources are. Each address may stand for another machine.
struct SourceAddresses {
    QString remoteBase = defaultRemoteBase; ///< of all git sources
    QHash<QString, QString> httpBases; ///< of web sources, by name; https and the name without

    /// What a git source is cloned from, or what the addresses of a web source begin with.
    QString of(const Source &source) const;
};

/// Every source, in the order of display.
std::span<const Source> allSources();

/// The names of all sources but @p leftOut.
QStringList sourcesWithout(const QStringList &leftOut);

} // namespace model
