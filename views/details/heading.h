// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace views {

/// A heading that a screen reader can jump to, with the font that goes with its rank.
class Heading : public QLabel {
    Q_OBJECT
public:
    enum class Rank {
        Title, ///< what a page is about
        Section,
    };

    /// @p text is plain.
    Heading(const QString &text, Rank rank, QWidget *parent = nullptr);
};

} // namespace views
