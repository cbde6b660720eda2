// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/itemfacts.h"

#include "views/wording/names.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace views {

using model::Item;
using model::Maturity;
using model::Repository;
using model::RepositoryNumbers;

namespace {

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

/// An address without what everybody knows: scheme, "www." and the slash at the end.
QString shortAddress(const QString &url)
{
    const QUrl parsed(url);
    QString text = parsed.host() + parsed.path();
    if (text.startsWith("www."_L1))
        text.remove(0, 4);
    if (text.endsWith(u'/'))
        text.chop(1);
    return text.isEmpty() ? url : text;
}

void add(std::vector<Fact> &facts, const QString &label, const QString &html)
{
    if (!html.isEmpty())
        facts.push_back({ .label = label, .html = html });
}

} // namespace

ItemFacts::ItemFacts(const model::Snapshot &snapshot, const model::Item &item, const Colors &colors)
    : m_snapshot(snapshot)
    , m_item(item)
    , m_colors(colors)
{
}

QString ItemFacts::muted(const QString &html) const
{
    return u"<span style='color:%1'>%2</span>"_s.arg(m_colors.muted.name(), html);
}

QString ItemFacts::link(const QString &url, const QString &text) const
{
    if (!isSafeLink(url))
        return escaped(text);
    return u"<a href='%1' style='color:%2; text-decoration:none'>%3</a>"_s.arg(
        escaped(url), m_colors.accent.name(), escaped(text));
}

/// Summaries are plain text in which some write a link as in Markdown.
QString ItemFacts::withLinks(const QString &text) const
{
    static const QRegularExpression markdown(uR"(\[([^\[\]]+)\]\((https?://[^\s()]+)\))"_s);
    QString html;
    qsizetype end = 0;
    for (const auto &match : markdown.globalMatch(text)) {
        html += escaped(text.sliced(end, match.capturedStart() - end))
            + link(match.captured(2), match.captured(1));
        end = match.capturedEnd();
    }
    return html + escaped(text.sliced(end));
}

QString ItemFacts::landscapeSource(const model::Snapshot &snapshot)
{
    const QString day = Names::day(snapshot.asOf.date());
    if (snapshot.origin == model::Snapshot::Origin::Starter)
        return tr("Source: the starter landscape of %1, which comes with the program.").arg(day);
    const auto source = std::ranges::find(
        snapshot.sources, model::landscapeSource.name, &model::SourceVersion::name);
    if (source == snapshot.sources.end())
        return tr("Source: the landscape of %1.").arg(day);
    return tr("Source: %1 of %2, synced on %3.")
        .arg(source->name, day, Names::day(source->syncedAt.toLocalTime().date()));
}

QString ItemFacts::counted(const QString &source, const QDate &day)
{
    return tr("Source: %1, counted on %2.").arg(source, Names::day(day));
}

QString ItemFacts::projectSentence() const
{
    const QString foundation = m_snapshot.settings.foundation;
    const auto &dates = m_item.maturityDates;
    const auto day = [](const std::optional<QDate> &date) { return Names::day(*date); };
    switch (m_item.maturity->level()) {
    case Maturity::Level::Graduated:
        return dates.graduated
            ? tr("Graduated %1 project since %2.").arg(foundation, day(dates.graduated))
            : tr("Graduated %1 project.").arg(foundation);
    case Maturity::Level::Incubating:
        return dates.incubating
            ? tr("Incubating %1 project since %2.").arg(foundation, day(dates.incubating))
            : tr("Incubating %1 project.").arg(foundation);
    case Maturity::Level::Sandbox:
        return dates.accepted
            ? tr("%1 sandbox project since %2.").arg(foundation, day(dates.accepted))
            : tr("%1 sandbox project.").arg(foundation);
    case Maturity::Level::Archived:
        return dates.archived
            ? tr("Former %1 project, archived on %2.").arg(foundation, day(dates.archived))
            : tr("Former %1 project, archived.").arg(foundation);
    case Maturity::Level::Other: break;
    }
    return tr("%1 project (%2).").arg(foundation, m_item.maturity->name());
}

