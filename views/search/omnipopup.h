// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/search/omnilist.h"
#include "views/shell/theme.h"

#include <QFrame>

class QLabel;
class QListView;

namespace views {

class LogoCache;

/// The list below the Omnibox. It never takes the focus: the box sends it the keys that walk.
class OmniPopup : public QFrame {
    Q_OBJECT
public:
    /// @p theme and @p logos must outlive the popup; @p box is what it stands below.
    OmniPopup(const Theme &theme, LogoCache &logos, QWidget *box);

    /// @p message stands above the rows, @p summary below them; empty: nothing does. The first row
    /// becomes the current one when @p isFirstCurrent.
    void setContent(std::vector<OmniRow> rows, const QString &message, const QString &summary,
        bool isFirstCurrent);
    bool hasContent() const;
    /// Null when there is none.
    const OmniRow *currentRow() const;
    /// Up, down, by pages, to the ends; false for any other key.
    bool walk(int key);
    /// Puts itself below the box and shows itself.
    void open();

Q_SIGNALS:
    /// By walking or by the pointer; not by setContent().
    void currentChanged();
    void clicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setCurrent(int row);
    void updateColors();

    const Theme &m_theme;
    QWidget *m_box;
    OmniList m_model;
    QLabel *m_message;
    QListView *m_list;
    QWidget *m_footer;
    QLabel *m_summary;
    QLabel *m_keys;
    QPoint m_pointer; ///< where it was when it last chose a row
};

} // namespace views
