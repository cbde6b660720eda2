// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/library.h"
#include "model/explore/explorer.h"
#include "views/guide/pagepicture.h"
#include "views/shell/theme.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace views {

class FileView;
class FindBar;
class LibraryPanel;
class PageHead;
class PageOutline;
class PageView;

/// Where texts are read: what there is, one page of it, and its outline. Follows the page of the
/// Explorer and changes it; asks for pages with a signal.
class ReadingRoom : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the room.
    ReadingRoom(const Theme &theme, model::Explorer &explorer, QWidget *parent = nullptr);

    void setLibrary(const model::LibraryPages &pages);
    /// What pageWanted() asked for; of a page that is not wanted any more nothing is shown.
    void showPage(const model::PagePlace &place, const model::Result<ShownPage> &page);
    /// Whether a page is shown, and not why there is none.
    bool hasPage() const;
    /// Asks again for a page that was not to be had.
    void retry();

    /// What can be done with a page; enabled while the room is shown.
    const QList<QAction *> &actions() const { return m_actions; }
    /// Whether the page that is wanted is there, drawn or not to be had.
    bool isSettled() const { return !isVisible() || (m_isLibraryThere && !m_isWaiting); }

    /// How large letters are, 1: as in the rest of the program.
    double zoom() const { return m_zoom; }
    void setZoom(double factor);
    /// The language of texts, where there is a choice: "pt-br".
    void setLanguage(const QString &language);
    QString language() const;
    QSplitter *splitter() const { return m_splitter; }

Q_SIGNALS:
    /// showPage() answers.
    void pageWanted(const model::PagePlace &place);
    void linkActivated(const QString &url);
    void syncRequested();
    /// A person wants to see what in the landscape has to do with a term: "service mesh".
    void termChosen(const QString &term);
    /// What a person might want to know and no window needs to say.
    void newsTold(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void want(const model::PagePlace &place, double position);
    void choose(const model::PagePlace &place);
    void chooseLanguage(const QString &language);
    void follow(const model::LinkTarget &target, const QString &address);
    void tellLink(const model::LinkTarget &target, const QString &address);
    void explain(const model::Error &error);
    void zoomBy(int steps);
    void showReading();
    void openOnTheWeb();
    void updateActions();
    void updateColors();
    bool isFile() const { return m_page.page.isFile; }

    const Theme &m_theme;
    model::Explorer &m_explorer;
    LibraryPanel *m_library;
    PageView *m_text;
    FileView *m_file;
    PageOutline *m_outline;
    FindBar *m_find;
    PageHead *m_head = nullptr;
    QStackedWidget *m_stack; ///< text, file, why there is none
    QLabel *m_why;
    QPushButton *m_sync;
    QSplitter *m_splitter;
    QList<QAction *> m_actions;
    QAction *m_findAction = nullptr;
    QAction *m_webAction = nullptr;
    QAction *m_termAction = nullptr; ///< of a page that explains a term
    QAction *m_copyAction = nullptr;
    QAction *m_libraryAction = nullptr;
    QAction *m_outlineAction = nullptr;
    QAction *m_largerAction = nullptr;
    QAction *m_smallerAction = nullptr;

    ShownPage m_page; ///< that is shown
    std::optional<model::PagePlace> m_wanted;
    double m_position = -1; ///< where the wanted page is to be read from
    double m_zoom = 1;
    bool m_isWaiting = false;
    bool m_isToScroll = false; ///< the wanted page was asked for by a person
    bool m_isLibraryThere = false;
};

} // namespace views
