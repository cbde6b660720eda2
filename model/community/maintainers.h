// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace model {

/// People with the same part in a repository. Their addresses are not kept.
struct MaintainerRole {
    struct Person {
        QString name;
        QString account; ///< at GitHub; empty: not said

        bool operator==(const Person &) const = default;
    };

    QString title; ///< as the file has it: "COMMITTERS", "Core maintainers"
    std::vector<Person> people;

    bool operator==(const MaintainerRole &) const = default;
};

/// Who looks after a repository, as its file MAINTAINERS says.
struct RepositoryMaintainers {
    QString repository; ///< "moby/moby"
    QDateTime asOf; ///< UTC; of the commit that was read
    std::vector<MaintainerRole> roles; ///< empty: there is no such file, or it is of another form

    bool operator==(const RepositoryMaintainers &) const = default;
};

} // namespace model
