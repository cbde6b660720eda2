// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/channel.h"
#include "model/explore/explorer.h"
#include "views/community/mobyfacts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace views {

class LinkList;
class MobyDiagramView;

/// The Moby project: how its parts make a container engine, what is upstream and what a product,
/// and where old addresses lead today.
class MobyRoom : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the room.
    MobyRoom(const Theme &theme, model::Explorer &explorer, QWidget *parent = nullptr);

    void setProject(const model::MobyProject &project);
    /// The landscape of the CNCF, whichever is shown.
    void setSnapshot(const model::SnapshotPtr &snapshot);
    const model::MobyProject &project() const { return m_project; }
    void setMoved(const std::vector<model::MovedAddress> &moved);
    void setStates(const std::vector<model::SourceState> &states);
    void setLibrary(const model::LibraryPages &pages);
    /// Issues to pick up, by repository.
    void setIssues(const QHash<QString, int> &counts);
    /// What maintainersWanted() asked for.
    void setMaintainers(const std::vector<model::RepositoryMaintainers> &maintainers);
    /// Whether Explorer::part() can be @p part here: the name of a component or product,
    /// "releases" or "addresses".
    bool hasPart(const QString &part) const;

Q_SIGNALS:
    /// setMaintainers() answers.
    void maintainersWanted(const QStringList &repositories);
    void linkActivated(const QString &url);
    /// An item of the landscape of the CNCF.
    void itemChosen(const QString &item);
    /// To be shown where issues are.
    void issuesChosen(const QString &repository);
    void copied(const QString &url);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildParts();
    void find(const QString &text);
    void askForMaintainers();
    void showNode();
    void showPart();
    void scrollToNode();
    QString shownPart() const;
    QString nameOf(int node) const;
    void follow(const QString &address);
    QString urlOf(int node) const;

    const Theme &m_theme;
    model::Explorer &m_explorer;
    model::MobyProject m_project;
    MobyKnowledge m_known;
    bool m_isAsked = false; ///< who looks after it all
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QLineEdit *m_filter;
    MobyDiagramView *m_diagram;
    QScrollArea *m_diagramScroll = nullptr;
    QLabel *m_facts;
    LinkList *m_moved;
};

} // namespace views
