// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "model/search/omnisearch.h"
#include "model/store/knownlandscape.h"
#include "views/search/omnichoices.h"
#include "views/shell/theme.h"

#include <QFuture>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace views {

class LogoCache;
class OmniPopup;

/// Finds texts, the best first, on a thread of its own.
using TextFinder = std::function<QFuture<std::vector<model::DocumentHit>>(const QString &query)>;

/// Finds issues, those that suit the person best first, in less than a frame.
using IssueFinder = std::function<std::vector<model::Issue>(const QString &query)>;

/// Finds parts of the Moby project; likewise.
using MobyFinder = std::function<std::vector<model::MobyPart>(const QString &query)>;

/// The one place to search: items, categories, texts, issues and what the program can do, in one
/// list while one types. Says what was chosen; only actions it triggers itself.
class Omnibox : public QLineEdit {
    Q_OBJECT
public:
    /// All three must outlive the box. It follows the Explorer's world.
    Omnibox(
        const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent = nullptr);

    /// What can be triggered; what is disabled at the time is not offered. To be told again when
    /// other actions take the place of these.
    void setOfferedActions(const QList<QAction *> &actions) { m_choices.setActions(actions); }
    /// A few of them, offered before anything is typed.
    void setSuggestedActions(const QList<QAction *> &actions);
    /// What is searched, too: items of all landscapes but the one that is shown.
    void setLandscapes(const std::vector<model::KnownLandscape> &landscapes);
    /// What finds texts; without one none are offered.
    void setTextFinder(const TextFinder &finder) { m_findTexts = finder; }
    /// What finds issues; likewise.
    void setIssueFinder(const IssueFinder &finder) { m_findIssues = finder; }
    void setMobyFinder(const MobyFinder &finder) { m_findMoby = finder; }
    /// The key that the window starts the box with; it is named in the placeholder.
    void setStartKey(const QKeySequence &key);

    /// Takes the focus, with all text selected, and offers what is there.
    void start();
    /// The world that is shown can be searched; before that, typing is answered as soon as it can.
    bool isReady() const;
    /// The items that were found for the text, in no order.
    const model::ItemSet &foundItems() const { return m_foundItems; }

    /// Little: groups come first, and what room is left is given to it.
    QSize sizeHint() const override { return { 200, QLineEdit::sizeHint().height() }; }

Q_SIGNALS:
    /// @p id is an ItemId. @p found are the items of all that was found, or only this one when it
    /// was chosen without a search.
    void itemChosen(const QString &id, bool dimOthers, const model::ItemSet &found);
    /// A Category, or a Subcategory of it; @p items are those that it has.
    void placeChosen(
        const QString &category, const QString &subcategory, const model::ItemSet &items);
    /// A chapter of the guide, or a section of it.
    void guideChosen(const QString &category, const QString &subcategory);
    /// A text to be read.
    void pageChosen(const model::PagePlace &page);
    /// An issue to be read, by its address.
    void issueChosen(const QString &url);
    /// A part of the Moby project, by its name.
    void mobyPartChosen(const QString &name);
    /// An Item of another landscape, by the name of its source and the ItemId.
    void landscapeItemChosen(const QString &landscape, const QString &id);
    /// There is no search any more: what it dimmed may come back.
    void cleared();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void followWorld();
    void buildIndex();
    void buildOtherIndexes();
    std::vector<OmniRow> rowsFor(const model::OmniResult &result, int &count);
    void findTexts();
    void offer();
    void offerFound();
    void offerWithoutText();
    void open();
    void choose(bool dimOthers);
    void follow(const OmniRow &row, bool dimOthers);
    void filterByText();
    void leave();
    void announce(const QString &text);

    model::Explorer &m_explorer;
    OmniChoices m_choices;
    OmniPopup *m_popup;
    QAction *m_icon;
    model::OmniIndexPtr m_index;
    std::vector<model::KnownLandscape> m_landscapes;
    QHash<QString, model::OmniIndexPtr> m_others; ///< by the name of the landscape
    QTimer m_indexing; ///< until the index of a new world is built
    model::ItemSet m_foundItems;
    TextFinder m_findTexts;
    IssueFinder m_findIssues;
    MobyFinder m_findMoby;
    QString m_textsFor; ///< what m_texts were found for, or are being looked for
    bool m_areTextsThere = false;
    std::vector<model::DocumentHit> m_texts;
    QPointer<QWidget> m_cameFrom; ///< had the focus before
    bool m_isChoosing = false; ///< Enter was pressed before the index was there
};

} // namespace views
