// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace model {

/// Where on the globe, in degrees.
struct Coordinates {
    double latitude = 0; ///< -90 to 90, north is positive
    double longitude = 0; ///< -180 to 180, east is positive

    bool operator==(const Coordinates &) const = default;
};

/// On the surface of the globe, in kilometres.
double distanceKm(const Coordinates &one, const Coordinates &other);

/// A group of people who meet. What the source does not say is empty or nothing.
struct Chapter {
    QString name;
    QString city;
    QString country; ///< as the source has it: a code of two letters, or a name
    std::optional<Coordinates> coordinates;
    QString url;
    std::optional<bool> isActive;
    QString source;
    QDate asOf;

    bool operator==(const Chapter &) const = default;
};

/// One meeting. What the source does not say is empty or invalid.
struct CommunityEvent {
    QString title;
    QString url;
    QDateTime startsAt; ///< UTC
    QDateTime endsAt; ///< UTC
    bool isAllDay = false; ///< only the days count
    QString chapter; ///< name of the Chapter that holds it
    QString place; ///< as people would say it
    QString city;
    QString country;
    QString source;
    QDate asOf;

    bool operator==(const CommunityEvent &) const = default;
};

} // namespace model
