// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace views {

/// Around an event that makes the first row of a view current when none is, as taking the focus
/// does: none is current afterwards either. Lists whose current row is opened need it, since focus
/// alone asks for nothing.
class UnaskedCurrent {
public:
    explicit UnaskedCurrent(QAbstractItemView &view)
        : m_view(view)
        , m_hadNone(!view.currentIndex().isValid())
    {
    }
    ~UnaskedCurrent()
    {
        if (m_hadNone)
            m_view.setCurrentIndex({});
    }
    UnaskedCurrent(const UnaskedCurrent &) = delete;
    UnaskedCurrent &operator=(const UnaskedCurrent &) = delete;

private:
    QAbstractItemView &m_view;
    const bool m_hadNone;
};

} // namespace views
