// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/httpmessage.h"
#include "model/http/requestlog.h"
#include "model/progress.h"
#include "model/result.h"

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace model {

using RequestObserver = std::function<void(const RequestRecord &)>;

/// Asks web hosts, one request after the other. Addresses must be encrypted, or of this machine;
/// redirects may lead to no others. Trouble that may pass is tried again with growing pauses.
/// Belongs to the thread that makes it, which it blocks.
class HttpClient {
public:
    /// @p observer learns of every request, each attempt and redirect counted.
    explicit HttpClient(const HttpLimits &limits = {}, RequestObserver observer = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// Reports bytes as they come. Errors, with the address as subject: NotFound (404, 410),
    /// Unreadable (401, 403), RateLimited (with the time in `detail` where it is known, as ISO 8601
    /// in UTC), Insecure (no encryption, or a certificate that nobody vouches for), BadFormat
    /// (another kind of answer), TooLarge, Network, Cancelled.
    Result<HttpAnswer> get(const HttpRequest &request, Progress &progress);

private:
    const HttpLimits m_limits;
    const RequestObserver m_observer;
    const std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace model
