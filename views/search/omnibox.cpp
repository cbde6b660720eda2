// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/omnibox.h"

#include "views/search/omnipopup.h"
#include "views/shell/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace views {

using model::OmniHit;
using model::OmniKind;

namespace {

constexpr int maxHits = 50;
constexpr qsizetype namedLength = 60; ///< of a text that a sentence names

QString shortened(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() <= namedLength ? simple : simple.left(namedLength) + u'…';
}

/// Keys that mean the list while it is open, whatever shortcuts a window has for them.
bool belongsToList(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return (event.modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier)) == 0;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Escape: return (event.modifiers() & ~Qt::KeypadModifier) == 0;
    default: return false;
    }
}

model::ItemSet itemsOf(const model::Snapshot &snapshot, const model::PlacePath &place)
{
    model::ItemSet items(int(snapshot.landscape.items.size()));
    const auto isThere = [&](const model::PlacePath &path) {
        return path.category == place.category
            && (place.subcategory.isEmpty() || path.subcategory == place.subcategory);
    };
    for (int index = 0; index < items.universe(); ++index) {
        const model::Item &item = snapshot.landscape.items[size_t(index)];
        if (isThere(item.place) || std::ranges::any_of(item.additionalPlaces, isThere))
            items.insert(index);
    }
    return items;
}

} // namespace

Omnibox::Omnibox(const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent)
    : QLineEdit(parent)
    , m_explorer(explorer)
    , m_popup(new OmniPopup(theme, logos, this))
    , m_icon(addAction(themedIcon(u"search"_s, theme.colors().muted), QLineEdit::LeadingPosition))
{
    setAccessibleName(tr("Search projects, categories, texts, issues and actions"));
    setStartKey({});
    setClearButtonEnabled(true);
    setMinimumHeight(32);
    connect(&theme, &Theme::changed, this,
        [this, &theme] { m_icon->setIcon(themedIcon(u"search"_s, theme.colors().muted)); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isChoosing = false;
        offer();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            m_foundItems = model::ItemSet(m_foundItems.universe());
            Q_EMIT cleared();
        }
    });
    connect(m_popup, &OmniPopup::currentChanged, this,
        [this] { announce(m_popup->currentRow()->spokenText()); });
    connect(m_popup, &OmniPopup::clicked, this, [this] { choose(true); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == this && before && before->window() == window())
            m_cameFrom = before;
    });
    connect(&explorer, &model::Explorer::worldChanged, this, &Omnibox::followWorld);
    m_indexing.setSingleShot(true);
    m_indexing.setInterval(0); // after what is to be painted now: that needs every processor
    connect(&m_indexing, &QTimer::timeout, this, &Omnibox::buildIndex);
    followWorld();
}

void Omnibox::setSuggestedActions(const QList<QAction *> &actions)
{
    m_choices.setSuggestedActions(actions);
}

void Omnibox::setStartKey(const QKeySequence &key)
{
    const QString native = key.toString(QKeySequence::NativeText);
    setPlaceholderText(native.isEmpty()
            ? tr("Search projects, guides, glossary, issues")
            //: %1 is a keyboard shortcut
            : tr("Search projects, guides, glossary, issues — %1").arg(native));
    setToolTip(placeholderText());
}

bool Omnibox::isReady() const { return m_index && m_index->snapshot() == m_explorer.snapshot(); }

void Omnibox::followWorld()
{
    m_popup->hide();
    m_foundItems = model::ItemSet(m_explorer.index().itemCount());
    m_indexing.start();
}

void Omnibox::buildIndex()
{
    m_indexing.stop();
    QtConcurrent::run([snapshot = m_explorer.snapshot()] {
        return std::make_shared<const model::OmniIndex>(snapshot);
    }).then(this, [this](const model::OmniIndexPtr &index) {
        if (index->snapshot() != m_explorer.snapshot())
            return; // the answer to an older world
        m_index = index;
        if (!hasFocus() || text().isEmpty())
            return;
        offer();
        if (std::exchange(m_isChoosing, false))
            choose(true);
    });
}

