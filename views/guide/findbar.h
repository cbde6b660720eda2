// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QPointer>
#include <QTextCursor>
#include <QTextDocument>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace views {

/// Finds text in a document: a line above it that goes from match to match. It marks nothing
/// itself.
class FindBar : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the bar.
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    /// Where to find from now on; null: nowhere.
    /// @p isToBeSeen: what is found there may be scrolled to.
    void setDocument(QTextDocument *document, bool isToBeSeen = true);
    /// Shows the bar, ready for a text; @p text is what is looked for at first, unless it is empty.
    void open(const QString &text);
    void step(int steps);

Q_SIGNALS:
    /// What was found, and which of it is to be shown; -1: none.
    /// @p isToBeSeen: when it is not in sight.
    void found(const QList<QTextCursor> &matches, int current, bool isToBeSeen);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(int current = 0, bool isToBeSeen = true);
    void showMatch(int current, bool isToBeSeen = true);
    void leave();
    void updateColors();

    const Theme &m_theme;
    QPointer<QTextDocument> m_document;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QCheckBox *m_case;
    QToolButton *m_close;
    QList<QTextCursor> m_matches;
    int m_current = -1;
};

} // namespace views
