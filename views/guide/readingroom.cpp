// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/readingroom.h"

#include "views/guide/fileview.h"
#include "views/guide/findbar.h"
#include "views/guide/librarypanel.h"
#include "views/guide/pagehead.h"
#include "views/guide/pageoutline.h"
#include "views/guide/pageview.h"
#include "views/shell/icons.h"
#include "views/wording/errortext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace views {

using model::LinkTarget;
using model::PagePlace;

namespace {

constexpr int libraryWidth = 276; ///< logical pixels
constexpr int outlineWidth = 232;
constexpr double zoomStep = 1.1;
constexpr double leastZoom = 0.6;
constexpr double mostZoom = 3.0;

bool isSamePage(const PagePlace &a, const PagePlace &b)
{
    return a.source == b.source && a.path == b.path;
}

} // namespace

ReadingRoom::ReadingRoom(const Theme &theme, model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_explorer(explorer)
    , m_library(new LibraryPanel(theme, this))
    , m_text(new PageView(theme, this))
    , m_file(new FileView(theme, this))
    , m_outline(new PageOutline(theme, this))
    , m_find(new FindBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_why(new QLabel(this))
    , m_sync(new QPushButton(tr("&Sync…"), this))
    , m_splitter(new QSplitter(this))
{
    buildActions();
    m_head = new PageHead({ m_termAction, m_findAction, m_copyAction, m_webAction }, this);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *nothing = new QWidget(this);
    auto *nothingColumn = new QVBoxLayout(nothing);
    nothingColumn->setContentsMargins(48, 24, 48, 24);
    nothingColumn->setSpacing(16);
    nothingColumn->addStretch();
    nothingColumn->addWidget(m_why);
    nothingColumn->addWidget(m_sync, 0, Qt::AlignHCenter);
    nothingColumn->addStretch();
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_file);
    m_stack->addWidget(nothing);
    auto *page = new QWidget(this);
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addWidget(m_head);
    pageColumn->addWidget(m_find);
    pageColumn->addWidget(m_stack, 1);
    m_splitter->addWidget(m_library);
    m_splitter->addWidget(page);
    m_splitter->addWidget(m_outline);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ libraryWidth, 3 * libraryWidth, outlineWidth });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_text->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_text);

    connect(&explorer, &model::Explorer::pageChanged, this, &ReadingRoom::want);
    connect(&explorer, &model::Explorer::stateChanged, this, &ReadingRoom::updateActions);
    connect(m_library, &LibraryPanel::pageChosen, this, &ReadingRoom::choose);
    connect(m_library, &LibraryPanel::languageChanged, this, &ReadingRoom::chooseLanguage);
    connect(m_library, &LibraryPanel::syncRequested, this, &ReadingRoom::syncRequested);
    connect(m_head, &PageHead::pageChosen, this, &ReadingRoom::choose);
    connect(m_text, &PageView::linkChosen, this, &ReadingRoom::follow);
    connect(m_text, &PageView::linkHovered, this, &ReadingRoom::tellLink);
    connect(m_text, &PageView::positionChanged, this, &ReadingRoom::showReading);
    connect(m_text, &PageView::zoomRequested, this, &ReadingRoom::zoomBy);
    connect(m_text, &PageView::copied, this,
        [this] { Q_EMIT newsTold(tr("Copied to the clipboard.")); });
    connect(m_text, &PageView::documentChanged, this, [this] {
        if (!isFile())
            m_find->setDocument(m_text->document(), false);
    });
    connect(m_file->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isFile())
            showReading();
    });
    connect(m_file, &FileView::zoomRequested, this, &ReadingRoom::zoomBy);
    connect(m_outline, &PageOutline::anchorChosen, this, [this](const QString &anchor) {
        PagePlace place = m_page.page.place;
        place.anchor = anchor;
        choose(place);
    });
    connect(m_find, &FindBar::found, this,
        [this](const QList<QTextCursor> &matches, int current, bool isToBeSeen) {
            if (isFile())
                m_file->showMatches(matches, current, isToBeSeen);
            else
                m_text->showMatches(matches, current, isToBeSeen);
        });
    connect(m_find, &FindBar::closed, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_sync, &QPushButton::clicked, this, &ReadingRoom::syncRequested);
    connect(&theme, &Theme::changed, this, &ReadingRoom::updateColors);
    updateColors();
    updateActions();
}

