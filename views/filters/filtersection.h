// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QAbstractButton>

class QToolButton;

namespace views {

/// The line above a section that folds and unfolds it: an arrow, a title, and a badge with a
/// number.
class SectionHeader : public QAbstractButton {
    Q_OBJECT
public:
    /// @p theme must outlive the header.
    SectionHeader(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setBadge(int number);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateName();
    QFont titleFont() const;

    const Theme &m_theme;
    int m_badge = 0;
};

/// One part of the filters under a title: folds, says how many of its values are active, and offers
/// to reset them. What it holds is given to it.
class FilterSection : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the section.
    FilterSection(
        const Theme &theme, const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setExpanded(bool isExpanded);
    bool isExpanded() const { return m_header->isChecked(); }
    void setActive(int values);
    void setResetIcon(const QIcon &icon);

Q_SIGNALS:
    void resetRequested();
    void expanded(bool isExpanded);

private:
    SectionHeader *m_header;
    QToolButton *m_reset;
};

} // namespace views
