// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QFrame>

class QLabel;

namespace views {

/// Commands to be typed, one a line, with a button that copies them.
class CommandBlock : public QFrame {
    Q_OBJECT
public:
    /// @p theme must outlive the block.
    CommandBlock(const Theme &theme, const QStringList &commands, QWidget *parent = nullptr);

Q_SIGNALS:
    /// @p text now is on the clipboard.
    void copied(const QString &text);

private:
    void updateLook();

    const Theme &m_theme;
    QLabel *m_text;
};

} // namespace views