QString ItemFacts::sentence() const
{
    const QString foundation = m_snapshot.settings.foundation;
    if (m_item.maturity)
        return projectSentence();
    if (m_snapshot.isMember(m_item)) {
        return m_item.joined
            ? tr("Member of the %1 (%2) since %3.")
                  .arg(foundation, m_item.place.subcategory, Names::day(*m_item.joined))
            : tr("Member of the %1 (%2).").arg(foundation, m_item.place.subcategory);
    }
    return m_item.isOpenSource() ? tr("Open source, not a project of the %1.").arg(foundation)
                                 : tr("Not a project of the %1.").arg(foundation);
}

std::vector<Fact> ItemFacts::description() const
{
    if (m_item.anyDescription().isEmpty())
        return { { .html = muted(tr("The landscape has no description of it.")) } };
    QString html = escaped(m_item.anyDescription()).replace(u'\n', "<br>"_L1);
    if (m_item.description.isEmpty())
        html += "<br>"_L1 + muted(tr("In our own words; the landscape has no description of it."));
    return { { .html = html } };
}

std::vector<Fact> ItemFacts::activity() const
{
    if (!m_item.repository)
        return {};
    const RepositoryNumbers *numbers = m_snapshot.numbersOf(m_item);
    const auto known = [&](const QString &label, const QString &text) {
        return Fact { label, escaped(text), counted(numbers->source, numbers->asOf) };
    };
    std::vector<Fact> facts;
    if (numbers) {
        facts.push_back(known(tr("Stars"),
            tr("%1 on %2", "count, day")
                .arg(QLocale().toString(numbers->stars), Names::day(numbers->asOf))));
    } else {
        add(facts, tr("Stars"), muted(tr("not known")));
    }
    if (numbers && numbers->latestCommit)
        facts.push_back(known(tr("Latest commit"), Names::day(*numbers->latestCommit)));
    else
        add(facts, tr("Latest commit"), muted(tr("not known")));
    if (numbers && !numbers->weeklyCommits.isEmpty())
        facts.push_back(weeklyCommits(*numbers));
    if (numbers && numbers->latestRelease)
        facts.push_back(known(tr("Latest release"), Names::day(*numbers->latestRelease)));
    if (numbers && numbers->firstCommit)
        facts.push_back(known(tr("First commit"), Names::day(*numbers->firstCommit)));
    if (numbers && numbers->contributors)
        facts.push_back(known(tr("Contributors"), QLocale().toString(*numbers->contributors)));
    if (!numbers || !numbers->latestCommit) {
        add(facts, {},
            muted(tr("What is not known comes with a sync, as soon as a source counts this "
                     "repository.")));
    }
    return facts;
}

/// A year as a row of bars, one for two weeks so that it fits, the newest last.
Fact ItemFacts::weeklyCommits(const RepositoryNumbers &numbers) const
{
    static constexpr std::u16string_view bars = u"▁▂▃▄▅▆▇█";
    std::vector<int> fortnights;
    const QList<int> &weeks = numbers.weeklyCommits;
    for (qsizetype end = weeks.size(); end > 0; end -= 2)
        fortnights.insert(fortnights.begin(), weeks[end - 1] + (end > 1 ? weeks[end - 2] : 0));
    const int most = std::max(1, *std::ranges::max_element(fortnights));
    QString row;
    for (const int commits : fortnights) {
        const auto step = size_t(std::lround(double(commits) / most * double(bars.size() - 1)));
        row += QChar(bars[step]);
    }
    const int sum = std::accumulate(numbers.weeklyCommits.begin(), numbers.weeklyCommits.end(), 0);
    const QString text
        = tr("%Ln commit(s) in %1 weeks", nullptr, sum).arg(numbers.weeklyCommits.size());
    return { tr("Past weeks"),
        escaped(text) + "<br>"_L1
            + u"<span style='color:%1; font-size:9px'>%2</span>"_s.arg(m_colors.accent.name(), row),
        counted(numbers.source, numbers.asOf) };
}

