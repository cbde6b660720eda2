// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/queryedit.h"

#include "views/filters/completiondelegate.h"
#include "views/shell/icons.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int leastListWidthPx = 240;

} // namespace

QueryEdit::QueryEdit(const Theme &theme, model::Explorer &explorer, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_explorer(explorer)
    , m_steps(explorer)
    , m_completer(new QCompleter(this))
    , m_offered(new QStandardItemModel(this))
    , m_rest(this)
{
    setPlaceholderText(tr("Filter, such as maturity:graduated"));
    setAccessibleName(tr("Filter"));
    setClearButtonEnabled(true);
    setMinimumHeight(32);
    QAction *icon
        = addAction(themedIcon(u"filter"_s, theme.colors().muted), QLineEdit::LeadingPosition);
    connect(&theme, &Theme::changed, this,
        [icon, &theme] { icon->setIcon(themedIcon(u"filter"_s, theme.colors().muted)); });

    // The list holds what fits and nothing else: there is nothing left for a completer to filter.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setModel(m_offered);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new CompletionDelegate(theme, m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Completions"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::highlighted), this,
        [this](const QModelIndex &index) {
            QAccessibleAnnouncementEvent spoken(
                this, index.data(Qt::AccessibleTextRole).toString());
            QAccessible::updateAccessibility(&spoken);
        });

    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { apply(false); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_rest.start();
        setError({});
        offerCompletions();
    });
    connect(
        &explorer, &model::Explorer::stateChanged, this, [this](const model::ViewState &before) {
            const model::ViewState &now = m_explorer.state();
            if (!m_isApplying && (now.filter != before.filter || now.landscape != before.landscape))
                followState();
        });
    followState();
}

void QueryEdit::followState()
{
    m_rest.stop();
    const QString &filter = m_explorer.state().filter;
    const auto written = model::ItemFilter::parse(text());
    if (!written || written->toText() != filter)
        setText(filter);
    // Nobody is writing: what it begins with is worth more than its end.
    if (!hasFocus())
        setCursorPosition(0);
    m_appliedText = text();
    setError(m_explorer.filterError());
}

void QueryEdit::setError(const QString &piece)
{
    if (m_error == piece)
        return;
    m_error = piece;
    update();
    Q_EMIT errorChanged();
}

void QueryEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_error.isEmpty())
        return;
    // Whoever shows the line says in words what is wrong: this only points at it.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().error, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

/// Names the condition that is being edited: the first one that is not as it was applied.
QString QueryEdit::editedPiece() const
{
    const auto before = model::queryPieces(m_appliedText);
    const auto now = model::queryPieces(text());
    const auto textOf = [](const QString &text, const model::QueryPiece &piece) {
        return QStringView(text).sliced(piece.start, piece.end - piece.start);
    };
    size_t i = 0;
    while (i < before.size() && i < now.size()
        && textOf(m_appliedText, before[i]) == textOf(text(), now[i]))
        ++i;
    return QString::number(i);
}

void QueryEdit::apply(bool isFinal)
{
    m_rest.stop();
    const auto filter = model::ItemFilter::parse(text());
    if (filter) {
        setError({});
        const QScopedValueRollback applying(m_isApplying, true);
        if (*filter != m_explorer.filter() || !m_explorer.filterError().isEmpty())
            m_steps.apply(*filter, editedPiece());
        m_appliedText = text();
    } else {
        // A condition whose value is still to come is no error while one writes it.
        const QString &piece = filter.error().subject;
        const bool isBegun = piece.endsWith(u':') && text().left(cursorPosition()).endsWith(piece);
        setError(isBegun && !isFinal ? QString() : piece);
    }
    if (isFinal)
        m_steps.finish();
}

bool QueryEdit::isOffering() const { return m_completer->popup()->isVisible(); }

void QueryEdit::offerCompletions()
{
    m_completions
        = model::completionsOf(m_explorer.index(), m_explorer.scope(), text(), cursorPosition());
    const auto &entries = m_completions.entries;
    const QString written = text().mid(m_completions.start, m_completions.length);
    const bool isWritten = entries.size() == 1 && entries.front().text == written;
    if (entries.empty() || isWritten) {
        m_completer->popup()->hide();
        return;
    }
    m_offered->clear();
    for (const model::Completion &entry : entries) {
        auto *item = new QStandardItem(entry.text);
        item->setData(entry.count, CompletionDelegate::countRole);
        item->setData(tr("%1, %Ln item(s)", "what can be written", entry.count).arg(entry.text),
            Qt::AccessibleTextRole);
        m_offered->appendRow(item);
    }
    m_completer->complete(QRect(0, 0, std::max(width(), leastListWidthPx), height()));
    m_completer->popup()->setCurrentIndex({});
}

void QueryEdit::choose(int row)
{
    if (row < 0 || row >= int(m_completions.entries.size()))
        return;
    const model::Completion entry = m_completions.entries[size_t(row)];
    const auto [completed, cursor] = m_completions.applied(text(), entry);
    setText(completed);
    setCursorPosition(int(cursor));
    setError({});
    m_completer->popup()->hide();
    if (entry.text.endsWith(u':'))
        offerCompletions();
    else
        apply(false);
}

bool QueryEdit::event(QEvent *event)
{
    // Tab takes the first of what is offered, before Qt would move the focus.
    if (event->type() == QEvent::KeyPress && isOffering()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        choose(std::max(0, m_completer->popup()->currentIndex().row()));
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOffering() && m_completer->popup()->currentIndex().isValid()) {
            event->ignore(); // the completer takes it
            return;
        }
        m_completer->popup()->hide();
        apply(true);
        return;
    case Qt::Key_Escape:
        if (isOffering()) {
            event->ignore();
            return;
        }
        if (text() == m_appliedText && m_error.isEmpty()) {
            event->ignore(); // nothing to take back: it is for the window
            return;
        }
        setText(m_explorer.state().filter);
        apply(true);
        return;
    case Qt::Key_Down:
        if (!isOffering()) {
            offerCompletions();
            return;
        }
        event->ignore();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void QueryEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        apply(true);
}

} // namespace views
