// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/chapter.h"
#include "model/import/issueimport.h"

namespace model {

/// The chapters of a Bevy community, by region. One without a name is a Problem and left out.
/// Errors: BadFormat when there is not one chapter in it. Any thread. Source: SOURCES 6.3.
Result<Imported<std::vector<Chapter>>> importChapterRegions(
    const QByteArray &bytes, const AnswerOrigin &origin);

/// One page of the events of a Bevy community. Relative addresses are of @p base. One without a
/// title or a begin is a Problem and left out. Errors: BadFormat. Any thread. Source: SOURCES 6.3.
Result<Imported<std::vector<CommunityEvent>>> importCommunityEvents(
    const QByteArray &bytes, const AnswerOrigin &origin, const QString &base);

/// The events of an iCalendar feed (RFC 5545) that end on or after @p from and begin before @p to,
/// each repetition by itself. What cannot be read of it is a Problem. Errors: BadFormat when it is
/// no calendar; TooLarge when it has more than a person could attend. Any thread.
Result<Imported<std::vector<CommunityEvent>>> importCalendar(
    const QByteArray &bytes, const AnswerOrigin &origin, const QDate &from, const QDate &to);

} // namespace model
