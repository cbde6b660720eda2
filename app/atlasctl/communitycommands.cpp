// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/commands.h"
#include "app/atlasctl/ownsources.h"
#include "model/community/issuefilter.h"
#include "model/store/communityreader.h"
#include "model/store/world.h"
#include "views/wording/errortext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace app {

using model::Chapter;
using model::CommunityEvent;
using model::Issue;
using views::ErrorText;

namespace {

/// A JSON object that leaves out what is not known.
class Facts {
public:
    void add(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            m_json.insert(key, value);
    }
    void add(const QString &key, const QStringList &values)
    {
        if (!values.isEmpty())
            m_json.insert(key, QJsonArray::fromStringList(values));
    }
    void add(const QString &key, const QDateTime &time)
    {
        if (time.isValid())
            m_json.insert(key, time.toUTC().toString(Qt::ISODate));
    }
    void add(const QString &key, const QDate &day)
    {
        if (day.isValid())
            m_json.insert(key, day.toString(Qt::ISODate));
    }
    template <typename Value> void add(const QString &key, const std::optional<Value> &value)
    {
        if (value)
            m_json.insert(key, *value);
    }
    const QJsonObject &json() const { return m_json; }

private:
    QJsonObject m_json;
};

QJsonObject toJson(const Issue &issue)
{
    Facts facts;
    facts.add(u"url"_s, issue.url);
    facts.add(u"number"_s, issue.number > 0 ? std::optional(issue.number) : std::nullopt);
    facts.add(u"title"_s, issue.title);
    facts.add(u"repository"_s, issue.repository);
    facts.add(u"project"_s, issue.project);
    facts.add(u"maturity"_s, issue.maturity);
    facts.add(u"labels"_s, issue.labels);
    facts.add(u"area"_s, issue.area);
    facts.add(u"kind"_s, issue.kind);
    facts.add(u"difficulty"_s, issue.difficulty);
    facts.add(u"good_first_issue"_s, issue.isGoodFirst);
    facts.add(u"mentor_available"_s, issue.hasMentor);
    facts.add(u"has_linked_prs"_s, issue.hasLinkedPullRequest);
    facts.add(u"closed"_s, issue.isClosed ? std::optional(true) : std::nullopt);
    facts.add(u"assignee"_s, issue.assignee);
    facts.add(u"comments"_s, issue.comments);
    facts.add(u"languages"_s, issue.languages);
    facts.add(u"created_at"_s, issue.createdAt);
    facts.add(u"updated_at"_s, issue.updatedAt);
    facts.add(u"body"_s, issue.body);
    facts.add(u"source"_s, issue.source);
    facts.add(u"read_at"_s, issue.readAt);
    return facts.json();
}

QJsonObject toJson(const Chapter &chapter, std::optional<double> distance)
{
    Facts facts;
    facts.add(u"name"_s, chapter.name);
    facts.add(u"city"_s, chapter.city);
    facts.add(u"country"_s, chapter.country);
    if (chapter.coordinates) {
        facts.add(u"latitude"_s, std::optional(chapter.coordinates->latitude));
        facts.add(u"longitude"_s, std::optional(chapter.coordinates->longitude));
    }
    facts.add(
        u"distance_km"_s, distance ? std::optional(double(std::lround(*distance))) : std::nullopt);
    facts.add(u"url"_s, chapter.url);
    facts.add(u"active"_s, chapter.isActive);
    facts.add(u"source"_s, chapter.source);
    facts.add(u"as_of"_s, chapter.asOf);
    return facts.json();
}

QJsonObject toJson(const CommunityEvent &event)
{
    Facts facts;
    facts.add(u"title"_s, event.title);
    facts.add(u"url"_s, event.url);
    // All of a day is no moment of it.
    if (event.isAllDay) {
        facts.add(u"starts_on"_s, event.startsAt.date());
        // The end of a calendar's day is the day after it.
        if (event.endsAt > event.startsAt)
            facts.add(u"ends_on"_s, event.endsAt.date().addDays(-1));
    } else {
        facts.add(u"starts_at"_s, event.startsAt);
        facts.add(u"ends_at"_s, event.endsAt);
    }
    facts.add(u"chapter"_s, event.chapter);
    facts.add(u"place"_s, event.place);
    facts.add(u"city"_s, event.city);
    facts.add(u"country"_s, event.country);
    facts.add(u"source"_s, event.source);
    facts.add(u"as_of"_s, event.asOf);
    return facts.json();
}

/// What @p read finds in the catalog; nothing before the first sync. Complains where it cannot.
template <typename Read>
auto readCommunity(const CommandInput &input, const Read &read) -> std::expected<
    typename std::invoke_result_t<Read, const model::CommunityReader &>::value_type, ExitCode>
{
    auto found = model::CommunityReader::open(input.options.folder.catalogFile()).and_then(read);
    if (found)
        return std::move(*found);
    if (found.error().kind == model::Error::Kind::NotFound)
        return {};
    complain(ErrorText::sentence(found.error()));
    return std::unexpected(ExitCode::Failed);
}

/// A table when it is read by a person, and nothing said about why it is empty otherwise.
void printList(const QJsonArray &array, const QString &key, const Table &table, Format format,
    const QString &whenEmpty)
{
    if (format == Format::Json)
        print(QJsonObject { { u"count"_s, array.size() }, { key, array } });
    else if (format == Format::Table && array.isEmpty())
        complain(whenEmpty);
    else
        print(formatted(table, format));
}

} // namespace

