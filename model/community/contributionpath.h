// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace model {

/// A way to contribute, as a trail of steps that a person checks off.
enum class ContributionPath { Code, Documentation, Help, Spread };
inline constexpr std::array contributionPaths { ContributionPath::Code,
    ContributionPath::Documentation, ContributionPath::Help, ContributionPath::Spread };

/// What a step needs on this machine.
enum class Prerequisite {
    Git,
    GitIdentity, ///< name and e-mail address, which signing off takes
    Make,
    Docker, ///< the command
    DockerEngine, ///< that answers the command
};
inline constexpr std::array prerequisites { Prerequisite::Git, Prerequisite::GitIdentity,
    Prerequisite::Make, Prerequisite::Docker, Prerequisite::DockerEngine };

/// Where a step leads.
struct PathLink {
    enum class Kind {
        Web, ///< target is an address
        Page, ///< target is a text of the library: "moby/moby:CONTRIBUTING.md"
        Room, ///< target is a place in the program: "issues", "issues:moby/moby", "moby",
              ///< "meetups", "channels", "conduct"
    };
    QString id; ///< names its words; unique
    Kind kind = Kind::Web;
    QString target;

    bool operator==(const PathLink &) const = default;
};

struct PathStep {
    QString id; ///< unique in its path; progress is kept under it, so it never changes
    std::vector<Prerequisite> needs;
    QStringList commands; ///< to be typed; capitals stand for what is the person's own: YOU
    std::vector<PathLink> links;

    bool operator==(const PathStep &) const = default;
};

/// The steps of @p path in their order.
const std::vector<PathStep> &stepsOf(ContributionPath path);

/// When each step that a person has done was done, by its id; UTC.
using PathProgress = QHash<QString, QDateTime>;

/// How many steps of @p path are in @p done; steps that there are not any more do not count.
int stepsDone(ContributionPath path, const PathProgress &done);

/// The word for it in files.
QString nameOf(ContributionPath path);

} // namespace model
