// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/maplegend.h"

#include "views/map/platepainter.h"
#include "views/shell/flowlayout.h"
#include "views/wording/lenswords.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

using model::FilterField;
using model::FilterTerm;
using model::ItemFilter;

namespace {

// Logical pixels.
constexpr int rowHeight = 26;
constexpr int swatchWidth = 24;
constexpr int swatchHeight = 20;

} // namespace

/// One entry: a plate as on the map, what it means, how many there are.
class MapLegend::Row : public QAbstractButton {
public:
    Row(const Theme &theme, const LegendEntry &entry, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_count(QLocale().toString(entry.count))
        , m_style(entry.style)
        , m_term(entry.term)
    {
        setText(entry.text);
        setFocusPolicy(Qt::TabFocus);
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        QFont small = font();
        small.setPixelSize(std::max(12, QFontInfo(small).pixelSize() - 1));
        setFont(small);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        updateName();
    }

    const FilterTerm &term() const { return m_term; }

    void setStand(ItemFilter::Stand stand)
    {
        m_stand = stand;
        setChecked(stand == ItemFilter::Stand::Wanted);
        updateName();
        update();
    }

    QSize sizeHint() const override
    {
        const int text = fontMetrics().horizontalAdvance(this->text());
        const int number = fontMetrics().horizontalAdvance(m_count);
        return { 8 + swatchWidth + 8 + text + 8 + number + 8,
            std::max(rowHeight, fontMetrics().height() + 6) };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void nextCheckState() override { } // what is checked follows the filter

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors &colors = m_theme.colors();
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.hairline);
            painter.drawRoundedRect(rect(), 4, 4);
        }
        const QRectF plate(8, (height() - swatchHeight) / 2, swatchWidth, swatchHeight);
        paintPlate(painter, plate, m_style, colors);
        if (!m_style.mark.isEmpty()) {
            QFont letter = font();
            letter.setPixelSize(11);
            letter.setWeight(QFont::DemiBold);
            paintMark(painter, plate, m_style, letter);
        }
        QFont label = font();
        if (m_stand == ItemFilter::Stand::Wanted)
            label.setWeight(QFont::DemiBold);
        label.setStrikeOut(m_stand == ItemFilter::Stand::Excluded);
        painter.setFont(label);
        painter.setPen(colors.text);
        const QRect room = rect().adjusted(8 + swatchWidth + 8, 0, -8, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setFont(font());
        painter.setPen(colors.muted);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, m_count);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    void updateName()
    {
        switch (m_stand) {
        case ItemFilter::Stand::Free:
            setAccessibleName(MapLegend::tr("%1, %2", "legend: class, count").arg(text(), m_count));
            break;
        case ItemFilter::Stand::Wanted:
            setAccessibleName(MapLegend::tr("%1, %2, shown alone").arg(text(), m_count));
            break;
        case ItemFilter::Stand::Excluded:
            setAccessibleName(MapLegend::tr("%1, %2, excluded").arg(text(), m_count));
            break;
        }
    }

    const Theme &m_theme;
    const QString m_count;
    const PlateStyle m_style;
    const FilterTerm m_term;
    ItemFilter::Stand m_stand = ItemFilter::Stand::Free;
};

MapLegend::MapLegend(const Theme &theme, model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_explorer(explorer)
    , m_flow(new FlowLayout(2, this))
{
    setObjectName("legend"_L1);
    setAccessibleName(tr("Legend"));
    setAutoFillBackground(true);
    m_flow->setContentsMargins(8, 3, 8, 3);
    setMinimumHeight(rowHeight + 6); // also while it is empty: the map above keeps its size
    connect(&theme, &Theme::changed, this, &MapLegend::rebuild);
    connect(&explorer, &model::Explorer::stateChanged, this, &MapLegend::updateStands);
}

void MapLegend::setLens(const model::LensValues &lens)
{
    m_lens = lens;
    rebuild();
}

void MapLegend::addRow(const LegendEntry &entry)
{
    auto *row = new Row(m_theme, entry, this);
    row->setToolTip(tr("Click to show only these, Alt+click to leave them out."));
    connect(row, &QAbstractButton::clicked, this, [this, term = entry.term] {
        const bool isAlt = QGuiApplication::keyboardModifiers() & Qt::AltModifier;
        const auto wanted = isAlt ? ItemFilter::Stand::Excluded : ItemFilter::Stand::Wanted;
        const ItemFilter &filter = m_explorer.filter();
        const bool isSet = filter.standOf(term) == wanted;
        m_explorer.setFilter(filter.with(term, isSet ? ItemFilter::Stand::Free : wanted));
    });
    m_flow->addWidget(row);
    m_rows.push_back(row);
}

void MapLegend::rebuild()
{
    m_rows.clear();
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    auto *title = new QLabel(
        tr("Colour: %1", "what the map's colours mean").arg(LensWords::name(m_lens.lens)), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setContentsMargins(4, 0, 8, 0);
    title->setMinimumHeight(rowHeight);
    m_flow->addWidget(title);
    if (m_lens.known == 0) {
        auto *why = new QLabel(LensWords::whatBringsIt(m_lens.lens), this);
        why->setTextFormat(Qt::PlainText);
        why->setMinimumHeight(rowHeight);
        why->setForegroundRole(QPalette::PlaceholderText);
        m_flow->addWidget(why);
    }
    for (const LegendEntry &entry : legendEntries(m_explorer, m_lens, m_theme.colors()))
        addRow(entry);
    if (m_explorer.state().isSizedByStars) {
        auto *size = new QLabel(tr("Size: stars of the repository"), this);
        size->setContentsMargins(8, 0, 8, 0);
        size->setMinimumHeight(rowHeight);
        size->setForegroundRole(QPalette::PlaceholderText);
        m_flow->addWidget(size);
    }
    updateStands();
}

void MapLegend::updateStands()
{
    for (Row *row : m_rows)
        row->setStand(m_explorer.filter().standOf(row->term()));
}

} // namespace views
