// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status/lifeline.h"
#include "views/shell/theme.h"

#include <QWidget>

namespace views {

/// The way of a Project through the maturity levels, drawn: each told apart by colour, letter and
/// word, with its day. Side by side where there is room, else one below the other.
class MaturityLine : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the widget. @p source says where the days are from.
    MaturityLine(const Theme &theme, std::vector<model::LifeStation> stations,
        const QString &source, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Label {
        QString level;
        QString day;
    };
    Label labelOf(const model::LifeStation &station) const;
    QFont boldFont() const;
    int markSide() const;
    int textWidth() const; ///< of the widest label
    int textHeight() const;
    bool isInOneRow(int width) const;
    QRectF markRect(int station) const;
    void paintMark(QPainter &painter, const QRectF &rect, const model::LifeStation &station) const;

    const Theme &m_theme;
    std::vector<model::LifeStation> m_stations;
};

} // namespace views
