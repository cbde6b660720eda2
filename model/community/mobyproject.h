// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace model {

/// One of the repositories that container engines are assembled from.
struct MobyComponent {
    enum class State {
        Active, ///< people change it regularly
        Quiet, ///< little or nothing happens
        Merged, ///< its code lives on in another repository
        Archived, ///< put away by its owners
        Unknown, ///< nothing dependable is known
    };

    QString repository; ///< "moby/buildkit"
    QString name;
    QString description;
    State state = State::Unknown;
    QString mergedInto; ///< a repository, of what is merged
    QStringList upstreamOf; ///< components and products that are built from it, by name
    QStringList formerAddresses; ///< under which older lists name the same repository
    QString source; ///< where the state comes from

    QString url() const { return QStringLiteral("https://github.com/") + repository; }

    bool operator==(const MobyComponent &) const = default;
};

/// What is assembled from components and given to people.
struct MobyProduct {
    enum class Kind {
        Community, ///< a stable release that anyone may use
        Enterprise, ///< a release that comes with a contract
        Desktop, ///< for the machine on a desk
        Other,
    };

    QString name;
    QString description;
    Kind kind = Kind::Other;
    QString url;
    QStringList upstreamOf; ///< products that have it in them
    QString source; ///< where this comes from

    bool operator==(const MobyProduct &) const = default;
};

/// The Moby project: what it consists of and what is made of it.
struct MobyProject {
    std::vector<MobyComponent> components;
    std::vector<MobyProduct> products;

    bool operator==(const MobyProject &) const = default;
};

/// A component or a product, as searching finds it.
struct MobyPart {
    QString name;
    QString repository; ///< of a component
    QString description;

    bool operator==(const MobyPart &) const = default;
};

/// The parts of @p project in which every word of @p query begins a word or a name; those that are
/// called so first. None for a query without a letter or a number.
std::vector<MobyPart> partsFor(const MobyProject &project, const QString &query);

} // namespace model
