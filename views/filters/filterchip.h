// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QWidget>

class QToolButton;

namespace views {

/// One condition of the filter in words, and a button that removes it.
class FilterChip : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the chip.
    explicit FilterChip(const Theme &theme, QWidget *parent = nullptr);

    /// @p clause is the whole of it, for where @p text is cut or leaves the field open.
    void setCondition(const QString &text, const QString &clause, bool isNegated);
    void setRemoveIcon(const QIcon &icon);
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont textFont() const;

    const Theme &m_theme;
    QString m_text;
    bool m_isNegated = false;
    QToolButton *m_remove;
};

} // namespace views
