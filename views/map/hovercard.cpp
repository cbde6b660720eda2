// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/hovercard.h"

#include "views/details/itemfacts.h"
#include "views/wording/markwords.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

// Logical pixels.
constexpr int widest = 320;
constexpr int distance = 10;
constexpr qsizetype longestDescription = 160;

/// The beginning of @p text, up to the end of a word.
QString beginning(const QString &text)
{
    if (text.size() <= longestDescription)
        return text;
    const QString start = text.left(longestDescription);
    const auto blank = start.lastIndexOf(u' ');
    return (blank > 0 ? start.left(blank) : start) + u'…';
}

} // namespace

HoverCard::HoverCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    column->addWidget(m_text);
    hide();
}

void HoverCard::showItem(const model::Snapshot &snapshot, const model::Item &item,
    const model::ItemMark &mark, const QRect &cell)
{
    const Colors &colors = m_theme.colors();
    const ItemFacts facts(snapshot, item, colors);
    const QColor color = item.maturity ? colors.maturity(item.maturity->level()) : colors.muted;
    QString html = u"<p style='margin:0'><b>%1</b></p>"_s.arg(item.displayName().toHtmlEscaped());
    html += u"<p style='margin:2px 0 0 0; color:%1'>%2</p>"_s.arg(
        color.name(), facts.sentence().toHtmlEscaped());
    html += u"<p style='margin:2px 0 0 0; color:%1'>%2</p>"_s.arg(colors.muted.name(),
        tr("%1: %2", "category, subcategory")
            .arg(item.place.category, item.place.subcategory)
            .toHtmlEscaped());
    if (!item.anyDescription().isEmpty()) {
        html += u"<p style='margin:6px 0 0 0'>%1</p>"_s.arg(
            beginning(item.anyDescription().simplified()).toHtmlEscaped());
    }
    if (const QStringList kept = MarkWords::phrases(mark); !kept.isEmpty()) {
        html += u"<p style='margin:6px 0 0 0; color:%1'>%2</p>"_s.arg(
            colors.accent.name(), beginning(kept.join(u" · "_s)).toHtmlEscaped());
    }
    m_text->setText(html);
    setFixedWidth(std::min(widest, parentWidget()->width() - 2 * distance));
    setFixedHeight(layout()->heightForWidth(width()));
    // Below, else above, else beside it; always inside.
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    QPoint corner(cell.center().x() - width() / 2, cell.bottom() + distance);
    if (corner.y() + height() > room.bottom())
        corner.setY(cell.top() - distance - height());
    if (corner.y() < room.top()) {
        corner.setY(cell.center().y() - height() / 2);
        corner.setX(cell.right() + distance + width() <= room.right()
                ? cell.right() + distance
                : cell.left() - distance - width());
    }
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    raise();
}

} // namespace views
