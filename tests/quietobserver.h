// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/syncreport.h"

#include <atomic>

/// Watches a sync without a word, and stops it when told to.
class QuietObserver : public model::SyncObserver {
public:
    bool cancelled() const override { return isCancelled; }
    void sourceProgress(const model::SourceProgress &) override { }

    std::atomic_bool isCancelled = false;
};
