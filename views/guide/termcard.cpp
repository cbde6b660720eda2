// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/termcard.h"

#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

namespace {

constexpr int widthPx = 380;
constexpr int gapPx = 6; ///< between word and card
constexpr qsizetype longest = 420; ///< characters; the rest is a click away

} // namespace

TermCard::TermCard(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_definition(new QLabel(this))
    , m_hint(new QLabel(tr("Glossary – click to read on"), this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFixedWidth(widthPx);
    for (QLabel *label : { m_title, m_definition, m_hint }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_definition);
    column->addWidget(m_hint);
    connect(&theme, &Theme::changed, this, &TermCard::updateColors);
    updateColors();
}

void TermCard::updateColors()
{
    const Colors &colors = m_theme.colors();
    QPalette look = palette();
    look.setColor(QPalette::Window, colors.panel);
    look.setColor(QPalette::WindowText, colors.text);
    setPalette(look);
    look.setColor(QPalette::WindowText, colors.muted);
    m_hint->setPalette(look);
}

/// A line around it: in the dark look it has the colour of the page below.
void TermCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.colors().border);
    painter.setBrush(m_theme.colors().panel);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void TermCard::showTerm(const model::GlossaryTerm &term, const QRect &word)
{
    m_title->setText(term.title);
    m_definition->setText(term.definition.size() > longest
            ? term.definition.first(longest).trimmed() + u'…'
            : term.definition);
    setAccessibleName(term.title);
    setAccessibleDescription(m_definition->text());
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    QPoint place(word.left(), word.bottom() + gapPx);
    if (place.y() + height() > screen.bottom())
        place.setY(word.top() - gapPx - height());
    place.setX(
        std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
}

} // namespace views
