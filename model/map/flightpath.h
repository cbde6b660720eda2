// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/mapcamera.h"

#include <chrono>

namespace model {

/// A way from one camera to another that zooms out, moves and zooms in, so that the eye can follow:
/// the path of van Wijk and Nuij ("Smooth and efficient zooming and panning", 2003), on which the
/// picture moves at an even perceived speed.
class FlightPath {
public:
    /// @p view is the size of the view in logical pixels.
    FlightPath(const MapCamera &from, const MapCamera &to, const QSizeF &view);

    /// @p progress from 0 to 1; the ends are exactly the cameras that were given.
    MapCamera at(double progress) const;
    /// 280 to 600 ms by the length of the way.
    std::chrono::milliseconds duration() const;

private:
    MapCamera m_from;
    MapCamera m_to;
    double m_viewWidth; ///< logical pixels
    double m_distance; ///< map units
    double m_length; ///< of the path in the metric of the paper
    double m_r0 = 0;
};

} // namespace model
