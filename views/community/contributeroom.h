// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/channel.h"
#include "model/community/toolcheck.h"
#include "model/documents/library.h"
#include "model/explore/explorer.h"
#include "model/store/userdata.h"
#include "views/shell/theme.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace views {

class ConductPage;
class LinkList;
class TrailPage;

/// Where people begin to contribute: four trails with how far they have come, where to ask, and the
/// codes of conduct.
class ContributeRoom : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the room.
    ContributeRoom(const Theme &theme, model::Explorer &explorer, model::UserData &userData,
        QWidget *parent = nullptr);

    void setChannels(const std::vector<model::Channel> &channels);
    void setLibrary(const model::LibraryPages &pages);
    /// Whether Explorer::part() can be @p part here: nameOf() a ContributionPath, "channels" or
    /// "conduct".
    bool hasPart(const QString &part) const { return m_parts.contains(part); }
    /// One of what toolsWanted() asked for.
    void addTool(const model::ToolState &state);

Q_SIGNALS:
    /// addTool() answers, once for each of model::prerequisites.
    void toolsWanted();
    /// "issues", "moby", "meetups": another room of the window.
    void roomWanted(const QString &room);
    /// The issues of @p repository.
    void issuesWanted(const QString &repository);
    void linkActivated(const QString &url);
    void syncRequested();
    void copied(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPath(const Theme &theme, model::ContributionPath path);
    void showPart();
    void showProgress();
    void follow(const model::PathLink &link);
    void checkTools();
    void askToRestart(model::ContributionPath path);

    model::Explorer &m_explorer;
    model::UserData &m_userData;
    model::LibraryPages m_pages;
    std::vector<model::ToolState> m_tools;
    bool m_isAsked = false; ///< how the tools stand
    QStringList m_parts; ///< by row of the list
    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::vector<TrailPage *> m_trails; ///< by contributionPaths
    LinkList *m_channels;
    ConductPage *m_conduct;
};

} // namespace views