ExitCode Commands::issues(const CommandInput &input)
{
    const auto filter = model::IssueFilter::parse(input.filter);
    if (!filter) {
        complain(tr("“%1” is not understood. Example: --filter \"language:go is:good-first "
                    "-kind:bug\"")
                .arg(filter.error().subject));
        return ExitCode::WrongUsage;
    }
    auto all = readCommunity(
        input, [](const model::CommunityReader &reader) { return reader.issues(); });
    if (!all)
        return all.error();
    const model::UserContent user = userContent(input.options.folder);
    model::IssueLabels(user.labelRules).read(*all);
    QHash<QString, model::IssueStage> stages;
    for (const model::TrackedIssue &issue : user.trackedIssues)
        stages.insert(issue.url, issue.stage);
    QJsonArray array;
    Table table { { tr("Title"), tr("Repository"), tr("Labels"), tr("Created"), tr("Address"),
                      tr("Read on") },
        {} };
    for (const Issue &issue : *all) {
        if (!filter->matches(issue, stages.value(issue.url)))
            continue;
        array.append(toJson(issue));
        table.rows.push_back({ issue.title, model::shortRepository(issue.repository),
            issue.labels.join(", "_L1), issue.createdAt.date().toString(Qt::ISODate), issue.url,
            issue.readAt.date().toString(Qt::ISODate) });
    }
    printList(array, u"issues"_s, table, input.format,
        all->empty() ? tr("There are no issues here yet. Get them with: atlasctl sync")
                     : tr("No issue is like that."));
    return ExitCode::Done;
}

ExitCode Commands::chapters(const CommandInput &input)
{
    auto all = readCommunity(
        input, [](const model::CommunityReader &reader) { return reader.chapters(); });
    if (!all)
        return all.error();
    std::optional<model::Coordinates> near;
    if (!input.nearCity.isEmpty() && !all->empty()) {
        const auto there = std::ranges::find_if(*all, [&](const Chapter &chapter) {
            return chapter.coordinates
                && chapter.city.compare(input.nearCity, Qt::CaseInsensitive) == 0;
        });
        if (there == all->end()) {
            complain(tr("No chapter is in “%1”, so where that is is not known here. Name a city "
                        "that has a chapter.")
                    .arg(input.nearCity));
            return ExitCode::WrongUsage;
        }
        near = there->coordinates;
        // Those of which nobody says where they are come last.
        std::ranges::stable_sort(*all, {}, [&](const Chapter &chapter) {
            return chapter.coordinates ? distanceKm(*near, *chapter.coordinates)
                                       : std::numeric_limits<double>::max();
        });
    }
    QJsonArray array;
    Table table { { tr("Chapter"), tr("City"), tr("Country"), tr("Kilometres"), tr("Address"),
                      tr("As of") },
        {} };
    for (const Chapter &chapter : *all) {
        const auto distance = near && chapter.coordinates
            ? std::optional(distanceKm(*near, *chapter.coordinates))
            : std::nullopt;
        array.append(toJson(chapter, distance));
        table.rows.push_back({ chapter.name, chapter.city, chapter.country,
            distance ? QString::number(std::lround(*distance)) : QString(), chapter.url,
            chapter.asOf.toString(Qt::ISODate) });
    }
    printList(array, u"chapters"_s, table, input.format,
        tr("There are no chapters here yet. Get them with: atlasctl sync"));
    return ExitCode::Done;
}

