// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/mobyfacts.h"

#include "model/sync/source.h"
#include "views/community/facttable.h"
#include "views/wording/mobywords.h"
#include "views/wording/names.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::MobyComponent;
using model::MobyProduct;

namespace {

constexpr auto partScheme = "atlas:part/"_L1;
constexpr auto itemScheme = "atlas:item/"_L1;
constexpr auto issuesScheme = "atlas:issues/"_L1;
constexpr auto pageScheme = "atlas:page/"_L1;

/// A name of a source in an address, where '/' parts it from the path.
QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QString decoded(const QString &text) { return QUrl::fromPercentEncoding(text.toLatin1()); }

/// The state of the source that @p repository is synced as, where it was read.
const model::SourceState *stateOf(
    const std::vector<model::SourceState> &states, const QString &repository)
{
    const auto found = std::ranges::find_if(states, [&](const model::SourceState &state) {
        return !state.version.commit.isEmpty()
            && (state.version.name == repository
                || state.version.name == "github.com/"_L1 + repository);
    });
    return found == states.end() ? nullptr : &*found;
}

} // namespace

QString MobyLink::part(const QString &name) { return partScheme + encoded(name); }

QString MobyLink::item(const model::ItemId &id) { return itemScheme + encoded(id.toString()); }

QString MobyLink::issues(const QString &repository) { return issuesScheme + encoded(repository); }

QString MobyLink::page(const model::PagePlace &place)
{
    return pageScheme + encoded(place.source) + u'/' + encoded(place.path);
}

MobyLink MobyLink::of(const QString &address)
{
    if (address.startsWith(partScheme))
        return { Kind::Part, decoded(address.sliced(partScheme.size())), {} };
    if (address.startsWith(itemScheme))
        return { Kind::Item, decoded(address.sliced(itemScheme.size())), {} };
    if (address.startsWith(issuesScheme))
        return { Kind::Issues, decoded(address.sliced(issuesScheme.size())), {} };
    if (address.startsWith(pageScheme)) {
        const QString rest = address.sliced(pageScheme.size());
        return { Kind::Page, decoded(rest.section(u'/', 1)), decoded(rest.section(u'/', 0, 0)) };
    }
    return { Kind::Web, address, {} };
}

MobyFacts::MobyFacts(
    const model::MobyProject &project, const MobyKnowledge &knowledge, const Colors &colors)
    : m_project(project)
    , m_known(knowledge)
    , m_colors(colors)
{
}

const model::Item *MobyFacts::itemOf(const MobyComponent &component) const
{
    const QString key = model::repositoryKey(component.url());
    const auto &items = m_known.snapshot->landscape.items;
    const auto found = std::ranges::find_if(items, [&](const model::Item &item) {
        return item.repository && model::repositoryKey(item.repository->url) == key;
    });
    return found == items.end() ? nullptr : &*found;
}

/// Those that are drawn lead there.
void MobyFacts::addParts(FactTable &facts, const QString &label, const QStringList &names) const
{
    std::vector<std::pair<QString, QString>> links;
    for (const QString &name : names) {
        const bool isDrawn = std::ranges::contains(m_project.components, name, &MobyComponent::name)
            || std::ranges::contains(m_project.products, name, &MobyProduct::name);
        links.emplace_back(isDrawn ? MobyLink::part(name) : QString(), name);
    }
    facts.addLinks(label, links);
}

/// What is built into the part called @p name, or lives on in @p repository.
QStringList MobyFacts::madeOf(const QString &name, const QString &repository) const
{
    QStringList names;
    for (const MobyComponent &component : m_project.components) {
        const bool isMerged = !repository.isEmpty() && component.mergedInto == repository;
        if (isMerged || component.upstreamOf.contains(name))
            names += component.name;
    }
    for (const MobyProduct &product : m_project.products) {
        if (product.upstreamOf.contains(name))
            names += product.name;
    }
    return names;
}

