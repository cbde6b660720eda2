// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/typeahead.h"

#include <QApplication>

#include <algorithm>

namespace views {

int TypeAhead::find(const QString &typed, int current, int count,
    const std::function<QString(int position)> &nameAt)
{
    const bool isContinued
        = m_since.isValid() && m_since.elapsed() < QApplication::keyboardInputInterval();
    m_since.start();
    m_typed = isContinued ? m_typed + typed : typed;
    const bool isRepeated = m_typed.count(m_typed.front(), Qt::CaseInsensitive) == m_typed.size();
    const QString wanted = isRepeated ? m_typed.left(1) : m_typed;
    const int from = std::max(0, current + (isRepeated ? 1 : 0));
    for (int step = 0; step < count; ++step) {
        const int position = (from + step) % count;
        if (nameAt(position).startsWith(wanted, Qt::CaseInsensitive))
            return position;
    }
    return -1;
}

} // namespace views