void Omnibox::setLandscapes(const std::vector<model::KnownLandscape> &landscapes)
{
    m_landscapes = landscapes;
    // What is known of one is searched until what is new of it can be.
    m_others.removeIf([&](const auto &entry) {
        const auto known = std::ranges::find(landscapes, entry.key(), &model::KnownLandscape::name);
        return known == landscapes.end() || !known->snapshot;
    });
    buildOtherIndexes();
}

void Omnibox::buildOtherIndexes()
{
    for (const model::KnownLandscape &landscape : m_landscapes) {
        const model::OmniIndexPtr index = m_others.value(landscape.name);
        if (!landscape.snapshot || (index && index->snapshot() == landscape.snapshot))
            continue;
        QtConcurrent::run([snapshot = landscape.snapshot] {
            return std::make_shared<const model::OmniIndex>(snapshot);
        }).then(this, [this, name = landscape.name](const model::OmniIndexPtr &built) {
            const auto known = std::ranges::find(m_landscapes, name, &model::KnownLandscape::name);
            if (known != m_landscapes.end() && known->snapshot == built->snapshot())
                m_others.insert(name, built);
        });
    }
}

/// One ranking of what all landscapes have; of matches of the same step, those in what is shown
/// come first. Adds to @p count what was found elsewhere.
std::vector<OmniRow> Omnibox::rowsFor(const model::OmniResult &result, int &count)
{
    std::vector<OmniRow> rows;
    rows.reserve(result.hits.size());
    for (const OmniHit &hit : result.hits) {
        QAction *action = hit.action < 0 ? nullptr : m_choices.action(hit.action);
        rows.push_back(OmniRow::ofHit(*m_explorer.snapshot(), hit, action));
    }
    for (const model::KnownLandscape &landscape : m_landscapes) {
        const model::OmniIndexPtr index = m_others.value(landscape.name);
        if (!index || landscape.name == m_explorer.state().landscape)
            continue;
        const model::OmniResult found = index->search(text(), 2 * maxHits); // not all are items
        model::KnownLandscape searched = landscape;
        searched.snapshot = index->snapshot();
        for (OmniHit hit : found.hits) {
            hit.score -= model::mostRank;
            if (hit.kind == OmniKind::Item)
                rows.push_back(OmniRow::ofOtherLandscape(searched, hit));
        }
        count += int(found.items.toVector().size());
    }
    std::ranges::stable_sort(
        rows, std::ranges::greater(), [](const OmniRow &row) { return row.hit.score; });
    if (rows.size() > maxHits)
        rows.erase(rows.begin() + maxHits, rows.end());
    return rows;
}

