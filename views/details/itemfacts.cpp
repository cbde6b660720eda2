// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/itemfacts.h"

#include "views/wording/names.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

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

QString table(const QString &rows)
{
    return rows.isEmpty() ? QString()
                          : "<table cellspacing='0' cellpadding='0'>"_L1 + rows + "</table>"_L1;
}

} // namespace

bool isSafeLink(const QString &url)
{
    const QUrl parsed(url);
    const QString scheme = parsed.scheme();
    if (scheme == "mailto"_L1)
        return !parsed.path().isEmpty();
    return parsed.isValid() && !parsed.host().isEmpty()
        && (scheme == "https"_L1 || scheme == "http"_L1);
}

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

QString ItemFacts::row(const QString &label, const QString &html) const
{
    return u"<tr><td style='padding:2px 12px 2px 0'>%1</td><td style='padding:2px 0'>%2</td></tr>"_s
        .arg(muted(escaped(label)), html);
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
    if (!m_snapshot.settings.membersCategory.isEmpty()
        && m_item.place.category == m_snapshot.settings.membersCategory) {
        return m_item.joined
            ? tr("Member of the %1 (%2) since %3.")
                  .arg(foundation, m_item.place.subcategory, Names::day(*m_item.joined))
            : tr("Member of the %1 (%2).").arg(foundation, m_item.place.subcategory);
    }
    return m_item.isOpenSource() ? tr("Open source, not a project of the %1.").arg(foundation)
                                 : tr("Not a project of the %1.").arg(foundation);
}

QString ItemFacts::description() const
{
    if (m_item.anyDescription().isEmpty())
        return muted(tr("The landscape has no description of it."));
    QString html = escaped(m_item.anyDescription()).replace(u'\n', "<br>"_L1);
    if (m_item.description.isEmpty())
        html += "<br>"_L1 + muted(tr("In our own words; the landscape has no description of it."));
    return html;
}

QString ItemFacts::stations() const
{
    if (!m_item.maturity)
        return {};
    const auto &dates = m_item.maturityDates;
    const auto level = m_item.maturity->level();
    // A project that never was in the sandbox was accepted into incubation on that day.
    const bool beganInSandbox = dates.accepted
        && (!dates.incubating || *dates.accepted < *dates.incubating)
        && (!dates.graduated || *dates.accepted < *dates.graduated);
    struct Station {
        Maturity::Level level;
        std::optional<QDate> date;
    };
    std::vector<Station> reached;
    if (beganInSandbox || level == Maturity::Level::Sandbox)
        reached.push_back({ Maturity::Level::Sandbox, dates.accepted });
    if (dates.incubating || level == Maturity::Level::Incubating)
        reached.push_back({ Maturity::Level::Incubating, dates.incubating });
    if (dates.graduated || level == Maturity::Level::Graduated)
        reached.push_back({ Maturity::Level::Graduated, dates.graduated });
    if (dates.archived || level == Maturity::Level::Archived)
        reached.push_back({ Maturity::Level::Archived, dates.archived });
    QString rows;
    for (const Station &station : reached) {
        rows
            += u"<tr><td style='padding:2px 12px 2px 0'><span style='color:%1'>●</span> %2</td>"
               "<td style='padding:2px 0'>%3</td></tr>"_s.arg(
                   m_colors.maturity(station.level).name(), escaped(Names::maturity(station.level)),
                   station.date ? escaped(Names::day(*station.date)) : muted(tr("date not known")));
    }
    return table(rows);
}

QString ItemFacts::facts() const
{
    QString rows = row(tr("Category"), escaped(m_item.place.category));
    rows += row(tr("Subcategory"), escaped(m_item.place.subcategory));
    QStringList also;
    for (const auto &place : m_item.additionalPlaces)
        also += escaped(
            tr("%1: %2", "category, subcategory").arg(place.category, place.subcategory));
    if (!also.isEmpty())
        rows += row(tr("Also in"), also.join("<br>"_L1));
    if (const QStringList tags = m_snapshot.settings.tagsOf(m_item); !tags.isEmpty())
        rows += row(tr("TAG"), escaped(tags.join(", "_L1)));
    if (!m_item.parentProject.isEmpty())
        rows += row(tr("Part of"), escaped(m_item.parentProject));
    QStringList children;
    for (const Item &other : m_snapshot.landscape.items) {
        if (other.parentProject == m_item.name)
            children += escaped(other.displayName());
    }
    if (!children.isEmpty())
        rows += row(tr("Has parts"), children.join(", "_L1));
    if (m_item.specification.value_or(false))
        rows += row(tr("Kind"), tr("Specification"));
    if (m_snapshot.settings.isEndUser(m_item))
        rows += row(tr("Role"), tr("End user"));
    if (m_item.joined)
        rows += row(tr("Joined"), escaped(Names::day(*m_item.joined)));
    if (m_item.latestAnnualReview) {
        const QString url = m_item.links.value(model::LinkKind::AnnualReview);
        rows += row(tr("Annual review"), link(url, Names::day(*m_item.latestAnnualReview)));
    }
    return table(rows);
}

