// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace views {

/// Finds names by their first letters as they are typed one after the other.
class TypeAhead {
public:
    /// Takes what a key wrote. Gives the position, from 0 to @p count, of a name that begins with
    /// what was typed since the last pause, the nearest from @p current on (-1: none is current);
    /// -1 when there is none. One letter again and again goes from name to name.
    int find(const QString &typed, int current, int count,
        const std::function<QString(int position)> &nameAt);

private:
    QString m_typed;
    QElapsedTimer m_since;
};

} // namespace views