ExitCode Commands::tags(const CommandInput &input)
{
    const auto world = model::openWorld(input.options.folder);
    const auto evidence
        = world.and_then([](const model::World &open) { return open.reader.evidence(); });
    const auto states
        = world.and_then([](const model::World &open) { return open.reader.sourceStates(); });
    if (!evidence || !states) {
        complain(ErrorText::sentence(evidence ? states.error() : evidence.error()));
        return ExitCode::Failed;
    }
    const auto toc = std::ranges::find_if(*states, [](const model::SourceState &state) {
        return state.version.name == model::tocSource.name;
    });
    const QString asOf = toc == states->end()
        ? QString()
        : toc->version.committedAt.toUTC().date().toString(Qt::ISODate);
    QJsonArray array;
    Table table { { tr("Group"), tr("Chairs"), tr("Technical leads"), tr("Meetings"),
                      tr("Mailing list"), tr("As of") },
        {} };
    for (const model::AdvisoryGroup &group : evidence->advisoryGroups) {
        QJsonArray leads;
        QStringList chairs;
        QStringList techLeads;
        for (const model::AdvisoryLead &lead : group.leads) {
            const bool isChair = lead.role == model::AdvisoryLead::Role::Chair;
            (isChair ? chairs : techLeads) += lead.name;
            QJsonObject json { { u"name"_s, lead.name },
                { u"role"_s, isChair ? u"chair"_s : u"tech_lead"_s } };
            if (!lead.account.isEmpty())
                json.insert(u"github"_s, lead.account);
            if (lead.until.isValid())
                json.insert(u"until"_s, lead.until.toString(Qt::ISODate));
            leads.append(json);
        }
        QJsonObject json { { u"name"_s, group.name }, { u"leads"_s, leads },
            { u"source"_s, model::tocSource.name }, { u"as_of"_s, asOf } };
        for (const auto &[key, value] : { std::pair { u"mission"_s, group.mission },
                 { u"mailing_list"_s, group.mailingList }, { u"meetings"_s, group.meetings } }) {
            if (!value.isEmpty())
                json.insert(key, value);
        }
        array.append(json);
        table.rows.push_back({ group.name, chairs.join(", "_L1), techLeads.join(", "_L1),
            group.meetings, group.mailingList, asOf });
    }
    printList(array, u"tags"_s, table, input.format,
        tr("There are no groups here. Get them with: atlasctl sync"));
    return ExitCode::Done;
}

ExitCode Commands::events(const CommandInput &input)
{
    const auto all = readCommunity(
        input, [](const model::CommunityReader &reader) { return reader.events(); });
    if (!all)
        return all.error();
    QJsonArray array;
    Table table {
        { tr("Begins"), tr("Event"), tr("Chapter"), tr("Where"), tr("Address"), tr("As of") }, {}
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const CommunityEvent &event : *all) {
        const QDateTime end = event.endsAt > event.startsAt ? event.endsAt
            : event.isAllDay                                ? event.startsAt.addDays(1)
                                                            : event.startsAt;
        if (end < now)
            continue; // over
        array.append(toJson(event));
        const QString begin = event.isAllDay
            ? event.startsAt.date().toString(Qt::ISODate)
            : event.startsAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
        QStringList where { event.place, event.city, event.country };
        where.removeAll(QString());
        where.removeDuplicates();
        table.rows.push_back({ begin, event.title, event.chapter, where.join(", "_L1), event.url,
            event.asOf.toString(Qt::ISODate) });
    }
    printList(array, u"events"_s, table, input.format,
        tr("There are no events to come here. Get them with: atlasctl sync"));
    return ExitCode::Done;
}

} // namespace app