std::vector<Fact> ItemFacts::place() const
{
    std::vector<Fact> facts;
    add(facts, tr("Category"), escaped(m_item.place.category));
    add(facts, tr("Subcategory"), escaped(m_item.place.subcategory));
    QStringList also;
    for (const auto &place : m_item.additionalPlaces)
        also += escaped(
            tr("%1: %2", "category, subcategory").arg(place.category, place.subcategory));
    add(facts, tr("Also in"), also.join("<br>"_L1));
    const QStringList tags = m_snapshot.settings.tagsOf(m_item);
    add(facts, tr("TAG"), escaped(tags.join(", "_L1)));
    add(facts, tr("Part of"), escaped(m_item.parentProject));
    QStringList children;
    for (const Item &other : m_snapshot.landscape.items) {
        if (!other.parentProject.isEmpty() && other.parentProject == m_item.name)
            children += escaped(other.displayName());
    }
    add(facts, tr("Has parts"), children.join(", "_L1));
    if (m_item.specification.value_or(false))
        add(facts, tr("Kind"), tr("Specification"));
    if (m_snapshot.settings.isEndUser(m_item))
        add(facts, tr("Role"), tr("End user"));
    const QString source = landscapeSource(m_snapshot);
    if (m_item.joined)
        facts.push_back({ tr("Joined"), escaped(Names::day(*m_item.joined)), source });
    if (m_item.latestAnnualReview) {
        const QString url = m_item.links.value(model::LinkKind::AnnualReview);
        facts.push_back(
            { tr("Annual review"), link(url, Names::day(*m_item.latestAnnualReview)), source });
    }
    return facts;
}

Fact ItemFacts::repository(const Repository &repository, bool isPrimary) const
{
    Fact fact;
    fact.html = link(repository.url, shortAddress(repository.url));
    QStringList notes;
    if (isPrimary && !m_item.additionalRepositories.empty())
        notes += tr("primary");
    const auto found = m_snapshot.numbers.constFind(model::repositoryKey(repository.url));
    const RepositoryNumbers *numbers = found == m_snapshot.numbers.constEnd() ? nullptr : &*found;
    const auto addCounted = [&](const QString &text) {
        notes += escaped(text);
        fact.source = counted(numbers->source, numbers->asOf);
    };
    if (!repository.license.isEmpty())
        notes += escaped(repository.license);
    else if (numbers && !numbers->license.isEmpty())
        addCounted(numbers->license);
    if (numbers && !numbers->language.isEmpty())
        addCounted(numbers->language);
    if (!repository.branch.isEmpty())
        notes += tr("branch %1").arg(escaped(repository.branch));
    // Those of the primary one stand above, in the activity of the Item.
    if (numbers && !isPrimary) {
        addCounted(tr("%1 stars on %2")
                .arg(QLocale().toString(numbers->stars), Names::day(numbers->asOf)));
        if (numbers->latestCommit)
            addCounted(tr("latest commit %1").arg(Names::day(*numbers->latestCommit)));
    }
    if (!notes.isEmpty())
        fact.html += "<br>"_L1 + muted(notes.join(u" · "_s));
    return fact;
}

std::vector<Fact> ItemFacts::repositories() const
{
    std::vector<Fact> facts;
    if (m_item.repository)
        facts.push_back(repository(*m_item.repository, true));
    QStringList shown;
    if (m_item.repository)
        shown += model::repositoryKey(m_item.repository->url);
    for (const Repository &additional : m_item.additionalRepositories) {
        facts.push_back(repository(additional, false));
        shown += model::repositoryKey(additional.url);
    }
    // The landscape names few of them.
    for (const model::ProjectRepository &listed : m_snapshot.evidence.repositoriesOf(m_item)) {
        if (shown.contains(model::repositoryKey(listed.url)))
            continue;
        Fact fact = repository({ .url = listed.url, .branch = {}, .license = {} }, false);
        if (fact.source.isEmpty())
            fact.source = sourceText(model::projectListSource);
        facts.push_back(std::move(fact));
    }
    return facts;
}

