// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/trackedissue.h"
#include "views/shell/theme.h"

#include <QStyledItemDelegate>

namespace views {

/// An issue in a list: its title, where it is and how old, and what is worth knowing at a glance as
/// tags.
class IssueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @p theme must outlive the delegate.
    explicit IssueDelegate(const Theme &theme, QObject *parent = nullptr);

    /// One, or two where columns are narrow.
    void setTitleLines(int lines) { m_titleLines = lines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

private:
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &item, const QRect &line,
        const QModelIndex &index) const;
    void paintTags(QPainter &painter, const QStyleOptionViewItem &item, const QRect &line,
        const model::Issue &issue, model::IssueStage stage) const;

    const Theme &m_theme;
    int m_titleLines = 1;
};

} // namespace views