namespace {

/// Whether every letter of what was typed answers something in the title.
bool isByTitle(const OmniRow &row)
{
    return row.kind == OmniRow::Kind::Hit && row.hit.field == model::OmniField::Title;
}

/// Texts come after what is called so, and the first of them before what only speaks of it.
void addTexts(
    std::vector<OmniRow> &rows, const std::vector<model::DocumentHit> &texts, const QString &query)
{
    constexpr size_t bestTexts = 4;
    std::vector<OmniRow> found;
    for (const model::DocumentHit &text : texts)
        found.push_back(OmniRow::ofText(text, query));
    const size_t best = std::min(bestTexts, found.size());
    const auto after = std::ranges::find_if_not(rows, isByTitle);
    const auto middle = found.begin() + std::ptrdiff_t(best);
    rows.insert(after, std::make_move_iterator(found.begin()), std::make_move_iterator(middle));
    rows.insert(rows.end(), std::make_move_iterator(middle), std::make_move_iterator(found.end()));
}

/// What @p rows begin with as long as @p isBefore, and behind it @p found.
template <typename Before>
void insertAfter(std::vector<OmniRow> &rows, std::vector<OmniRow> found, Before isBefore)
{
    rows.insert(std::ranges::find_if_not(rows, isBefore), std::make_move_iterator(found.begin()),
        std::make_move_iterator(found.end()));
}

/// Parts of Moby that are called so come after items that are, issues after texts, and both before
/// what else only speaks of it.
void addOthers(std::vector<OmniRow> &rows, const std::vector<model::MobyPart> &parts,
    const std::vector<model::Issue> &issues, const QString &query)
{
    std::vector<OmniRow> found;
    for (const model::Issue &issue : issues)
        found.push_back(OmniRow::ofIssue(issue, query));
    insertAfter(rows, std::exchange(found, {}),
        [](const OmniRow &row) { return isByTitle(row) || row.kind == OmniRow::Kind::Text; });
    std::vector<OmniRow> speaking;
    for (const model::MobyPart &part : parts) {
        OmniRow row = OmniRow::ofMobyPart(part, query);
        (row.hit.titleMatches.empty() ? speaking : found).push_back(std::move(row));
    }
    insertAfter(rows, std::move(found), isByTitle);
    insertAfter(rows, std::move(speaking), [](const OmniRow &row) {
        return isByTitle(row) || row.kind == OmniRow::Kind::Text || row.kind == OmniRow::Kind::Moby
            || row.kind == OmniRow::Kind::Issue;
    });
}

} // namespace

void Omnibox::findTexts()
{
    const QString query = text().trimmed();
    if (!m_findTexts || query == m_textsFor)
        return;
    m_textsFor = query;
    m_areTextsThere = false;
    m_texts.clear();
    m_findTexts(query).then(this, [this, query](const std::vector<model::DocumentHit> &texts) {
        if (query != m_textsFor)
            return; // another one is on its way
        m_areTextsThere = true;
        m_texts = texts;
        if (hasFocus() && text().trimmed() == query && isReady())
            offerFound();
    });
}

void Omnibox::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    offer();
}

void Omnibox::offer()
{
    if (text().trimmed().isEmpty()) {
        offerWithoutText();
        return;
    }
    if (m_indexing.isActive())
        buildIndex();
    if (!isReady())
        return;
    findTexts();
    offerFound();
}

void Omnibox::offerFound()
{
    // In the GUI thread, since it takes less than a frame even in a landscape ten times as large:
    // nothing flickers, and Enter always means what is listed.
    const model::OmniResult result = m_index->search(text(), maxHits, m_choices.searchable());
    m_foundItems = result.items;
    int count = result.count;
    std::vector<OmniRow> rows = rowsFor(result, count);
    addTexts(rows, m_texts, m_textsFor);
    count += int(m_texts.size());
    const auto asked = [this](const auto &finder) {
        return finder ? finder(text().trimmed()) : decltype(finder(QString())) {};
    };
    const std::vector<model::Issue> issues = asked(m_findIssues);
    const std::vector<model::MobyPart> parts = asked(m_findMoby);
    addOthers(rows, parts, issues, text());
    count += int(issues.size() + parts.size());
    if (rows.empty() && m_findTexts && !m_areTextsThere) {
        m_popup->hide(); // it is not known yet whether there is nothing
        return;
    }
    if (rows.empty()) {
        const QString message
            = tr("Nothing was found for “%1”. Fewer letters find more.").arg(shortened(text()));
        m_popup->setContent({ OmniRow::ofFilter(shortened(text())) }, message, {}, false);
        open();
        announce(message);
        return;
    }
    const QString first = rows.front().spokenText();
    const QString summary = tr("%n result(s)", "of a search", count);
    m_popup->setContent(std::move(rows), {}, summary, true);
    open();
    announce(tr("%n result(s). The first is %1.", "read aloud", count).arg(first));
}

void Omnibox::offerWithoutText()
{
    std::vector<OmniRow> rows = m_choices.rowsWithoutText(*m_explorer.snapshot());
    const bool isEmpty = rows.empty();
    m_popup->setContent(
        std::move(rows), {}, isEmpty ? QString() : tr("Recently chosen and suggested"), false);
    open();
}

