// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/mobydiagramview.h"

#include "views/community/mobynode.h"
#include "views/wording/mobywords.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace views {

namespace {

constexpr int marginPx = 16;
constexpr int columnGapPx = 36;
constexpr int rowGapPx = 12;
constexpr int leastBoxPx = 112;
constexpr int mostBoxPx = 220;
constexpr int arrowHeadPx = 6;

MobyNode::Look lookOf(const model::MobyComponent &component)
{
    using State = model::MobyComponent::State;
    const bool isResting = component.state == State::Merged || component.state == State::Archived;
    return isResting ? MobyNode::Look::Resting : MobyNode::Look::Living;
}

} // namespace

MobyDiagramView::MobyDiagramView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_apart(new QLabel(tr("In nothing that is drawn above:"), this))
{
    setAccessibleName(tr("How the Moby project is put together"));
    connect(&m_boxes, &QButtonGroup::idToggled, this, [this](int node, bool isChosen) {
        update();
        if (!isChosen)
            return;
        setFocusProxy(m_nodes[size_t(node)]);
        Q_EMIT nodeSelected(node);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MobyDiagramView::setProject(const model::MobyProject &project)
{
    for (MobyNode *node : std::exchange(m_nodes, {}))
        delete node;
    m_diagram = model::MobyDiagram::of(project);
    for (int i = 0; i < int(m_diagram.nodes.size()); ++i) {
        const model::MobyDiagram::Node &node = m_diagram.nodes[size_t(i)];
        MobyNode *box = nullptr;
        if (node.component >= 0) {
            const auto &component = project.components[size_t(node.component)];
            box = new MobyNode(
                m_theme, component.name, MobyWords::shortState(component), lookOf(component), this);
        } else {
            const auto &product = project.products[size_t(node.product)];
            box = new MobyNode(m_theme, product.name, MobyWords::kind(product.kind),
                MobyNode::Look::Product, this);
        }
        m_boxes.addButton(box, i);
        connect(box, &MobyNode::activated, this, [this, i] { Q_EMIT nodeActivated(i); });
        box->show();
        m_nodes.push_back(box);
    }
    m_apart->setVisible(!m_diagram.apart.empty());
    // Tab walks from left to right, from top to bottom.
    std::vector<int> order(m_nodes.size());
    std::ranges::generate(order, [i = 0]() mutable { return i++; });
    std::ranges::stable_sort(order, {}, [this](int node) {
        const auto &at = m_diagram.nodes[size_t(node)];
        return std::tuple(std::ranges::contains(m_diagram.apart, node), at.column, at.row);
    });
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(m_nodes[size_t(order[i - 1])], m_nodes[size_t(order[i])]);
    if (!order.empty()) {
        select(0);
    }
    updateGeometry();
    place();
}

void MobyDiagramView::select(int node)
{
    if (node >= 0 && node < int(m_nodes.size()))
        m_nodes[size_t(node)]->setChecked(true);
}

void MobyDiagramView::find(const std::function<bool(int)> &isFound)
{
    int first = -1;
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const bool isHere = isFound(i);
        m_nodes[size_t(i)]->setDimmed(!isHere);
        if (isHere && (first < 0 || i == selected()))
            first = i;
    }
    select(first);
}

int MobyDiagramView::boxHeight() const
{
    return m_nodes.empty() ? 0 : m_nodes.front()->sizeHint().height();
}

int MobyDiagramView::diagramHeight() const
{
    const int rows = m_diagram.columnSizes.empty() ? 0 : std::ranges::max(m_diagram.columnSizes);
    return std::max(0, rows * (boxHeight() + rowGapPx) - rowGapPx);
}

int MobyDiagramView::boxesPerLine() const { return std::max(1, int(m_diagram.columnSizes.size())); }

QSize MobyDiagramView::minimumSizeHint() const
{
    const int columns = boxesPerLine();
    const int lines = (int(m_diagram.apart.size()) + columns - 1) / columns;
    const int below = lines == 0
        ? 0
        : 2 * marginPx + m_apart->sizeHint().height() + lines * (boxHeight() + rowGapPx);
    return { 2 * marginPx + columns * (leastBoxPx + columnGapPx) - columnGapPx,
        2 * marginPx + diagramHeight() + below };
}

void MobyDiagramView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void MobyDiagramView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isOfSizes = event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange;
    if (!isOfSizes)
        return;
    updateGeometry();
    place();
}

void MobyDiagramView::place()
{
    const int columns = boxesPerLine();
    const int room = width() - 2 * marginPx + columnGapPx;
    const int boxWidth = std::clamp(room / columns - columnGapPx, leastBoxPx, mostBoxPx);
    const int step = columns > 1
        ? std::max(boxWidth + columnGapPx, (room - columnGapPx - boxWidth) / (columns - 1))
        : 0;
    const int rowStep = boxHeight() + rowGapPx;
    const auto put = [&](int node, int column, int y) {
        const QRect box(marginPx + column * step, y, boxWidth, boxHeight());
        m_nodes[size_t(node)]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const auto &node = m_diagram.nodes[size_t(i)];
        if (std::ranges::contains(m_diagram.apart, i))
            continue;
        const int rows = m_diagram.columnSizes[size_t(node.column)];
        const int top = marginPx + (diagramHeight() - (rows * rowStep - rowGapPx)) / 2;
        put(i, node.column, top + node.row * rowStep);
    }
    int y = marginPx + diagramHeight() + 2 * marginPx;
    m_apart->setGeometry(marginPx, y, width() - 2 * marginPx, m_apart->sizeHint().height());
    y += m_apart->height() + rowGapPx;
    for (int i = 0; i < int(m_diagram.apart.size()); ++i)
        put(m_diagram.apart[size_t(i)], i % columns, y + i / columns * rowStep);
}

/// The height at which an arrow passes the boxes of @p column, the nearest to @p wantedY.
qreal MobyDiagramView::wayThrough(int column, qreal wantedY) const
{
    std::vector<qreal> gaps;
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const bool isHere = m_diagram.nodes[size_t(i)].column == column
            && !std::ranges::contains(m_diagram.apart, i);
        if (!isHere)
            continue;
        const QRect box = m_nodes[size_t(i)]->geometry();
        gaps.push_back(box.top() - rowGapPx / 2.0);
        gaps.push_back(box.bottom() + 1 + rowGapPx / 2.0);
    }
    const auto nearest = std::ranges::min_element(
        gaps, {}, [wantedY](qreal gap) { return std::abs(gap - wantedY); });
    return nearest == gaps.end() ? wantedY : *nearest;
}

