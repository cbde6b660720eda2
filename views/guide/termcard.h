// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"
#include "views/shell/theme.h"

#include <QFrame>

class QLabel;

namespace views {

/// Explains a term where it stands: a card beside the word, which goes when the pointer does.
class TermCard : public QFrame {
    Q_OBJECT
public:
    /// @p theme must outlive the card.
    TermCard(const Theme &theme, QWidget *parent);

    /// Beside @p word, in global coordinates.
    void showTerm(const model::GlossaryTerm &term, const QRect &word);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateColors();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_definition;
    QLabel *m_hint;
};

} // namespace views
