// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/chapter.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace model {

double distanceKm(const Coordinates &one, const Coordinates &other)
{
    // By the haversine formula: exact for small distances, too.
    constexpr double earthRadiusKm = 6371.0;
    const double northward = qDegreesToRadians(other.latitude - one.latitude) / 2;
    const double eastward = qDegreesToRadians(other.longitude - one.longitude) / 2;
    const double chord = std::pow(std::sin(northward), 2)
        + std::cos(qDegreesToRadians(one.latitude)) * std::cos(qDegreesToRadians(other.latitude))
            * std::pow(std::sin(eastward), 2);
    return 2 * earthRadiusKm * std::asin(std::sqrt(std::clamp(chord, 0.0, 1.0)));
}

} // namespace model
