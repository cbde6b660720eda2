// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtSystemDetection>

#include <thread>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

namespace views {

/// Keeps a thread that works for another one off the processor that the other is running on.
///
/// A system wakes a thread where it last ran, even if that is where it was woken from, and moves it
/// some milliseconds later: with two processors, on every seventh frame both halves of it were
/// painted one after the other. Does nothing where threads cannot be placed, or there is one
/// processor.
class OtherProcessor {
public:
    /// Of @p worker, which must outlive this.
    explicit OtherProcessor(std::jthread &worker);

    /// Moves the worker off the processor of the thread that calls this. Costs next to nothing
    /// while that thread stays where it was.
    void leaveMine();

private:
#ifdef Q_OS_LINUX
    std::jthread::native_handle_type m_worker;
    cpu_set_t m_allowed; ///< to this program
    int m_left = -1;
#endif
};

} // namespace views
