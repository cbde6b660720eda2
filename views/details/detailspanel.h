// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"
#include "views/shell/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace views {

class LogoCache;
class LogoPlate;

/// Everything about the selected Item in one scroll; without one, where to start. Links leave as a
/// signal and the window decides.
class DetailsPanel : public QWidget {
    Q_OBJECT
public:
    /// @p theme and @p logos must outlive the panel.
    DetailsPanel(const Theme &theme, LogoCache &logos, QWidget *parent = nullptr);

    void showItem(const model::SnapshotPtr &snapshot, const model::ItemId &id);
    void showNothing(const model::SnapshotPtr &snapshot);

Q_SIGNALS:
    void linkActivated(const QString &url);
    void syncRequested();

private:
    void rebuild();
    void buildItem(const model::Item &item, QVBoxLayout *column);
    void buildWelcome(QVBoxLayout *column);
    QLabel *addText(QVBoxLayout *column, const QString &html);
    static void addHeading(QVBoxLayout *column, const QString &text);
    QPushButton *linkButton(const QString &text, const QString &url);

    const Theme &m_theme;
    LogoCache &m_logos;
    model::SnapshotPtr m_snapshot;
    std::optional<model::ItemId> m_id;
    QScrollArea *m_scroll;
};

} // namespace views
