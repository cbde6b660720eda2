// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/webreader.h"

namespace model {

/// Reads many answers of one host until it takes no more requests; from then on, what is kept.
class PatientReader {
public:
    PatientReader(WebReader &reader, Progress &progress);

    /// Errors: those of the first refusal where nothing is kept; NotFound, BadFormat and TooLarge
    /// of this one answer; Cancelled.
    Result<StoredAnswer> read(const HttpRequest &request);
    /// As WebReader::readOnceIn().
    Result<StoredAnswer> readOnceIn(std::chrono::days age, const HttpRequest &request);

    /// Why the host was asked no more; nothing: it was.
    const std::optional<Error> &refusal() const { return m_refusal; }
    /// From here on nobody is asked.
    void stop(const Error &why) { m_refusal = why; }

private:
    template <typename Ask> Result<StoredAnswer> ask(const HttpRequest &request, const Ask &how);

    WebReader &m_reader;
    Progress &m_progress;
    std::optional<Error> m_refusal;
};

} // namespace model
