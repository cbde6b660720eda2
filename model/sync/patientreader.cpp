// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/patientreader.h"

namespace model {

namespace {

constexpr int mostFailuresInARow = 3;

/// The next request would end the same way.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Insecure;
}

} // namespace

PatientReader::PatientReader(WebReader &reader, Progress &progress)
    : m_reader(reader)
    , m_progress(progress)
{
}

template <typename Ask>
Result<StoredAnswer> PatientReader::ask(const HttpRequest &request, const Ask &how)
{
    m_wasKept = false;
    std::optional<Error> error = m_refusal;
    if (!m_refusal) {
        auto answer = how();
        if (answer || answer.error().kind == Error::Kind::Cancelled) {
            m_failuresInARow = 0;
            return answer;
        }
        error = answer.error();
        m_firstError = m_firstError ? m_firstError : error;
        // What is not there is an answer of a host that works.
        m_failuresInARow = error->kind == Error::Kind::Network ? m_failuresInARow + 1 : 0;
        if (isRefusal(*error) || m_failuresInARow >= mostFailuresInARow)
            m_refusal = error;
    }
    if (error->kind == Error::Kind::NotFound && !m_reader.isOffline())
        return std::unexpected(*error);
    m_firstFailure = m_firstFailure ? m_firstFailure : error;
    m_wasKept = true;
    if (auto kept = m_reader.readKept(request.url))
        return std::move(*kept);
    return std::unexpected(*error);
}

std::optional<Error> PatientReader::trouble() const
{
    if (m_refusal || m_reader.isOffline())
        return m_refusal;
    return m_firstFailure;
}

Result<StoredAnswer> PatientReader::read(const HttpRequest &request)
{
    return ask(request, [&] { return m_reader.read(request, m_progress); });
}

Result<StoredAnswer> PatientReader::readOnceIn(std::chrono::days age, const HttpRequest &request)
{
    return ask(request, [&] { return m_reader.readOnceIn(age, request, m_progress); });
}

} // namespace model