void ReadingRoom::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto &&act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        m_actions += action;
        return action;
    };
    const auto separate = [this] {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        m_actions += separator;
    };
    m_findAction = add(tr("&Find in Page…"), QKeySequence::Find, [this] {
        const QString selected
            = isFile() ? m_file->textCursor().selectedText() : m_text->textCursor().selectedText();
        m_find->open(selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
    });
    add(tr("Find &Next"), QKeySequence(Qt::Key_F3), [this] {
        if (m_find->isVisible())
            m_find->step(1);
        else
            m_find->open({});
    });
    add(tr("Find &Previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_find->step(-1); });
    separate();
    m_largerAction = add(tr("&Larger Text"), QKeySequence::ZoomIn, [this] { zoomBy(1); });
    m_smallerAction = add(tr("&Smaller Text"), QKeySequence::ZoomOut, [this] { zoomBy(-1); });
    add(tr("Text in &Usual Size"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { setZoom(1); });
    separate();
    m_webAction = add(tr("Open on the &Web"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
        [this] { openOnTheWeb(); });
    m_termAction = add(tr("Show in the Lan&dscape"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        [this] { Q_EMIT termChosen(model::termAt(m_page.page.place)); });
    m_copyAction = add(tr("&Copy Whole File"), {}, [this] {
        if (m_page.page.blocks.empty())
            return;
        QGuiApplication::clipboard()->setText(m_page.page.blocks.front().code);
        Q_EMIT newsTold(tr("Copied to the clipboard."));
    });
    add(tr("Copy &Address of Page"), {}, [this] {
        QGuiApplication::clipboard()->setText(m_page.page.source.url);
        Q_EMIT newsTold(tr("Copied to the clipboard."));
    })->setObjectName("copy-address"_L1);
    separate();
    m_libraryAction = add(tr("L&ibrary"), QKeySequence(Qt::Key_F8),
        [this](bool isShown) { m_library->setVisible(isShown); });
    m_outlineAction = add(tr("&Outline of Page"), QKeySequence(Qt::Key_F9),
        [this](bool isShown) { m_outline->setVisible(isShown && !isFile()); });
    for (QAction *toggle : { m_libraryAction, m_outlineAction }) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
}

void ReadingRoom::updateColors()
{
    const QColor color = m_theme.colors().text;
    m_findAction->setIcon(themedIcon(u"search"_s, color));
    m_termAction->setIcon(themedIcon(u"view-map"_s, color));
    m_copyAction->setIcon(themedIcon(u"details/copy"_s, color));
    m_webAction->setIcon(themedIcon(u"details/own-window"_s, color));
    m_largerAction->setIcon(themedIcon(u"zoom-in"_s, color));
    m_smallerAction->setIcon(themedIcon(u"zoom-out"_s, color));
    QPalette page = palette();
    page.setColor(QPalette::Window, m_theme.colors().panel);
    setAutoFillBackground(true);
    setPalette(page);
}

/// Those that mean nothing now are disabled: their keys may be those of another view.
void ReadingRoom::updateActions()
{
    const bool isShown = m_explorer.state().view == model::ViewKind::Guide;
    const bool isPage = hasPage();
    const bool hasAddress = isPage && !m_page.page.source.url.isEmpty();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(isShown);
    m_findAction->setEnabled(isShown && isPage);
    m_webAction->setEnabled(isShown && hasAddress);
    const bool isTerm = isPage && !model::termAt(m_page.page.place).isEmpty();
    m_termAction->setEnabled(isShown && isTerm);
    m_termAction->setVisible(isTerm);
    m_copyAction->setEnabled(isShown && isPage && isFile());
    m_copyAction->setVisible(isFile());
    findChild<QAction *>(u"copy-address"_s)->setEnabled(isShown && hasAddress);
}

void ReadingRoom::setLibrary(const model::LibraryPages &pages)
{
    m_isLibraryThere = true;
    m_library->setPages(pages);
    if (!isVisible())
        return;
    if (m_explorer.page())
        Q_EMIT pageWanted(*m_explorer.page()); // it may be another version now
    else if (const auto first = m_library->firstPage())
        m_explorer.openPage(*first);
}

void ReadingRoom::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_explorer.page()) {
        if (const auto first = m_library->firstPage())
            m_explorer.openPage(*first);
    } else if (m_wanted != m_explorer.page()) {
        want(*m_explorer.page(), -1);
    }
}

void ReadingRoom::choose(const PagePlace &place) { m_explorer.openPage(place); }

void ReadingRoom::want(const PagePlace &place, double position)
{
    const bool isOnItsWay = m_isWaiting && m_wanted && isSamePage(*m_wanted, place);
    m_wanted = place;
    m_position = position;
    m_isToScroll = true;
    m_library->setCurrent(place);
    if (!m_isWaiting && m_stack->currentIndex() < 2 && isSamePage(m_page.page.place, place)) {
        showPage(place, m_page);
        return;
    }
    m_isWaiting = true;
    if (!isOnItsWay)
        Q_EMIT pageWanted(place);
}

void ReadingRoom::showPage(const PagePlace &place, const model::Result<ShownPage> &page)
{
    if (!m_wanted || !isSamePage(*m_wanted, place))
        return;
    m_isWaiting = false;
    if (!page) {
        explain(page.error());
        return;
    }
    const bool isOther
        = !isSamePage(m_page.page.place, page->page.place) || m_stack->currentIndex() == 2;
    const bool isNew = isOther || m_page.page != page->page;
    double position = m_position;
    // Another version of what is read: it goes on where it was.
    const bool isToScroll = std::exchange(m_isToScroll, false) || isOther;
    if (!isToScroll && !isNew)
        return;
    if (!isToScroll)
        position = isFile() ? m_file->position() : m_text->position();
    m_position = -1;
    if (isNew) {
        m_page = *page;
        m_head->setPage(m_page.page);
        m_stack->setCurrentIndex(isFile() ? 1 : 0);
        if (isFile()) {
            m_file->setPage(m_page.page, {});
            m_outline->setHeadings({});
            m_find->setDocument(m_file->document());
        } else {
            m_text->setPage(m_page, {});
            m_outline->setHeadings(m_text->headings());
        }
        m_outline->setVisible(m_outlineAction->isChecked() && !isFile()); // a file has no headings
        setFocusProxy(m_stack->currentWidget());
    }
    if (position >= 0 && isFile())
        m_file->setPosition(position);
    else if (position >= 0)
        m_text->setPosition(position);
    else if (isFile())
        m_file->goToAnchor(m_wanted->anchor);
    else
        m_text->goToAnchor(m_wanted->anchor);
    m_library->setCurrent(*m_wanted);
    showReading();
    updateActions();
}

/// A language that was chosen is also that of the page that is read, where there is one.
void ReadingRoom::chooseLanguage(const QString &language)
{
    if (!m_wanted)
        return;
    const PagePlace place = model::translated(*m_wanted, m_library->pages(), language);
    if (!isSamePage(place, *m_wanted))
        choose(place);
}

void ReadingRoom::explain(const model::Error &error)
{
    using Kind = model::Error::Kind;
    m_page = {};
    m_page.page.place = *m_wanted;
    m_head->setPage(m_page.page);
    m_outline->setHeadings({});
    m_find->setDocument(nullptr);
    QString why;
    switch (error.kind) {
    case Kind::NotFound:
        why = tr("“%1” is not on this machine. A sync brings the repository, if it still has it.")
                  .arg(error.subject);
        break;
    case Kind::TooLarge: why = tr("“%1” is too large to be shown.").arg(error.subject); break;
    case Kind::BadFormat:
        why = tr("“%1” is no text and cannot be shown.").arg(error.subject);
        break;
    default: why = ErrorText::sentence(error); break;
    }
    m_why->setText(why);
    m_sync->setVisible(error.kind != Kind::TooLarge && error.kind != Kind::BadFormat);
    m_stack->setCurrentIndex(2);
    updateActions();
}

bool ReadingRoom::hasPage() const
{
    return m_stack->currentIndex() < 2 && !m_page.page.place.source.isEmpty();
}

void ReadingRoom::retry()
{
    if (m_wanted && m_stack->currentIndex() == 2)
        Q_EMIT pageWanted(*m_wanted);
}

void ReadingRoom::follow(const LinkTarget &target, const QString &address)
{
    switch (target.kind) {
    case LinkTarget::Kind::Anchor:
    case LinkTarget::Kind::Page: choose(target.place); break;
    case LinkTarget::Kind::Item: break; // no text of a repository knows items
    case LinkTarget::Kind::Web: Q_EMIT linkActivated(target.url); break;
    case LinkTarget::Kind::Missing:
        Q_EMIT newsTold(
            tr("There is nothing at “%1” in this repository, as it was synced.").arg(address));
        break;
    case LinkTarget::Kind::MissingAnchor:
        Q_EMIT newsTold(tr("There is no heading “%1” on this page.").arg(target.place.anchor));
        break;
    case LinkTarget::Kind::Refused:
        Q_EMIT newsTold(tr("An address such as “%1” is not opened.").arg(address));
        break;
    }
}

void ReadingRoom::tellLink(const LinkTarget &target, const QString &address)
{
    QString text = address;
    if (target.kind == LinkTarget::Kind::Page)
        text = target.place.source + u" › "_s + target.place.path;
    else if (target.kind == LinkTarget::Kind::Web)
        text = target.url;
    if (!address.isEmpty())
        Q_EMIT newsTold(text);
}

void ReadingRoom::zoomBy(int steps) { setZoom(m_zoom * std::pow(zoomStep, steps)); }

void ReadingRoom::setZoom(double factor)
{
    // As near to the usual size as this, it is meant to be that.
    const double zoom = std::abs(factor - 1) < 0.02 ? 1 : std::clamp(factor, leastZoom, mostZoom);
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    m_text->setZoom(m_zoom);
    m_file->setZoom(m_zoom);
}

void ReadingRoom::setLanguage(const QString &language) { m_library->setLanguage(language); }
QString ReadingRoom::language() const { return m_library->language(); }

void ReadingRoom::showReading()
{
    if (m_isWaiting)
        return;
    m_outline->setCurrent(isFile() ? -1 : m_text->currentHeading());
    m_explorer.rememberReading(isFile() ? m_file->position() : m_text->position());
}

void ReadingRoom::openOnTheWeb()
{
    if (!m_page.page.source.url.isEmpty())
        Q_EMIT linkActivated(m_page.page.source.url);
}

} // namespace views
