// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/filtersteps.h"

namespace views {

FilterSteps::FilterSteps(model::Explorer &explorer)
    : m_explorer(explorer)
{
}

void FilterSteps::apply(const model::ItemFilter &filter, const QString &edit)
{
    model::ViewState next = m_explorer.state();
    next.filter = filter.toText();
    if (next == m_explorer.state())
        return;
    const model::ViewState *before = m_explorer.stateBefore();
    if (edit == m_edit && before && *before == m_before) {
        m_explorer.amend(std::move(next));
        return;
    }
    m_edit = edit;
    m_before = m_explorer.state();
    m_explorer.change(std::move(next));
}

void FilterSteps::finish() { m_edit.clear(); }

} // namespace views
