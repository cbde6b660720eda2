// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/httpmessage.h"
#include "model/http/requestlog.h"
#include "model/import/landscapenumbers.h"
#include "model/sync/landscapefolder.h"

#include <functional>

namespace model {

class WebReader;

/// What a landscape that is published on the web is made of.
struct DeployedLandscape {
    LandscapeFiles landscape;
    LandscapeNumbers numbers;
    Problems problems; ///< what could not be had; the rest is good
};

/// Gives the logos of a site at the paths @p wanted ("logos/<SHA-256>.svg"), by path. One that
/// cannot be had alone becomes a Problem. Errors: those of HttpClient and AnswerCache.
using LogoGetter = std::function<Result<FilesByPath>(
    const QStringList &wanted, Problems &problems, Progress &progress)>;

/// Reads the landscape that landscape2 published at @p base, which ends in '/': its sources, its
/// numbers, whose source is called @p source, and, by @p logos, its logos. Errors: those of
/// WebReader, NotFound when it publishes no sources. Source: SOURCES 3.1, 3.4.
Result<DeployedLandscape> readDeployedLandscape(WebReader &reader, const QString &source,
    const QString &base, const LogoGetter &logos, Progress &progress);

/// A LogoGetter that asks the site at @p base, and no more than once for what is kept in @p folder,
/// since the name of a logo says what is in it.
LogoGetter logosFromSite(
    const QString &base, const QString &folder, const HttpLimits &limits, RequestLog &log);

} // namespace model