void Omnibox::open()
{
    if (hasFocus() && m_popup->hasContent())
        m_popup->open();
    else
        m_popup->hide();
}

/// Focus stays in the box while the list changes: a screen reader has to be told.
void Omnibox::announce(const QString &text)
{
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

void Omnibox::choose(bool dimOthers)
{
    const OmniRow *current = m_popup->currentRow();
    if (!current)
        return;
    const OmniRow row = *current; // what follows may offer others
    m_popup->hide();
    if (row.kind == OmniRow::Kind::Filter) {
        filterByText();
        return;
    }
    if (row.otherLandscape) {
        leave();
        Q_EMIT landscapeItemChosen(*row.otherLandscape, row.otherItem);
        return;
    }
    if (row.kind == OmniRow::Kind::Issue) {
        leave();
        Q_EMIT issueChosen(row.issue);
        return;
    }
    if (row.kind == OmniRow::Kind::Moby) {
        leave();
        Q_EMIT mobyPartChosen(row.mobyPart);
        return;
    }
    m_choices.remember(*m_explorer.snapshot(), row);
    if (row.page) {
        leave();
        Q_EMIT pageChosen(*row.page);
        return;
    }
    follow(row, dimOthers);
}

void Omnibox::follow(const OmniRow &row, bool dimOthers)
{
    const auto &[category, subcategory] = row.hit.place;
    const model::Snapshot &snapshot = *m_explorer.snapshot();
    switch (row.hit.kind) {
    case OmniKind::Item: {
        model::ItemSet found = m_foundItems;
        found.insert(row.hit.item);
        Q_EMIT itemChosen(
            snapshot.landscape.items[size_t(row.hit.item)].id.toString(), dimOthers, found);
        return;
    }
    case OmniKind::Category:
    case OmniKind::Subcategory:
        Q_EMIT placeChosen(category, subcategory, itemsOf(snapshot, row.hit.place));
        return;
    case OmniKind::GuideChapter:
    case OmniKind::GuideSection: Q_EMIT guideChosen(category, subcategory); return;
    case OmniKind::Action:
        // What it was asked for is done: the next search begins anew, where the person was before.
        leave();
        if (row.action)
            row.action->trigger();
        return;
    }
}

void Omnibox::filterByText()
{
    // As one phrase: neither quotes nor a minus of the person's are syntax.
    QString phrase = text().simplified().remove(u'"');
    while (phrase.startsWith(u'-'))
        phrase.remove(0, 1);
    const model::FilterTerm term { .values = { phrase } };
    const auto filter
        = model::ItemFilter::parse(m_explorer.filter().toText() + u' ' + term.toText());
    if (filter)
        m_explorer.setFilter(*filter);
}

void Omnibox::leave()
{
    m_popup->hide();
    clear();
    if (m_cameFrom && m_cameFrom->isVisible() && m_cameFrom->isEnabled())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

bool Omnibox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_popup->isVisible()
        && belongsToList(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void Omnibox::keyPressEvent(QKeyEvent *event)
{
    if (!belongsToList(*event)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const bool isOpen = m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen)
            choose(!event->modifiers().testFlag(Qt::ControlModifier));
        else if (isReady())
            offer();
        else
            m_isChoosing = !text().trimmed().isEmpty();
        return;
    case Qt::Key_Escape:
        if (isOpen)
            m_popup->hide();
        else
            leave();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isOpen)
            offer();
        else
            m_popup->walk(event->key());
        return;
    default:
        // The ends of the text are not out of reach: the list is only open while one looks at it.
        if (!isOpen || !m_popup->walk(event->key()))
            QLineEdit::keyPressEvent(event);
    }
}

void Omnibox::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && !m_popup->isVisible())
        offer();
}

void Omnibox::focusOutEvent(QFocusEvent *event)
{
    m_popup->hide();
    m_isChoosing = false;
    QLineEdit::focusOutEvent(event);
}

} // namespace views
