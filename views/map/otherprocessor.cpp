// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/otherprocessor.h"

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

namespace views {

#ifdef Q_OS_LINUX

OtherProcessor::OtherProcessor(std::jthread &worker)
    : m_worker(worker.native_handle())
{
    CPU_ZERO(&m_allowed);
    // Fails on machines with more processors than the set has room for, which need none of this.
    if (sched_getaffinity(0, sizeof m_allowed, &m_allowed) != 0)
        CPU_ZERO(&m_allowed);
}

void OtherProcessor::leaveMine()
{
    const int mine = sched_getcpu();
    if (mine == m_left || mine < 0 || CPU_COUNT(&m_allowed) < 2)
        return;
    cpu_set_t others = m_allowed;
    CPU_CLR(mine, &others);
    if (pthread_setaffinity_np(m_worker, sizeof others, &others) == 0)
        m_left = mine;
}

#else

OtherProcessor::OtherProcessor(std::jthread &) { }

void OtherProcessor::leaveMine() { }

#endif

} // namespace views