/// From box to box in curves, and straight on between the boxes of the columns that it passes.
QPainterPath MobyDiagramView::pathOf(const model::MobyDiagram::Arrow &arrow) const
{
    const bool isToLeft = isRightToLeft();
    const auto before
        = [&](const QRect &box) -> qreal { return isToLeft ? box.right() + 1 : box.left(); };
    const auto behind
        = [&](const QRect &box) -> qreal { return isToLeft ? box.left() : box.right() + 1; };
    const auto centre = [](const QRect &box) { return box.center().y() + 0.5; };
    const QRect from = m_nodes[size_t(arrow.from)]->geometry();
    const QRect to = m_nodes[size_t(arrow.to)]->geometry();
    QPainterPath path({ behind(from), centre(from) });
    const auto curveTo = [&](const QPointF &end) {
        const QPointF bend((end.x() - path.currentPosition().x()) / 2, 0);
        path.cubicTo(path.currentPosition() + bend, end - bend, end);
    };
    const int first = m_diagram.nodes[size_t(arrow.from)].column;
    const int last = m_diagram.nodes[size_t(arrow.to)].column;
    for (int column = first + 1; column < last; ++column) {
        const qreal part = qreal(column - first) / (last - first);
        const qreal y = wayThrough(column, centre(from) + part * (centre(to) - centre(from)));
        const QRect box = boxIn(column);
        curveTo({ before(box), y });
        path.lineTo(behind(box), y);
    }
    curveTo({ before(to), centre(to) });
    return path;
}

/// Any box of @p column, for its two sides.
QRect MobyDiagramView::boxIn(int column) const
{
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        if (m_diagram.nodes[size_t(i)].column == column
            && !std::ranges::contains(m_diagram.apart, i))
            return m_nodes[size_t(i)]->geometry();
    }
    return {};
}

void MobyDiagramView::paintEvent(QPaintEvent *)
{
    const Colors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto draw = [&](const model::MobyDiagram::Arrow &arrow, bool isStrong) {
        const QPainterPath path = pathOf(arrow);
        const QPointF end = path.currentPosition();
        QPen pen(isStrong ? colors.accent : colors.border, isStrong ? 2 : 1);
        pen.setStyle(arrow.isMerged ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        const qreal back = isRightToLeft() ? arrowHeadPx : -arrowHeadPx;
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawPolygon(QPolygonF {
            end, end + QPointF(back, -arrowHeadPx / 2.0), end + QPointF(back, arrowHeadPx / 2.0) });
    };
    const int chosen = selected();
    const auto touches
        = [chosen](const auto &arrow) { return arrow.from == chosen || arrow.to == chosen; };
    // Those of the chosen box lie above the others.
    for (const bool isStrong : { false, true }) {
        for (const auto &arrow : m_diagram.arrows) {
            if (touches(arrow) == isStrong)
                draw(arrow, isStrong);
        }
    }
}

} // namespace views
