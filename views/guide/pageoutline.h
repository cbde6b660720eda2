// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/guide/pagedocument.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace views {

/// The headings of the page that is read, as a tree; the one that is read is marked.
class PageOutline : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the outline.
    explicit PageOutline(const Theme &theme, QWidget *parent = nullptr);

    void setHeadings(const std::vector<PageHeading> &headings);
    /// Index into the headings; -1: none.
    void setCurrent(int heading);

Q_SIGNALS:
    void anchorChosen(const QString &anchor);

private:
    QLabel *m_title;
    QLabel *m_none;
    QTreeWidget *m_tree;
    std::vector<QTreeWidgetItem *> m_items; ///< by heading
};

} // namespace views