QString MobyFacts::of(const MobyComponent &component) const
{
    FactTable facts(m_colors);
    const auto addRepository = [&](const QString &label, const QString &repository) {
        if (!repository.isEmpty())
            facts.addLink(label, "https://github.com/"_L1 + repository, repository);
    };
    facts.addText(tr("State"), MobyWords::state(component.state));
    facts.addText(tr("According to"), component.source);
    addRepository(tr("Repository"), component.repository);
    addRepository(tr("Lives on in"), component.mergedInto);
    addParts(facts, tr("Built into"), component.upstreamOf);
    addParts(facts, tr("Made of"), madeOf(component.name, component.repository));
    facts.addText(tr("Formerly"), component.formerAddresses.join(", "_L1));
    if (const model::Item *item = itemOf(component))
        facts.addLink(tr("In the landscape"), MobyLink::item(item->id), item->displayName());

    const auto numbers = m_known.snapshot->numbers.constFind(model::repositoryKey(component.url()));
    const bool isCounted = numbers != m_known.snapshot->numbers.constEnd();
    if (isCounted) {
        facts.addText(tr("Stars"),
            tr("%1 on %2 (%3)", "a count, its day, its source")
                .arg(QLocale().toString(numbers->stars), Names::day(numbers->asOf),
                    numbers->source));
    }
    if (const model::SourceState *state = stateOf(m_known.states, component.repository)) {
        facts.addText(tr("Latest commit"),
            tr("%1, as of the sync of %2")
                .arg(Names::day(state->version.committedAt.date()),
                    Names::day(state->version.syncedAt.toLocalTime().date())));
    } else if (isCounted && numbers->latestCommit) {
        facts.addText(tr("Latest commit"),
            tr("%1 (%2)", "a day, its source")
                .arg(Names::day(*numbers->latestCommit), numbers->source));
    } else {
        const bool canBeSynced = std::ranges::contains(
            model::allSources(), component.repository, &model::Source::name);
        facts.addText(tr("Latest commit"),
            canBeSynced ? tr("Not known yet: a sync brings it, and who looks after it.")
                        : Names::notKnown());
    }
    if (const int issues = m_known.issues.value(component.repository); issues > 0) {
        facts.addLink(tr("To pick up"), MobyLink::issues(component.repository),
            tr("%n issue(s)", "to pick up", issues));
    }
    for (const model::LibraryPage &page : m_known.pages) {
        const bool isOf = page.place.source == component.repository
            || page.place.source == "github.com/"_L1 + component.repository;
        if (isOf && (page.place.path == "README.md"_L1 || page.place.path == "CONTRIBUTING.md"_L1))
            facts.addLink(tr("To read"), MobyLink::page(page.place), page.place.path);
    }
    const auto kept = std::ranges::find(
        m_known.maintainers, component.repository, &model::RepositoryMaintainers::repository);
    if (kept != m_known.maintainers.end() && !kept->roles.empty()) {
        for (const model::MaintainerRole &role : kept->roles) {
            std::vector<std::pair<QString, QString>> people;
            for (const auto &person : role.people) {
                people.emplace_back(person.account.isEmpty()
                        ? QString()
                        : "https://github.com/"_L1 + person.account,
                    person.name);
            }
            facts.addLinks(MobyWords::role(role.title), people);
        }
        facts.addText(tr("They are from"),
            tr("MAINTAINERS, commit of %1").arg(Names::day(kept->asOf.date())));
    } else if (const model::Item *item = itemOf(component)) {
        QStringList names;
        for (const model::Maintainer &person : m_known.snapshot->evidence.maintainersOf(*item))
            names += person.name;
        const model::SourceState *list = stateOf(m_known.states, u"cncf/foundation"_s);
        facts.addText(tr("Maintainers"), names.join(", "_L1));
        if (list && !names.isEmpty()) {
            facts.addText(tr("They are from"),
                tr("The list of cncf/foundation, commit of %1")
                    .arg(Names::day(list->version.committedAt.date())));
        }
    }
    return facts.html(component.name, component.description);
}

QString MobyFacts::of(const MobyProduct &product) const
{
    FactTable facts(m_colors);
    facts.addText(tr("What it is"), MobyWords::kind(product.kind));
    facts.addText(tr("According to"), product.source);
    facts.addLink(tr("Website"), product.url, product.url);
    addParts(facts, tr("Built into"), product.upstreamOf);
    addParts(facts, tr("Made of"), madeOf(product.name, {}));
    const auto items = m_known.snapshot->landscape.indexesOfName(product.name);
    if (!items.empty()) {
        const model::Item &item = m_known.snapshot->landscape.items[size_t(items.front())];
        facts.addLink(tr("In the landscape"), MobyLink::item(item.id), item.displayName());
    }
    return facts.html(product.name, product.description);
}

} // namespace views
