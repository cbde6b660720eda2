// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/webreader.h"
#include "model/sync/webcontent.h"

namespace model {

/// The chapters of the community at @p base, and their events from a month ago on. Its interface is
/// not documented: chapters count also without events. Errors: those of WebReader
/// and of the importer. Source: SOURCES 6.3.
Result<WebContent> readChapters(
    WebReader &reader, const QString &source, const QString &base, Progress &progress);

/// The events of the calendar at @p address, from a month ago to a year from now. Errors: those of
/// WebReader and of the importer.
Result<WebContent> readCalendar(
    WebReader &reader, const QString &source, const QString &address, Progress &progress);

} // namespace model
