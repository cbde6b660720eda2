// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// How a long piece of work says how far it is and learns that it should stop. Called from the
/// thread that does the work; an implementation is safe for that and cheap to call for every
/// object.
class Progress {
public:
    Progress() = default;
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;
    virtual ~Progress() = default;

    /// True once a person asked to stop. Polled for every item and at least every 50 ms of waiting.
    /// Does not return while the work is paused: that time counts against no limit.
    virtual bool cancelled() const = 0;

    /// @p done of @p total real things (objects, items), 0 in @p total where it is not known yet;
    /// @p bytes is what came over the network so far. Unit of bytes: bytes.
    virtual void report(qint64 done, qint64 total, qint64 bytes) = 0;
};

/// For work that nobody watches or stops.
class NoProgress final : public Progress {
public:
    bool cancelled() const override { return false; }
    void report(qint64, qint64, qint64) override { }
};

} // namespace model
