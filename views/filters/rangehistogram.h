// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/facets.h"
#include "views/filters/rangehandle.h"

#include <QLabel>

namespace views {

/// The bars of a RangeFacet and two handles that choose from and to, bin by bin. Each bar is what
/// the other conditions leave of the paler one behind it. Handles are dragged or moved by arrow
/// keys, Tab goes from one to the other; dragging over bars chooses these.
class RangeHistogram : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the histogram.
    RangeHistogram(const Theme &theme, model::FilterField field, QWidget *parent = nullptr);

    model::FilterField field() const { return m_facet.field; }
    void setFacet(const model::RangeFacet &facet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Both absent: anything, also what has no number.
    void rangeChosen(std::optional<qint64> low, std::optional<qint64> high);
    /// What changes next is another edit.
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int binCount() const { return int(m_facet.bins.size()); }
    QRectF plot() const;
    /// Of an edge, and of a value between two edges.
    double xOf(double edge) const;
    double edgeAt(double x) const;
    double edgeOf(qint64 value) const;
    int binAt(double x) const;
    void choose(int lowEdge, int highEdge);
    void placeHandles();
    void updateWords();
    QString edgeText(qint64 value) const;
    QString lowText() const;
    QString highText() const;

    const Theme &m_theme;
    model::RangeFacet m_facet;
    double m_low = 0; ///< in edges: 0 is before the first bin
    double m_high = 0;
    int m_anchor = -1; ///< the bin that dragging over bars began at
    RangeHandle *m_lowHandle;
    RangeHandle *m_highHandle;
    QLabel *m_lowLabel;
    QLabel *m_highLabel;
    QLabel *m_unknown;
};

} // namespace views
