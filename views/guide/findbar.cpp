// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/findbar.h"

#include "views/shell/icons.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

/// Marking more helps nobody, and takes long.
constexpr qsizetype mostMatches = 2'000;

} // namespace

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_case(new QCheckBox(tr("Match &case"), this))
    , m_close(new QToolButton(this))
{
    m_text->setPlaceholderText(tr("Find in this page"));
    m_text->setAccessibleName(tr("Find in this page"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(180);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(u"2,000 of 2,000"_s));
    m_previous->setToolTip(tr("Previous match"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setToolTip(tr("Next match"));
    m_next->setAccessibleName(tr("Next match"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    for (QToolButton *button : { m_previous, m_next, m_close })
        button->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_case);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_text, &QLineEdit::textChanged, this, [this] { find(); });
    connect(m_case, &QCheckBox::toggled, this, [this] { find(); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
    connect(&theme, &Theme::changed, this, &FindBar::updateColors);
    updateColors();
    hide();
}

void FindBar::updateColors()
{
    const QColor color = m_theme.colors().text;
    m_previous->setIcon(themedIcon(u"details/previous"_s, color));
    m_next->setIcon(themedIcon(u"details/next"_s, color));
    m_close->setIcon(themedIcon(u"remove"_s, color));
    if (isVisible())
        showMatch(m_current, false);
}

void FindBar::setDocument(QTextDocument *document, bool isToBeSeen)
{
    const int current = isToBeSeen ? 0 : std::max(0, m_current);
    m_document = document;
    m_matches.clear();
    m_current = -1;
    if (isVisible())
        find(current, isToBeSeen);
}

void FindBar::open(const QString &text)
{
    QWidget::show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    find();
}

void FindBar::find(int current, bool isToBeSeen)
{
    m_matches.clear();
    const QString text = m_text->text();
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindCaseSensitively, m_case->isChecked());
    if (m_document && !text.isEmpty()) {
        QTextCursor match = m_document->find(text, 0, flags);
        while (!match.isNull() && m_matches.size() < mostMatches) {
            m_matches += match;
            match = m_document->find(text, match, flags);
        }
    }
    showMatch(std::min(current, int(m_matches.size()) - 1), isToBeSeen);
}

void FindBar::step(int steps)
{
    if (m_matches.isEmpty())
        return;
    const int count = int(m_matches.size());
    showMatch((m_current + steps + count) % count);
}

void FindBar::showMatch(int current, bool isToBeSeen)
{
    m_current = current;
    const QLocale locale;
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        m_count->setText(tr("Not found"));
    else
        //: Which of the matches of a search is shown, and how many there are.
        m_count->setText(
            tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_matches.size())));
    m_previous->setEnabled(!m_matches.isEmpty());
    m_next->setEnabled(!m_matches.isEmpty());
    if (!m_count->text().isEmpty()) {
        QAccessibleAnnouncementEvent event(this, m_count->text());
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT found(m_matches, m_current, isToBeSeen);
}

void FindBar::leave()
{
    hide();
    m_matches.clear();
    Q_EMIT found({}, -1, false);
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace views