QString ItemFacts::repository(const Repository &repository, bool isPrimary) const
{
    QString html = u"<p style='margin:0 0 6px 0'>%1"_s.arg(
        link(repository.url, shortAddress(repository.url)));
    QStringList notes;
    if (isPrimary && !m_item.additionalRepositories.empty())
        notes += tr("primary");
    if (!repository.license.isEmpty())
        notes += escaped(repository.license);
    if (!repository.branch.isEmpty())
        notes += tr("branch %1").arg(escaped(repository.branch));
    const auto numbers = m_snapshot.numbers.constFind(model::repositoryKey(repository.url));
    if (numbers != m_snapshot.numbers.constEnd()) {
        notes += u"<span title='%1'>%2</span>"_s.arg(escaped(tr("Source: %1").arg(numbers->source)),
            escaped(tr("%1 stars on %2")
                    .arg(QLocale().toString(numbers->stars), Names::day(numbers->asOf))));
    } else if (isPrimary) {
        notes += tr("stars not known");
    }
    if (!notes.isEmpty())
        html += "<br>"_L1 + muted(notes.join(u" · "_s));
    return html + "</p>"_L1;
}

QString ItemFacts::repositories() const
{
    if (!m_item.repository && m_item.additionalRepositories.empty())
        return {};
    QString html;
    if (m_item.repository)
        html += repository(*m_item.repository, true);
    for (const Repository &additional : m_item.additionalRepositories)
        html += repository(additional, false);
    return html;
}

QString ItemFacts::links() const
{
    QStringList all;
    for (const model::LinkSpec &spec : model::linkSpecs) {
        const QString url = m_item.links.value(spec.kind);
        if (!url.isEmpty() && spec.kind != model::LinkKind::AnnualReview)
            all += link(url, Names::link(spec.kind));
    }
    for (const auto &other : m_item.otherLinks)
        all += link(other.url, other.name);
    return all.join(u" · "_s);
}

QString ItemFacts::audits() const
{
    auto sorted = m_item.audits;
    std::ranges::stable_sort(sorted, std::greater {}, &model::Audit::date);
    QString rows;
    for (const auto &audit : sorted) {
        rows += row(Names::day(audit.date),
            link(audit.url, audit.type.isEmpty() ? tr("Audit") : audit.type)
                + (audit.vendor.isEmpty() ? QString() : u' ' + muted(escaped(audit.vendor))));
    }
    return table(rows);
}

QString ItemFacts::summary() const
{
    const auto &summary = m_item.summary;
    QString html;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty()) {
            html += u"<p style='margin:0 0 6px 0'>%1<br>%2</p>"_s.arg(
                muted(escaped(label)), escaped(text).replace(u'\n', "<br>"_L1));
        }
    };
    add(tr("Use case"), summary.useCase);
    add(tr("Business use case"), summary.businessUseCase);
    add(tr("Integration"), summary.integration);
    add(tr("Integrations"), summary.integrations);
    add(tr("Release rate"), summary.releaseRate);
    add(tr("For"), summary.personas.join(", "_L1));
    add(tr("Keywords"), summary.tags.join(", "_L1));
    if (isSafeLink(summary.introUrl))
        html += link(summary.introUrl, tr("Introduction"));
    else
        add(tr("Introduction"), summary.introUrl);
    return html;
}

QString ItemFacts::organization() const
{
    QString rows;
    if (!m_item.organizationName.isEmpty())
        rows += row(tr("Name"), escaped(m_item.organizationName));
    if (!m_item.stockTicker.isEmpty())
        rows += row(tr("Stock ticker"), escaped(m_item.stockTicker));
    if (!m_item.projectOrg.isEmpty())
        rows += row(tr("GitHub organization"), escaped(m_item.projectOrg));
    if (m_item.unnamedOrganization)
        rows += row(tr("Name"), muted(tr("not public")));
    return table(rows);
}

QString ItemFacts::more() const
{
    QString rows;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            rows += row(label, escaped(text));
    };
    add(tr("Chat channel"), m_item.chatChannel);
    add(tr("CLOMonitor"), m_item.clomonitorName);
    add(tr("LFX"), m_item.lfxSlug);
    add(tr("Slug"), m_item.slug);
    add(tr("Training"), m_item.trainingType);
    add(tr("Certifications"), m_item.trainingCertifications);
    for (const auto &[key, value] : m_item.annotations.asKeyValueRange())
        add(key, value);
    return table(rows);
}

std::vector<ItemFacts::Section> ItemFacts::sections() const
{
    std::vector<Section> result { { {}, description() } };
    const auto add = [&](const QString &title, const QString &html) {
        if (!html.isEmpty())
            result.push_back({ title, html });
    };
    add(tr("Maturity"), stations());
    add(tr("Place"), facts());
    add(tr("Repositories"), repositories());
    add(tr("Links"), links());
    add(tr("Security audits"), audits());
    add(tr("Summary"), summary());
    add(tr("Organization"), organization());
    add(tr("More"), more());
    return result;
}

} // namespace views
