// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace model {

/// Where people ask, answer and meet.
struct Channel {
    enum class Kind { Chat, Forum, Discussions, Questions, MailingList, Site };
    enum class Community { Cncf, Moby, Docker };

    QString name;
    Kind kind = Kind::Site;
    Community community = Community::Cncf;
    QString url;
    QString description;
    QDate asOf; ///< when this was read
    QString source; ///< where it was read

    bool operator==(const Channel &) const = default;
};

/// An address that older texts print, and where that is today.
struct MovedAddress {
    QString old; ///< as it was printed; not only of the web
    QString today;
    QString note; ///< how that is known

    bool operator==(const MovedAddress &) const = default;
};

struct Channels {
    std::vector<Channel> channels;
    std::vector<MovedAddress> moved;

    bool operator==(const Channels &) const = default;
};

} // namespace model
