// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/flightpath.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

/// How much zooming weighs against moving; the value that people preferred in the paper.
constexpr double rho = 1.42;
/// Nearer than this part of what is seen it is zooming alone.
constexpr double nearby = 1e-4;

} // namespace

FlightPath::FlightPath(const MapCamera &from, const MapCamera &to, const QSizeF &view)
    : m_from(from)
    , m_to(to)
    , m_viewWidth(std::max(1.0, view.width()))
    , m_distance(std::hypot(to.centre.x() - from.centre.x(), to.centre.y() - from.centre.y()))
{
    // Widths of what is seen, in map units.
    const double w0 = m_viewWidth / from.scalePxPerUnit;
    const double w1 = m_viewWidth / to.scalePxPerUnit;
    if (m_distance < nearby * std::min(w0, w1)) {
        m_length = std::abs(std::log(w1 / w0)) / rho;
        return;
    }
    const double squares = rho * rho * rho * rho * m_distance * m_distance;
    const double b0 = (w1 * w1 - w0 * w0 + squares) / (2 * w0 * rho * rho * m_distance);
    const double b1 = (w1 * w1 - w0 * w0 - squares) / (2 * w1 * rho * rho * m_distance);
    // The paper's ln(sqrt(b² + 1) - b), which is asinh(-b), without its loss of digits.
    m_r0 = std::asinh(-b0);
    m_length = (std::asinh(-b1) - m_r0) / rho;
}

MapCamera FlightPath::at(double progress) const
{
    if (progress <= 0)
        return m_from;
    if (progress >= 1)
        return m_to;
    const double w0 = m_viewWidth / m_from.scalePxPerUnit;
    const double w1 = m_viewWidth / m_to.scalePxPerUnit;
    const double s = progress * m_length;
    if (m_distance < nearby * std::min(w0, w1)) {
        const double scale = m_from.scalePxPerUnit
            * std::pow(m_to.scalePxPerUnit / m_from.scalePxPerUnit, progress);
        return { m_from.centre + (m_to.centre - m_from.centre) * progress, scale };
    }
    const double moved
        = w0 / (rho * rho) * (std::cosh(m_r0) * std::tanh(rho * s + m_r0) - std::sinh(m_r0));
    const double width = w0 * std::cosh(m_r0) / std::cosh(rho * s + m_r0);
    return { m_from.centre + (m_to.centre - m_from.centre) * (moved / m_distance),
        m_viewWidth / width };
}

std::chrono::milliseconds FlightPath::duration() const
{
    constexpr double msPerLength = 220;
    return std::chrono::milliseconds(std::clamp(int(m_length * msPerLength), 280, 600));
}

} // namespace model
