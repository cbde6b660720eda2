// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/httpmessage.h"
#include "model/http/requestlog.h"
#include "model/import/landscapenumbers.h"
#include "model/sync/landscapefolder.h"

namespace model {

class WebReader;

/// What a landscape that is published on the web is made of.
struct DeployedLandscape {
    LandscapeFiles landscape;
    LandscapeNumbers numbers;
    Problems problems; ///< what could not be had; the rest is good
};

/// How the logos of a site are asked for: several at once, and none twice.
struct LogoRequests {
    QString folder; ///< of what was answered before; the name of a logo says what is in it
    HttpLimits limits;
    RequestLog &log;
};

/// Reads the landscape that landscape2 published at @p base, which ends in '/': its sources, its
/// logos and its numbers, whose source is called @p source. A logo that cannot be had alone becomes
/// a Problem. Errors: those of WebReader, HttpClient and AnswerCache; NotFound when it publishes no
/// sources. Source: SOURCES 3.1, 3.4.
Result<DeployedLandscape> readDeployedLandscape(WebReader &reader, const QString &source,
    const QString &base, const LogoRequests &requests, Progress &progress);

} // namespace model
