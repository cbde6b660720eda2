// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QMap>
#include <QString>

#include <array>

namespace model {

/// The addresses an Item may carry beside its homepage and its repositories.
enum class LinkKind {
    Documentation,
    Blog,
    MailingList,
    Slack,
    Discord,
    Gitter,
    GithubDiscussions,
    StackOverflow,
    Youtube,
    Twitter,
    Bluesky,
    Linkedin,
    Reddit,
    Facebook,
    Pinterest,
    PackageManager,
    Docker,
    Artwork,
    DevStats,
    BestPractices,
    AnnualReview,
    Funding,
    Crunchbase,
};

/// How one kind of link is written. Source: SOURCES 1.2 and 1.3.
struct LinkSpec {
    LinkKind kind;
    QLatin1StringView yamlKey; ///< in landscape.yml
    QLatin1StringView jsonKey; ///< in what landscape2 publishes and atlasctl prints
    bool inExtra; ///< below `extra` rather than in the item itself
    QLatin1StringView host; ///< the host must end with this; empty: any host
};

/// Every kind, in the order in which people look for them.
extern const std::array<LinkSpec, 23> linkSpecs;

using Links = QMap<LinkKind, QString>;

} // namespace model
