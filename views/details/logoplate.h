// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QWidget>

namespace views {

class LogoCache;

/// An Item's logo, large, on the plate it needs.
class LogoPlate : public QWidget {
    Q_OBJECT
public:
    /// @p theme and @p logos must outlive the widget.
    LogoPlate(const Theme &theme, LogoCache &logos, QWidget *parent = nullptr);

    void setItem(const QString &name, const QString &contentHash, bool isClosedSource);

    QSize sizeHint() const override { return { 240, 112 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    LogoCache &m_logos;
    QString m_name;
    QString m_contentHash;
    bool m_isClosedSource = false;
};

} // namespace views
