// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/patientreader.h"

namespace model {

namespace {

/// The next request would end the same way.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Network
        || error.kind == Error::Kind::Insecure || error.kind == Error::Kind::Unreadable;
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
    if (!m_refusal) {
        auto answer = how();
        if (answer || !isRefusal(answer.error()))
            return answer;
        m_refusal = answer.error();
    }
    if (auto kept = m_reader.readKept(request.url))
        return std::move(*kept);
    return std::unexpected(*m_refusal);
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
