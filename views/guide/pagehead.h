// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace views {

class ElidedLabel;

/// The line above a page that says what it is and where it is from, with what can be done with it.
class PageHead : public QWidget {
    Q_OBJECT
public:
    /// @p actions are shown as buttons.
    explicit PageHead(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setPage(const model::Page &page);

    /// Where a page is from, in a sentence for people: its file, and what is known of it.
    static QString fileOf(const model::Page &page);
    static QString factsOf(const model::Page &page);

Q_SIGNALS:
    void pageChosen(const model::PagePlace &place);

private:
    QToolButton *m_source;
    ElidedLabel *m_path;
    ElidedLabel *m_facts;
    model::PagePlace m_place;
};

} // namespace views
