// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "model/sync/syncreport.h"

namespace model {

/// The view that one source's fetch, import and store have of the observer.
class SourceObserver final : public Progress {
public:
    SourceObserver(SyncObserver &observer, QString source, SourceProgress::Stage stage)
        : m_observer(observer)
        , m_source(std::move(source))
        , m_stage(stage)
    {
        m_observer.sourceProgress({ .source = m_source, .stage = m_stage });
    }

    bool cancelled() const override { return m_observer.cancelled(); }
    void report(qint64 done, qint64 total, qint64 bytes) override
    {
        m_observer.sourceProgress({ m_source, m_stage, done, total, bytes });
    }

private:
    SyncObserver &m_observer;
    const QString m_source;
    const SourceProgress::Stage m_stage;
};

} // namespace model