QString ItemFacts::sourceText(const model::Source &source) const
{
    const auto version
        = std::ranges::find(m_snapshot.sources, source.name, &model::SourceVersion::name);
    if (version == m_snapshot.sources.end())
        return tr("Source: %1.").arg(source.name);
    return tr("Source: %1 of %2, synced on %3.")
        .arg(source.name, Names::day(version->committedAt.toUTC().date()),
            Names::day(version->syncedAt.toLocalTime().date()));
}

Fact ItemFacts::maintainers(const std::vector<model::Maintainer> &people) const
{
    QStringList names;
    QStringList organizations;
    for (const model::Maintainer &person : people) {
        names += person.name;
        if (!person.organization.isEmpty())
            organizations += person.organization;
    }
    // Some look after several parts.
    names.removeDuplicates();
    organizations.removeDuplicates();
    organizations.sort(Qt::CaseInsensitive);
    QString html = escaped(tr("%Ln person(s)", "maintainers of a project", int(names.size())));
    if (!organizations.isEmpty()) {
        html += "<br>"_L1
            + muted(escaped(tr("of %Ln organization(s): %1", nullptr, int(organizations.size()))
                    .arg(organizations.join(", "_L1))));
    }
    return { tr("Maintainers"), html, sourceText(model::foundationSource) };
}

Fact ItemFacts::checks(const std::vector<model::RepositoryChecks> &checks) const
{
    qsizetype passed = 0;
    qsizetype all = 0;
    QStringList failed;
    for (const model::RepositoryChecks &found : checks) {
        passed += found.passed.size();
        all += found.passed.size() + found.failed.size();
        failed += found.failed;
    }
    failed.removeDuplicates();
    failed.replaceInStrings(u"_"_s, u" "_s);
    const QLocale locale;
    QString html = escaped(tr("%1 of %2 passed in %Ln repository(s)", nullptr, int(checks.size()))
            .arg(locale.toString(passed), locale.toString(all)));
    if (!failed.isEmpty())
        html += "<br>"_L1 + muted(escaped(tr("not passed: %1").arg(failed.join(", "_L1))));
    return { tr("Checks"), html, counted(checks.front().source, checks.front().asOf) };
}

std::vector<Fact> ItemFacts::care() const
{
    std::vector<Fact> facts;
    if (const auto people = m_snapshot.evidence.maintainersOf(m_item); !people.empty())
        facts.push_back(maintainers(people));
    if (const auto found = m_snapshot.evidence.checksOf(m_item); !found.empty())
        facts.push_back(checks(found));
    if (const model::BestPracticesBadge *badge = m_snapshot.evidence.badgeOf(m_item)) {
        using Level = model::BestPracticesBadge::Level;
        const QString text = badge->level == Level::Gold ? tr("Gold", "level of a badge")
            : badge->level == Level::Silver              ? tr("Silver", "level of a badge")
            : badge->level == Level::Passing
            ? tr("Passing", "level of a badge")
            : tr("In progress: %1 % of passing").arg(QLocale().toString(badge->passingPercentage));
        facts.push_back({ tr("Best practices"),
            link(u"https://www.bestpractices.dev/projects/%1"_s.arg(badge->id), text),
            counted(badge->source, badge->asOf) });
    }
    return facts;
}

