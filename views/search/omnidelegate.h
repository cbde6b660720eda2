// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/search/omnirow.h"
#include "views/shell/theme.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace views {

class LogoCache;

/// Draws a row of an OmniList: logo or icon, two lines with the matching letters standing out, and
/// at the end the maturity, the kind or a shortcut.
class OmniDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @p theme and @p logos must outlive the delegate.
    OmniDelegate(const Theme &theme, LogoCache &logos, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLogo(QPainter &painter, const QRectF &plate, const OmniRow &row) const;
    void paintIcon(QPainter &painter, const QRectF &plate, const OmniRow &row) const;
    /// Draws what stands at the end of @p room and returns how much of it that takes.
    int paintEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
        const OmniRow &row) const;
    void loadIcons();

    const Theme &m_theme;
    LogoCache &m_logos;
    QIcon m_placeIcon;
    QIcon m_guideIcon;
    QIcon m_issueIcon;
    QIcon m_mobyIcon;
    QIcon m_actionIcon;
    QIcon m_filterIcon;
};

} // namespace views
