// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"

#include <atomic>

namespace app {

/// Work that nobody watches, and that can be told to end.
class Stoppable final : public model::Progress {
public:
    void stop() { m_isStopped = true; }
    bool cancelled() const override { return m_isStopped; }
    void report(qint64, qint64, qint64) override { }

private:
    std::atomic_bool m_isStopped = false;
};

} // namespace app
