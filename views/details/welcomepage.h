// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "views/shell/theme.h"

#include <QScrollArea>

#include <functional>

class QBoxLayout;

namespace views {

/// What stands where the details will be as long as nothing is selected: ways to begin, and what is
/// on this machine.
class WelcomePage : public QScrollArea {
    Q_OBJECT
public:
    /// Both must outlive the page.
    WelcomePage(const Theme &theme, model::Explorer &explorer, QWidget *parent = nullptr);

Q_SIGNALS:
    void syncRequested();

private:
    void rebuild();
    void buildWays(QBoxLayout *column);
    void buildTotals(QBoxLayout *column);
    void buildStarter(QBoxLayout *column);
    void addWay(QBoxLayout *column, const QString &title, const QString &text,
        const std::function<void()> &go);

    const Theme &m_theme;
    model::Explorer &m_explorer;
};

} // namespace views
