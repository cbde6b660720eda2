// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/itemmark.h"
#include "model/landscape/snapshot.h"
#include "views/shell/theme.h"

#include <QFrame>

class QLabel;

namespace views {

/// Says beside an Item on the map what it is: name, what it is to the foundation, where it stands,
/// and two lines of description. Takes no clicks.
class HoverCard : public QFrame {
    Q_OBJECT
public:
    /// @p theme must outlive the card.
    explicit HoverCard(const Theme &theme, QWidget *parent);

    /// Shows @p item, of which the person keeps @p mark, beside @p cell, inside the parent.
    void showItem(const model::Snapshot &snapshot, const model::Item &item,
        const model::ItemMark &mark, const QRect &cell);

private:
    const Theme &m_theme;
    QLabel *m_text;
};

} // namespace views
