// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/similarbutton.h"

#include "views/details/safetext.h"
#include "views/logos/logocache.h"
#include "views/wording/names.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::SimilarityReason;

namespace {

/// More than these only repeat what is said already.
constexpr qsizetype maxLines = 2;
constexpr int paddingPx = 6;
constexpr int plateWidthPx = 64;

} // namespace

SimilarButton::SimilarButton(const Theme &theme, LogoCache &logos, const model::Snapshot &snapshot,
    const model::SimilarItem &similar, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_logos(logos)
    , m_reasons(reasonLines(similar.reasons))
{
    const model::Item &item = snapshot.landscape.items[size_t(similar.item)];
    m_content = PlateContent::of(snapshot, item);
    m_maturity = item.maturity;
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QStringList spoken { m_content.name };
    if (m_maturity)
        spoken += Names::maturity(*m_maturity);
    setAccessibleName(spoken.join(", "_L1));
    setAccessibleDescription(m_reasons.join(", "_L1));
    setToolTip(plainToolTip(m_content.name + u'\n' + m_reasons.join(u'\n')));
    connect(&logos, &LogoCache::logosReady, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QStringList SimilarButton::reasonLines(const std::vector<SimilarityReason> &reasons)
{
    QStringList keywords;
    for (const SimilarityReason &reason : reasons) {
        if (reason.kind == SimilarityReason::Kind::SharedKeyword)
            keywords += reason.value;
    }
    QStringList lines;
    for (const SimilarityReason &reason : reasons) {
        switch (reason.kind) {
        case SimilarityReason::Kind::ParentOfIt:
            lines += tr("%1 is a part of it").arg(reason.value);
            break;
        case SimilarityReason::Kind::PartOfIt: lines += tr("A part of %1").arg(reason.value); break;
        case SimilarityReason::Kind::SameParent:
            lines += tr("Also a part of %1").arg(reason.value);
            break;
        case SimilarityReason::Kind::SameSubcategory:
            lines += tr("Same subcategory: %1").arg(reason.value);
            break;
        case SimilarityReason::Kind::SharedPlace:
            lines += tr("Also in: %1").arg(reason.value);
            break;
        case SimilarityReason::Kind::SharedKeyword:
            if (!keywords.isEmpty()) // all of them in the place of the first
                //: Keywords that two projects have in common
                lines += tr("Both about: %1").arg(keywords.join(", "_L1));
            keywords.clear();
            break;
        case SimilarityReason::Kind::SameOrganization:
            lines += tr("Same organization: %1").arg(reason.value);
            break;
        case SimilarityReason::Kind::SharedTag:
            lines += tr("Same TAG: %1").arg(reason.value);
            break;
        }
    }
    return lines.first(std::min(maxLines, lines.size()));
}

QFont SimilarButton::nameFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize SimilarButton::sizeHint() const
{
    const int text = QFontMetrics(nameFont()).height() + fontMetrics().height() * (lineCount() - 1);
    constexpr int leastPlatePx = 40;
    return { 240, std::max(leastPlatePx, text) + 2 * paddingPx };
}

QSize SimilarButton::minimumSizeHint() const { return { plateWidthPx + 80, sizeHint().height() }; }

void SimilarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(isDown() ? QPalette::Midlight : QPalette::AlternateBase));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const auto mirrored = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    // Its logo is in line with the text above.
    const QRect room = rect().adjusted(0, paddingPx, -paddingPx, -paddingPx);
    const QRect plate = mirrored({ room.x(), room.y(), plateWidthPx, 40 });
    paintLogoPlate(painter, QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5), { 6, 5, 6, 5 }, m_content,
        m_logos, colors);

    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop;
    QRect line = room.adjusted(plateWidthPx + 12, 0, 0, 0);
    QString maturity = m_maturity ? Names::maturity(*m_maturity) : QString();
    const int gap = maturity.isEmpty() ? 0 : fontMetrics().horizontalAdvance(maturity) + 8;
    const QFontMetrics bold(nameFont());
    painter.setFont(nameFont());
    painter.setPen(colors.text);
    const QString name = bold.elidedText(m_content.name, Qt::ElideRight, line.width() - gap);
    painter.drawText(mirrored(line), align, name);
    if (m_maturity) {
        painter.setFont(font());
        painter.setPen(colors.maturity(m_maturity->level()));
        painter.drawText(
            mirrored(line.adjusted(bold.horizontalAdvance(name) + 8, 0, 0, 0)), align, maturity);
    }
    painter.setFont(font());
    painter.setPen(colors.muted);
    line.translate(0, bold.height());
    for (const QString &reason : m_reasons) {
        painter.drawText(
            mirrored(line), align, fontMetrics().elidedText(reason, Qt::ElideRight, line.width()));
        line.translate(0, fontMetrics().height());
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace views
