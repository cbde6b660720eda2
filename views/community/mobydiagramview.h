// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/mobydiagram.h"
#include "views/shell/theme.h"

#include <QButtonGroup>
#include <QWidget>

#include <functional>

class QLabel;
class QPainterPath;

namespace views {

class MobyNode;

/// Draws how the Moby project is put together. Every box is a button, so that arrow keys walk it
/// and a screen reader reads it.
class MobyDiagramView : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the view.
    explicit MobyDiagramView(const Theme &theme, QWidget *parent = nullptr);

    void setProject(const model::MobyProject &project);
    /// The chosen node, or -1.
    int selected() const { return m_boxes.checkedId(); }
    void select(int node);
    /// Dims what @p isFound does not say yes to, and chooses the first that it does.
    void find(const std::function<bool(int node)> &isFound);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nodeSelected(int node);
    void nodeActivated(int node);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    int boxHeight() const;
    int diagramHeight() const;
    int boxesPerLine() const;
    QPainterPath pathOf(const model::MobyDiagram::Arrow &arrow) const;
    QRect boxIn(int column) const;
    qreal wayThrough(int column, qreal wantedY) const;

    const Theme &m_theme;
    model::MobyDiagram m_diagram;
    std::vector<MobyNode *> m_nodes; ///< by node
    QButtonGroup m_boxes;
    QLabel *m_apart;
};

} // namespace views
