// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/issuedelegate.h"

#include "model/items/issuelistmodel.h"
#include "views/wording/issuewords.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace views {

using model::Issue;
using model::IssueListModel;
using model::IssueStage;

namespace {

constexpr int marginPx = 10;
constexpr int betweenPx = 3;
constexpr int tagPaddingPx = 6;
constexpr int tagGapPx = 6;

/// On the colour of a selection only its own text can be read.
QColor colorOn(const QStyleOptionViewItem &item, const QColor &color)
{
    if (!item.state.testFlag(QStyle::State_Selected))
        return color;
    return item.palette.color(
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive,
        QPalette::HighlightedText);
}

QFont titleFont(const QStyleOptionViewItem &item)
{
    QFont font = item.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont tagFont(const QStyleOptionViewItem &item)
{
    QFont font = item.font;
    constexpr int smallest = 11; // pixels: nothing smaller can be read on a big screen
    font.setPixelSize(std::max(smallest, QFontInfo(font).pixelSize() * 9 / 10));
    return font;
}

int tagHeight(const QStyleOptionViewItem &item) { return QFontMetrics(tagFont(item)).height() + 4; }

/// @p rect at the side where a line ends or begins, as the direction of reading has it.
QRect mirrored(const QStyleOptionViewItem &item, const QRect &line, const QRect &rect)
{
    return QStyle::visualRect(item.direction, line, rect);
}

/// How many letters of @p text stand on a line that is so wide, broken between words.
qsizetype lineLength(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.textLength();
}

} // namespace

IssueDelegate::IssueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString IssueDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toString().simplified();
}

void IssueDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &item,
    const QRect &line, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const auto stage = index.data(int(IssueListModel::Role::Stage)).value<IssueStage>();
    const QString mark = index.data(int(IssueListModel::Role::Mark)).toString();
    int end = line.right();
    if (stage != IssueStage::None || !mark.isEmpty()) {
        const QString words = mark.isEmpty() ? IssueWords::stage(stage) : mark;
        painter.setFont(tagFont(item));
        const int width = painter.fontMetrics().horizontalAdvance(words);
        painter.setPen(colorOn(item, colors.accent));
        painter.drawText(mirrored(item, line, QRect(end - width, line.top(), width, line.height())),
            int(Qt::AlignCenter | Qt::TextSingleLine), words);
        end -= width + marginPx;
    }
    int start = line.left();
    if (index.data(int(IssueListModel::Role::IsNew)).toBool()) {
        const QString words = IssueWords::tr("New", "since the search was looked at");
        painter.setFont(tagFont(item));
        const int width = painter.fontMetrics().horizontalAdvance(words) + 2 * tagPaddingPx;
        const QRect pill = mirrored(item, line, QRect(start, line.top(), width, line.height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(colors.onAccent);
        painter.drawText(pill, int(Qt::AlignCenter | Qt::TextSingleLine), words);
        start += width + tagGapPx;
    }
    painter.setFont(titleFont(item));
    painter.setPen(colorOn(item, colors.text));
    const int height = painter.fontMetrics().height();
    QString rest = item.text;
    QRect room(start, line.top(), end - start, height);
    for (int i = 1; i <= m_titleLines && !rest.isEmpty(); ++i) {
        const qsizetype length
            = i < m_titleLines ? lineLength(rest, painter.font(), room.width()) : rest.size();
        painter.drawText(mirrored(item, line, room),
            int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
            painter.fontMetrics().elidedText(
                rest.first(length).trimmed(), Qt::ElideRight, room.width()));
        rest = rest.sliced(length);
        room = QRect(line.left(), room.top() + height, line.width(), height);
    }
}

void IssueDelegate::paintTags(QPainter &painter, const QStyleOptionViewItem &item,
    const QRect &line, const Issue &issue, IssueStage stage) const
{
    const Colors &colors = m_theme.colors();
    painter.setFont(tagFont(item));
    painter.setBrush(Qt::NoBrush);
    int start = line.left();
    const auto add = [&](const QString &words, const QColor &edge, const QColor &text) {
        const int width = painter.fontMetrics().horizontalAdvance(words) + 2 * tagPaddingPx;
        if (start + width > line.right() + 1)
            return;
        const QRect tag = mirrored(item, line, QRect(start, line.top(), width, line.height()));
        painter.setPen(colorOn(item, edge));
        painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(colorOn(item, text));
        painter.drawText(tag, int(Qt::AlignCenter | Qt::TextSingleLine), words);
        start += width + tagGapPx;
    };
    for (const QString &words :
        IssueWords::warningTags(issue, stage, QDateTime::currentDateTimeUtc()))
        add(words, colors.error, colors.error);
    const QStringList tags = IssueWords::tags(issue);
    for (const QString &words : tags)
        add(words, colors.border, colors.text);
    if (!tags.isEmpty())
        return;
    for (const QString &label : issue.labels)
        add(label, colors.hairline, colors.muted);
}

void IssueDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const auto issue = index.data(int(IssueListModel::Role::Issue)).value<Issue>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = item.rect.adjusted(marginPx, marginPx, -marginPx, -marginPx);
    const int titleHeight = QFontMetrics(titleFont(item)).height();
    QRect line(inner.left(), inner.top(), inner.width(), titleHeight);
    paintTitle(*painter, item, line, index);
    line.translate(0, m_titleLines * titleHeight + betweenPx);
    line.setHeight(item.fontMetrics.height());
    painter->setFont(item.font);
    painter->setPen(colorOn(item, m_theme.colors().muted));
    painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
        item.fontMetrics.elidedText(IssueWords::facts(issue, QDateTime::currentDateTimeUtc()),
            Qt::ElideRight, line.width()));
    line.translate(0, line.height() + 2 * betweenPx);
    line.setHeight(tagHeight(item));
    paintTags(*painter, item, line, issue,
        index.data(int(IssueListModel::Role::Stage)).value<IssueStage>());
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(m_theme.colors().hairline);
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    painter->restore();
}

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = m_titleLines * QFontMetrics(titleFont(option)).height()
        + option.fontMetrics.height() + tagHeight(option) + 3 * betweenPx;
    return { 240, lines + 2 * marginPx + 1 };
}

} // namespace views
