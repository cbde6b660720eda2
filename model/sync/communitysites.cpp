// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/communitysites.h"

#include "model/import/communityimport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int daysBack = 30;
constexpr int daysAhead = 365;
/// A year of meetings of every chapter there is.
constexpr int mostPages = 40;

Result<std::vector<CommunityEvent>> readEvents(WebReader &reader, const QString &source,
    const QString &base, Problems &problems, Progress &progress)
{
    std::vector<CommunityEvent> events;
    const QDateTime from = QDateTime::currentDateTimeUtc().addDays(-daysBack);
    for (int page = 1; page <= mostPages; ++page) {
        const QUrl url(base
            + "api/event/?ordering=-start_date&page_size=100&page=%1"_L1.arg(
                QString::number(page)));
        const auto answer = reader.read({ .url = url }, progress);
        // Behind the last page there is none.
        if (!answer && answer.error().kind == Error::Kind::NotFound && page > 1)
            return events;
        if (!answer)
            return std::unexpected(answer.error());
        auto found = importCommunityEvents(answer->body,
            { .file = url.toString(), .source = source, .readAt = answer->confirmedAt }, base);
        if (!found) {
            reader.forgetLast();
            return std::unexpected(found.error());
        }
        std::ranges::move(found->problems, std::back_inserter(problems));
        const size_t before = events.size();
        std::ranges::copy_if(found->value, std::back_inserter(events),
            [&](const CommunityEvent &event) { return event.startsAt >= from; });
        // The newest come first: an old one is the first of many.
        if (events.size() - before < found->value.size() || found->value.empty())
            break;
    }
    return events;
}

} // namespace

Result<WebContent> readChapters(
    WebReader &reader, const QString &source, const QString &base, Progress &progress)
{
    const QUrl url(base + "api/chapter_region?chapters=true"_L1);
    const auto answer = reader.read({ .url = url }, progress);
    if (!answer)
        return std::unexpected(answer.error());
    auto chapters = importChapterRegions(
        answer->body, { .file = url.toString(), .source = source, .readAt = answer->confirmedAt });
    if (!chapters) {
        reader.forgetLast();
        return std::unexpected(chapters.error());
    }
    WebContent content { .chapters = std::move(chapters->value),
        .problems = std::move(chapters->problems) };
    auto events = readEvents(reader, source, base, content.problems, progress);
    if (events)
        content.events = std::move(*events);
    else if (events.error().kind == Error::Kind::Cancelled)
        return std::unexpected(events.error());
    else
        content.incomplete = events.error();
    return content;
}

Result<WebContent> readCalendar(
    WebReader &reader, const QString &source, const QString &address, Progress &progress)
{
    const QUrl url(address);
    const auto answer
        = reader.read({ .url = url, .format = HttpRequest::Format::Calendar }, progress);
    if (!answer)
        return std::unexpected(answer.error());
    const QDate today = QDateTime::currentDateTimeUtc().date();
    auto events = importCalendar(answer->body,
        { .file = url.toString(), .source = source, .readAt = answer->confirmedAt },
        today.addDays(-daysBack), today.addDays(daysAhead));
    if (!events) {
        reader.forgetLast();
        return std::unexpected(events.error());
    }
    return WebContent { .events = std::move(events->value),
        .problems = std::move(events->problems) };
}

} // namespace model
