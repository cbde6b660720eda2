// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/webreader.h"

namespace model {

/// Reads many answers of one host until it takes no more requests; from then on, what is kept.
class PatientReader {
public:
    PatientReader(WebReader &reader, Progress &progress);

    /// What cannot be had now is what is kept. Errors: Cancelled; NotFound, since what is gone is
    /// gone; the others of WebReader where nothing is kept.
    Result<StoredAnswer> read(const HttpRequest &request);
    /// As WebReader::readOnceIn().
    Result<StoredAnswer> readOnceIn(std::chrono::days age, const HttpRequest &request);

    /// Why the host was asked no more: it takes no more requests, is not who it should be, or
    /// failed several times in a row. Nothing: it was asked to the end.
    const std::optional<Error> &refusal() const { return m_refusal; }
    /// Why the first answer that could not be had could not; nothing: all could.
    const std::optional<Error> &firstError() const { return m_firstError; }

    /// Why not all is of now: the refusal, else the first error that was not NotFound.
    std::optional<Error> trouble() const;
    /// Whether what was read last is what was kept, since the host did not give it.
    bool wasKept() const { return m_wasKept; }

private:
    template <typename Ask> Result<StoredAnswer> ask(const HttpRequest &request, const Ask &how);

    WebReader &m_reader;
    Progress &m_progress;
    std::optional<Error> m_refusal;
    std::optional<Error> m_firstError;
    std::optional<Error> m_firstFailure; ///< that was not NotFound
    int m_failuresInARow = 0;
    bool m_wasKept = false;
};

} // namespace model
