// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/knownlandscape.h"

#include <QMenu>

class QActionGroup;

namespace views {

/// Which of the landscapes on this machine is shown, and the way to more of them.
class LandscapeMenu : public QMenu {
    Q_OBJECT
public:
    explicit LandscapeMenu(QWidget *parent = nullptr);

    /// One of which nothing could be read yet is listed, and cannot be chosen.
    void setLandscapes(const std::vector<model::KnownLandscape> &landscapes);
    /// Marks the one that is shown, by its name.
    void setShown(const QString &landscape);
    /// The title of the one that is shown.
    QString shownTitle() const;
    bool isChoice() const { return m_count > 1; }

Q_SIGNALS:
    void landscapeChosen(const QString &landscape);
    void addRequested();

private:
    QActionGroup *m_actions;
    QAction *m_add;
    QString m_shown;
    size_t m_count = 0;
};

} // namespace views