std::vector<Fact> ItemFacts::audits() const
{
    auto sorted = m_item.audits;
    std::ranges::stable_sort(sorted, std::greater {}, &model::Audit::date);
    std::vector<Fact> facts;
    for (const auto &audit : sorted) {
        QString html = link(audit.url, audit.type.isEmpty() ? tr("Audit") : audit.type);
        if (!audit.vendor.isEmpty())
            html += u' ' + muted(escaped(audit.vendor));
        facts.push_back({ escaped(Names::day(audit.date)), html, landscapeSource(m_snapshot) });
    }
    return facts;
}

std::vector<Fact> ItemFacts::summary() const
{
    const auto &summary = m_item.summary;
    std::vector<Fact> facts;
    const auto addText = [&](const QString &label, const QString &text) {
        if (!text.isEmpty()) {
            add(facts, {},
                muted(escaped(label)) + "<br>"_L1 + withLinks(text).replace(u'\n', "<br>"_L1));
        }
    };
    addText(tr("Use case"), summary.useCase);
    addText(tr("Business use case"), summary.businessUseCase);
    addText(tr("Integration"), summary.integration);
    addText(tr("Integrations"), summary.integrations);
    addText(tr("Release rate"), summary.releaseRate);
    addText(tr("For"), summary.personas.join(", "_L1));
    addText(tr("Keywords"), summary.tags.join(", "_L1));
    if (isSafeLink(summary.introUrl))
        add(facts, {}, link(summary.introUrl, tr("Introduction")));
    else
        addText(tr("Introduction"), summary.introUrl);
    return facts;
}

std::vector<Fact> ItemFacts::organization() const
{
    std::vector<Fact> facts;
    const model::OrganizationFacts *known = m_snapshot.organizationOf(m_item);
    const QString source = known ? counted(known->source, known->asOf) : QString();
    if (!m_item.organizationName.isEmpty())
        add(facts, tr("Name"), escaped(m_item.organizationName));
    else if (known && !known->name.isEmpty())
        facts.push_back({ tr("Name"), escaped(known->name), source });
    if (known && !known->country.isEmpty())
        facts.push_back({ tr("Country"), escaped(known->country), source });
    if (known && known->fundingUsd) {
        //: An amount of US dollars
        facts.push_back({ tr("Funding"),
            escaped(tr("$%1").arg(QLocale().toString(*known->fundingUsd))), source });
    }
    add(facts, tr("Stock ticker"), escaped(m_item.stockTicker));
    add(facts, tr("GitHub organization"), escaped(m_item.projectOrg));
    if (m_item.unnamedOrganization)
        add(facts, tr("Name"), muted(tr("not public")));
    return facts;
}

std::vector<Fact> ItemFacts::more() const
{
    std::vector<Fact> facts;
    add(facts, tr("Chat channel"), escaped(m_item.chatChannel));
    add(facts, tr("CLOMonitor"), escaped(m_item.clomonitorName));
    add(facts, tr("LFX"), escaped(m_item.lfxSlug));
    add(facts, tr("Slug"), escaped(m_item.slug));
    add(facts, tr("Training"), escaped(m_item.trainingType));
    add(facts, tr("Certifications"), escaped(m_item.trainingCertifications));
    for (const auto &[key, value] : m_item.annotations.asKeyValueRange())
        add(facts, key, escaped(value));
    return facts;
}

std::vector<ItemFacts::Section> ItemFacts::sections() const
{
    std::vector<Section> result { { Topic::Description, {}, description() } };
    const auto addSection = [&](Topic topic, const QString &title, std::vector<Fact> facts) {
        if (!facts.empty())
            result.push_back({ topic, title, std::move(facts) });
    };
    addSection(Topic::Activity, tr("Activity"), activity());
    addSection(Topic::Place, tr("Place"), place());
    addSection(Topic::Repositories, tr("Repositories"), repositories());
    addSection(Topic::Care, tr("Maintenance"), care());
    addSection(Topic::Audits, tr("Security audits"), audits());
    addSection(Topic::Summary, tr("Summary"), summary());
    addSection(Topic::Organization, tr("Organization"), organization());
    addSection(Topic::More, tr("More"), more());
    return result;
}

} // namespace views
