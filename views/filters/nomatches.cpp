// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/nomatches.h"

#include "views/wording/filterwords.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int widthPx = 440; ///< more only where a button needs it
constexpr int sidePx = 24;
/// A filter of more conditions than can be read at a glance: the best ways out are enough.
constexpr size_t mostWaysOut = 4;

} // namespace

NoMatches::NoMatches(const Theme &theme, model::Explorer &explorer, QWidget *canvas)
    : QFrame(canvas)
    , m_theme(theme)
    , m_explorer(explorer)
    , m_cause(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    setAccessibleName(tr("Nothing matches"));
    m_cause->setTextFormat(Qt::PlainText);
    m_cause->setWordWrap(true);
    m_cause->setObjectName("cause"_L1);
    QFont font = m_cause->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_cause->setFont(font);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sidePx, 20, sidePx, 20);
    column->setSpacing(12);
    column->addWidget(m_cause);
    m_buttons->setSpacing(8);
    column->addLayout(m_buttons);
    canvas->installEventFilter(this);
    connect(&explorer, &model::Explorer::stateChanged, this, &NoMatches::updateContent);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    updateContent();
}

std::vector<NoMatches::WayOut> NoMatches::waysOut() const
{
    const model::ItemFilter &filter = m_explorer.filter();
    const auto &settings = m_explorer.snapshot()->settings;
    const auto matchesOf = [&](const model::ItemFilter &other) {
        return (m_explorer.index().matching(other) & m_explorer.scope()).count();
    };
    std::vector<WayOut> ways;
    for (size_t i = 0; i < filter.terms().size(); ++i) {
        const model::ItemFilter rest = filter.withoutTerm(i);
        WayOut way { .matches = matchesOf(rest), .state = m_explorer.state() };
        way.text = tr("Remove %1 (%Ln match(es))", "condition of the filter", way.matches)
                       .arg(FilterWords::clause(filter.terms()[i], settings));
        way.state.filter = rest.toText();
        if (way.matches > 0)
            ways.push_back(std::move(way));
    }
    std::ranges::stable_sort(ways, std::greater(), &WayOut::matches);
    if (ways.size() > mostWaysOut)
        ways.resize(mostWaysOut);
    // The last group is the one that shows everything.
    const int elsewhere = m_explorer.index().matching(filter).count();
    if (elsewhere > 0 && !m_explorer.groups().empty()) {
        WayOut way { .matches = elsewhere, .state = m_explorer.state() };
        way.text = tr("Look in the whole landscape (%Ln match(es))", nullptr, elsewhere);
        way.state.group = m_explorer.groups().back().key();
        ways.insert(ways.begin(), std::move(way));
    }
    if (filter.terms().size() > 1) {
        WayOut way { .matches = m_explorer.scope().count(), .state = m_explorer.state() };
        way.text = tr("Remove every condition (%Ln item(s))", nullptr, way.matches);
        way.state.filter.clear();
        ways.push_back(std::move(way));
    }
    return ways;
}

void NoMatches::updateContent()
{
    const bool isNothing = m_explorer.isFiltered() && m_explorer.matches().isEmpty()
        && !m_explorer.scope().isEmpty();
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    setVisible(isNothing);
    // Not at once: it may be one of the buttons that made this happen.
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (hadFocus && !isNothing)
        parentWidget()->setFocus();
    if (!isNothing)
        return;
    QStringList clauses;
    for (const model::FilterTerm &term : m_explorer.filter().terms())
        clauses += FilterWords::clause(term, m_explorer.snapshot()->settings);
    m_cause->setText(clauses.size() == 1
            ? tr("Nothing here matches %1.", "condition").arg(clauses.front())
            : tr("Nothing here matches all of %1.", "conditions").arg(FilterWords::allOf(clauses)));
    for (const WayOut &way : waysOut()) {
        auto *button = new QPushButton(this);
        button->setAccessibleName(way.text);
        button->setToolTip(way.text.toHtmlEscaped());
        button->setMinimumHeight(32);
        connect(button, &QPushButton::clicked, this,
            [this, state = way.state] { m_explorer.change(state); });
        m_buttons->addWidget(button);
        button->show(); // at once, so that it counts when all of it is measured
    }
    arrange();
    QAccessibleAnnouncementEvent spoken(this, m_cause->text());
    QAccessible::updateAccessibility(&spoken);
}

void NoMatches::arrange()
{
    const QRect room = parentWidget()->rect().adjusted(16, 16, -16, -16);
    std::vector<QPushButton *> buttons;
    for (int i = 0; i < m_buttons->count(); ++i)
        buttons.push_back(qobject_cast<QPushButton *>(m_buttons->itemAt(i)->widget()));
    constexpr int paddingPx = 24; ///< of a button, both sides
    int widest = 0;
    for (const QPushButton *button : buttons) {
        widest = std::max(
            widest, button->fontMetrics().horizontalAdvance(button->accessibleName()) + paddingPx);
    }
    const int width = std::min(room.width(), std::max(widthPx, widest + 2 * sidePx));
    for (QPushButton *button : buttons) {
        QString text = button->fontMetrics().elidedText(
            button->accessibleName(), Qt::ElideMiddle, width - 2 * sidePx - paddingPx);
        button->setText(text.replace(u'&', "&&"_L1)); // no mnemonic
    }
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    setGeometry(room.left() + (room.width() - width) / 2,
        room.top() + std::max(0, (room.height() - height) / 2), width, height);
    raise();
}

bool NoMatches::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        arrange();
    return QFrame::eventFilter(watched, event);
}

void NoMatches::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colors().border);
    painter.setBrush(m_theme.colors().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace views
