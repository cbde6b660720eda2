// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"
#include "views/shell/theme.h"

#include <QWidget>

namespace views {

class LogoCache;

/// What is needed to draw an Item's logo.
struct PlateContent {
    QString name;
    QString contentHash; ///< empty: there is no artwork on this machine
    bool isClosedSource = false;

    static PlateContent of(const model::Snapshot &snapshot, const model::Item &item);
};

/// Draws the logo on the plate that it needs, or its monogram. @p margins are those around the logo
/// within @p plate (logical pixels); the painter draws on a widget.
void paintLogoPlate(QPainter &painter, const QRectF &plate, const QMarginsF &margins,
    const PlateContent &content, LogoCache &logos, const Colors &colors);

/// An Item's logo, large.
class LogoPlate : public QWidget {
    Q_OBJECT
public:
    /// @p theme and @p logos must outlive the widget.
    LogoPlate(
        const Theme &theme, LogoCache &logos, PlateContent content, QWidget *parent = nullptr);

    QSize sizeHint() const override { return { 240, 112 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    LogoCache &m_logos;
    PlateContent m_content;
};

} // namespace views
