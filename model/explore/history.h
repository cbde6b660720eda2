// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace model {

/// What was before and what comes again: the memory behind undo and redo, and behind back and
/// forward. Holds where one is and a bounded number of steps.
template <typename State> class History {
public:
    static constexpr size_t maxSteps = 200;

    explicit History(State state = {})
        : m_states { std::move(state) }
    {
    }

    const State &current() const { return m_states[m_position]; }
    /// A new step; what could be redone is gone.
    void push(State state)
    {
        m_states.erase(m_states.begin() + std::ptrdiff_t(m_position) + 1, m_states.end());
        m_states.push_back(std::move(state));
        if (m_states.size() > maxSteps)
            m_states.erase(m_states.begin());
        m_position = m_states.size() - 1;
    }
    /// Changes the current step without making one.
    State &amend() { return m_states[m_position]; }
    /// Puts @p state in the place of the current step; what could be redone is gone. A step that
    /// leads nowhere any more, back to the one before, is none.
    void replace(State state)
    {
        m_states.erase(m_states.begin() + std::ptrdiff_t(m_position) + 1, m_states.end());
        const bool leadsBack = canGoBack() && m_states[m_position - 1] == state;
        if (leadsBack)
            m_states.pop_back();
        else
            m_states.back() = std::move(state);
        m_position = m_states.size() - 1;
    }
    /// What goBack() leads to; null where that is nothing.
    const State *before() const { return canGoBack() ? &m_states[m_position - 1] : nullptr; }

    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_states.size(); }
    const State &goBack()
    {
        m_position -= canGoBack() ? 1 : 0;
        return current();
    }
    const State &goForward()
    {
        m_position += canGoForward() ? 1 : 0;
        return current();
    }

private:
    std::vector<State> m_states; ///< never empty
    size_t m_position = 0;
};

} // namespace model
