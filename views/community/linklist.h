// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace views {

/// Something with an address, ready to be shown.
struct LinkEntry {
    QString title;
    QString text; ///< what it is, in a line or two
    QString url;
    QString note; ///< how that is known
};

/// Addresses that one can search, open and copy: a list, and below it what there is to say of the
/// chosen one. Links leave as a signal.
class LinkList : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the list. @p prompt is what the search field says while empty, @p what
    /// names the list for a screen reader.
    LinkList(
        const Theme &theme, const QString &prompt, const QString &what, QWidget *parent = nullptr);

    void setEntries(const std::vector<LinkEntry> &entries);
    void setFilter(const QString &text);

Q_SIGNALS:
    void linkActivated(const QString &url);
    /// @p url now is on the clipboard.
    void copied(const QString &url);

private:
    void showCurrent();
    QString currentUrl() const;

    const Theme &m_theme;
    QStandardItemModel *m_entries;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_facts;
    QPushButton *m_open;
    QPushButton *m_copy;
};

} // namespace views
