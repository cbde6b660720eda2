// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/guide/blockfinder.h"
#include "views/guide/pagedocument.h"
#include "views/guide/zoomwheel.h"

#include <QIcon>
#include <QTextBrowser>

class QToolButton;

namespace views {

class TermCard;

/// Shows one page to be read. Loads nothing itself: links and pictures leave it as signals, and the
/// window decides.
class PageView : public QTextBrowser {
    Q_OBJECT
public:
    /// @p theme must outlive the view.
    explicit PageView(const Theme &theme, QWidget *parent = nullptr);

    /// Shows @p page from its top, or from @p anchor.
    void setPage(const ShownPage &page, const QString &anchor);
    const std::vector<PageHeading> &headings() const { return m_headings; }

    /// Whether a page has its title above it, as it has unless this is told.
    void setTitled(bool isTitled) { m_isTitled = isTitled; }
    /// Letters so many times as large as those of the program; the place stays.
    void setZoom(double factor);

    /// How far a person has come: the number of a block and the part of it that is above the view.
    double position() const;
    void setPosition(double position);
    void goToAnchor(const QString &anchor);
    /// Index into headings() of the section at the top; -1 above the first.
    int currentHeading() const;

    /// What was found, and which of it is meant; -1: none. @p isToBeSeen: scrolls there.
    void showMatches(const QList<QTextCursor> &matches, int current, bool isToBeSeen);

Q_SIGNALS:
    void linkChosen(const model::LinkTarget &target, const QString &address);
    /// The link that the pointer or the focus is on; an empty one: none.
    void linkHovered(const model::LinkTarget &target, const QString &address);
    void positionChanged();
    /// The document is another one now, of the same page or of another.
    void documentChanged();
    void zoomRequested(int steps);
    void copied();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void rebuild();
    void centreText(const QFont &letters);
    void placeCopyButtons();
    void follow(const QUrl &name, bool isChosen);
    void explain(int term);
    void scrollTo(int position);
    QString codeAt(int code) const;

    const Theme &m_theme;
    ShownPage m_page;
    double m_zoom = 1;
    ZoomWheel m_wheel;
    bool m_isTitled = true;
    std::unique_ptr<QTextDocument> m_document;
    BlockFinder m_finder;
    std::vector<PageHeading> m_headings;
    QHash<QString, int> m_anchors;
    std::vector<PageDocument::Code> m_codes;
    TermCard *m_card;
    QIcon m_copyIcon;
    std::vector<QToolButton *> m_copyButtons; ///< for the codes that are seen
};

} // namespace views
