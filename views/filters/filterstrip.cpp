// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/filterstrip.h"

#include "views/filters/filterchip.h"
#include "views/shell/icons.h"
#include "views/wording/filterwords.h"
#include "views/wording/totalswords.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int marginPx = 12;
constexpr int gapPx = 6;
constexpr int leastHeightPx = 32;
/// Totals give way to chips, but not all of it: this much of the strip stays theirs.
constexpr double totalsShare = 0.4;

} // namespace

FilterStrip::FilterStrip(const Theme &theme, model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_explorer(explorer)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_totals(new QLabel(this))
    , m_undo(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Filter"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName("more"_L1);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterStrip::fillMenu);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setForegroundRole(QPalette::PlaceholderText);
    m_totals->setObjectName("totals"_L1);
    m_undo->setText(tr("Undo filter"));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undo->setAutoRaise(true);
    m_undo->setFocusPolicy(Qt::StrongFocus);
    m_undo->setObjectName("undo"_L1);
    connect(m_undo, &QToolButton::clicked, &m_explorer, &model::Explorer::undo);

    updateIcons();
    connect(&theme, &Theme::changed, this, &FilterStrip::updateIcons);
    const auto update = [this] {
        updateChips();
        updateTotals();
        arrange();
    };
    // Another world comes with another state, too.
    connect(&explorer, &model::Explorer::stateChanged, this, update);
    update();
}

QSize FilterStrip::sizeHint() const
{
    return { 640, std::max(leastHeightPx, fontMetrics().height() + 14) };
}

QSize FilterStrip::minimumSizeHint() const { return { 160, sizeHint().height() }; }

void FilterStrip::updateIcons()
{
    m_undo->setIcon(themedIcon(u"undo"_s, m_theme.colors().text));
    const QIcon icon = themedIcon(u"remove"_s, m_theme.colors().muted);
    for (FilterChip *chip : m_chips)
        chip->setRemoveIcon(icon);
}

void FilterStrip::remove(size_t term)
{
    m_explorer.setFilter(m_explorer.filter().withoutTerm(term));
    // The keyboard stays where the next chip now is, or goes to the last that is left.
    if (m_termCount == 0)
        return;
    FilterChip *next = m_chips[std::min(term, m_termCount - 1)];
    if (next->isVisible())
        next->setFocus();
}

void FilterStrip::updateChips()
{
    const auto &terms = m_explorer.filter().terms();
    const auto &settings = m_explorer.snapshot()->settings;
    m_termCount = terms.size();
    const bool isGrowing = m_chips.size() < m_termCount;
    while (m_chips.size() < m_termCount) {
        auto *chip = new FilterChip(m_theme, this);
        const size_t term = m_chips.size();
        connect(chip, &FilterChip::removed, this, [this, term] { remove(term); });
        // Tab goes through the strip as it looks.
        setTabOrder(m_chips.empty() ? static_cast<QWidget *>(this) : m_chips.back(), chip);
        m_chips.push_back(chip);
    }
    if (isGrowing) {
        updateIcons();
        setTabOrder(m_chips.back(), m_more);
        setTabOrder(m_more, m_undo);
    }
    for (size_t i = 0; i < m_termCount; ++i) {
        m_chips[i]->setCondition(FilterWords::condition(terms[i], settings),
            FilterWords::clause(terms[i], settings), terms[i].isNegated);
    }
}

bool FilterStrip::hidLastStep() const
{
    const model::ViewState *before = m_explorer.stateBefore();
    const model::ViewState &now = m_explorer.state();
    if (!before || before->group != now.group || before->filter == now.filter)
        return false;
    const auto filter = model::ItemFilter::parse(before->filter).value_or(model::ItemFilter());
    const int shown = m_explorer.matches().count();
    return (m_explorer.index().matching(filter) & m_explorer.scope()).count() > shown;
}

void FilterStrip::updateTotals()
{
    const auto totals = model::totalsOf(*m_explorer.snapshot(), m_explorer.matches().toVector());
    m_totalsText = TotalsWords::line(totals, m_explorer.scope().count());
    m_totals->setToolTip(m_totalsText);
    m_totals->setAccessibleName(m_totalsText);
    m_undo->setVisible(hidLastStep());
}

void FilterStrip::fillMenu()
{
    m_menu->clear();
    const auto &terms = m_explorer.filter().terms();
    for (size_t i = m_shownChips; i < terms.size(); ++i) {
        QString clause = FilterWords::clause(terms[i], m_explorer.snapshot()->settings);
        clause.replace(u'&', "&&"_L1); // no mnemonic
        m_menu->addAction(
            tr("Remove %1", "condition of the filter").arg(clause), this, [this, i] { remove(i); });
    }
}

void FilterStrip::arrange()
{
    const auto place = [&](QWidget *widget, int x, const QSize &size) {
        const QRect rect(x, (height() - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };
    int right = width() - marginPx;
    if (!m_undo->isHidden()) {
        const QSize size = m_undo->sizeHint().expandedTo({ 0, 24 });
        right -= size.width();
        place(m_undo, right, size);
        right -= gapPx;
    }
    const QFontMetrics metrics = m_totals->fontMetrics();
    const int totalsWidth = std::min(
        metrics.horizontalAdvance(m_totalsText) + 2, int((right - marginPx) * totalsShare));
    const int chipsRight = right - totalsWidth - 2 * gapPx;

    // What all but the last need must leave room for the button that says how many are behind it.
    m_more->setText(tr("+%Ln", "more conditions than there is room for", int(m_termCount)));
    const QSize moreSize = m_more->sizeHint().expandedTo({ 32, 24 });
    int x = marginPx;
    m_shownChips = 0;
    for (size_t i = 0; i < m_termCount; ++i) {
        const QSize size = m_chips[i]->sizeHint();
        const int kept = i + 1 < m_termCount ? moreSize.width() + gapPx : 0;
        if (x + size.width() + kept > chipsRight)
            break;
        place(m_chips[i], x, size);
        x += size.width() + gapPx;
        ++m_shownChips;
    }
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setVisible(i < m_shownChips);
    const int hidden = int(m_termCount - m_shownChips);
    m_more->setVisible(hidden > 0);
    if (hidden > 0) {
        m_more->setText(tr("+%Ln", "more conditions than there is room for", hidden));
        m_more->setAccessibleName(tr("%Ln more condition(s)", "of the filter", hidden));
        m_more->setToolTip(m_more->accessibleName());
        place(m_more, x, moreSize);
        x += moreSize.width() + gapPx;
    }
    const int left = m_termCount > 0 ? x + gapPx : x;
    const int room = std::max(0, right - left);
    m_totals->setText(metrics.elidedText(m_totalsText, Qt::ElideRight, room));
    place(m_totals, left, { room, metrics.height() });
}

void FilterStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace views
