// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "model/explore/lensvalues.h"
#include "views/map/legendentries.h"
#include "views/shell/theme.h"

#include <QWidget>

namespace views {

class FlowLayout;

/// What rings, marks, hatching and size on the map mean, in words, in a strip below it. Every entry
/// is a filter: a click shows only these, with Alt all but these.
class MapLegend : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the legend.
    MapLegend(const Theme &theme, model::Explorer &explorer, QWidget *parent = nullptr);

    void setLens(const model::LensValues &lens);

private:
    class Row;

    void rebuild();
    void updateStands();
    void addRow(const LegendEntry &entry);

    const Theme &m_theme;
    model::Explorer &m_explorer;
    model::LensValues m_lens;
    FlowLayout *m_flow;
    std::vector<Row *> m_rows;
};

} // namespace views
