// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "model/map/detaillevel.h"
#include "model/sync/syncer.h"
#include "views/shell/theme.h"

#include <QStatusBar>

#include <map>

class QLabel;
class QToolButton;

namespace views {

/// The lowest line of the window: whether anything uses the network, how old the data is or what
/// just happened, and how near the map is.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    /// All must outlive the line. @p zoomActions are out, in and all, for those who have no wheel.
    StatusLine(const Theme &theme, model::Syncer &syncer, model::Explorer &explorer,
        const QList<QAction *> &zoomActions, QWidget *parent = nullptr);

    /// In the place of the data's age for a while; QStatusBar's own messages would hide the pill.
    void showNews(const QString &text);
    void setLevel(model::DetailLevel level);
    /// Zooming is for the map alone.
    void setZoomShown(bool isShown);

Q_SIGNALS:
    void syncAsked();

private:
    void showProgress(const model::SourceProgress &progress);
    void updateTexts();
    void updateColors();

    const Theme &m_theme;
    model::Syncer &m_syncer;
    model::Explorer &m_explorer;
    QToolButton *m_pill;
    QLabel *m_age;
    QLabel *m_level;
    QWidget *m_zoom;
    QString m_news;
    int m_newsCount = 0; ///< so that the end of one does not take the next away
    std::map<QString, qint64> m_syncBytes;
};

} // namespace views
