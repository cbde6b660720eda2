// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QScrollArea>

namespace views {

/// How upstream and its releases relate: what is developed, what is released for everyone, and what
/// comes with a contract.
class ReleasesPage : public QScrollArea {
    Q_OBJECT
public:
    /// @p theme must outlive the page.
    explicit ReleasesPage(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const QString &url);
    /// A person wants to read the guide that says more.
    void readMoreRequested();

private:
    struct Stage {
        QString kicker;
        QString name;
        QString what;
        QString forWhom;
        QString promise;
        QString help;
        QString likeness;
        QString url;
        QString urlText;
    };
    static std::vector<Stage> stages();
    void rebuild();
    QWidget *card(const Stage &stage);

    const Theme &m_theme;
};

} // namespace views
