// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/matchlook.h"

namespace views {

QList<QTextEdit::ExtraSelection> matchSelections(
    const QList<QTextCursor> &matches, int current, const Colors &colors)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = matches[i];
        selection.format.setBackground(i == current ? colors.accent : colors.hairline);
        selection.format.setForeground(i == current ? colors.onAccent : colors.text);
        selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        selections += selection;
    }
    return selections;
}

} // namespace views
