// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"

namespace views {

/// Makes one step of undo out of what one edit does to the filter: a condition that is typed letter
/// by letter, a handle that is dragged.
class FilterSteps {
public:
    /// @p explorer must outlive this.
    explicit FilterSteps(model::Explorer &explorer);

    /// Sets the filter. While @p edit stays the same and nothing else has made a step meanwhile,
    /// it belongs to one step.
    void apply(const model::ItemFilter &filter, const QString &edit);
    /// What comes next is another step, whatever it edits.
    void finish();

private:
    model::Explorer &m_explorer;
    QString m_edit; ///< empty: none is going on
    model::ViewState m_before; ///< what undoing the edit leads to
};

} // namespace views
