// SPDX-License-Identifier: GPL-3.0-or-later
// Repositories, maintainers, checks and badges of projects, and how they find their Item.
#include "model/import/evidenceimport.h"
#include "tests/testlandscape.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using model::BestPracticesBadge;
using model::Error;
using model::ProjectEvidence;

namespace {

const QDate day(2026, 11, 26);
const model::NoProgress progress;

model::Result<model::Imported<std::vector<model::RepositoryChecks>>> checks(const QByteArray &bytes)
{
    return model::importRepositoryChecks(
        bytes, u"checks.csv"_s, u"cncf"_s, u"clomonitor.io"_s, day);
}

model::Item project(const QString &name)
{
    model::Item item { .id = model::ItemId(u"A"_s, u"B"_s, name), .name = name };
    item.maturity = model::Maturity(u"sandbox"_s);
    return item;
}

} // namespace

class tst_EvidenceImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repositoriesOfProjects();
    void maintainers();
    void maintainersFindTheirProject_data();
    void maintainersFindTheirProject();
    void repositoryChecks();
    void badges_data();
    void badges();
    void entriesOfBadges_data();
    void entriesOfBadges();
    void notSuchFiles();
    void advisoryGroups();
    void theRealFiles();
};

void tst_EvidenceImport::repositoriesOfProjects()
{
    const auto read = model::importProjectRepositories(R"(
- name: boiler
  display_name: The Boiler
  repositories:
    - name: boiler
      url: https://github.com/example/boiler
      check_sets: [code, community]
    - name: broken
      url: not an address
- display_name: Without a name
  repositories:
    - url: https://github.com/example/nobody
- 17
)",
        u"cncf.yaml"_s, progress);
    QVERIFY(read);
    QCOMPARE(read->value,
        (std::vector<model::ProjectRepository> { { .project = u"boiler"_s,
            .name = u"boiler"_s,
            .url = u"https://github.com/example/boiler"_s,
            .checkSets = { u"code"_s, u"community"_s } } }));
    QCOMPARE_GE(read->problems.size(), 2U);
    ProjectEvidence evidence { .repositories = read->value };
    model::Item item = project(u"Boiler"_s);
    QVERIFY(evidence.repositoriesOf(item).empty());
    item.clomonitorName = u"boiler"_s;
    QCOMPARE(evidence.repositoriesOf(item).size(), 1U);
}

void tst_EvidenceImport::maintainers()
{
    const auto read = model::importMaintainers(",Project,Maintainer Name,Company,Github Name,X\n"
                                               ",,Too Early,,,\n"
                                               "Graduated, The  Boiler ,Ada Example,Acme,ada,\n"
                                               ",,,,,\n"
                                               ",,\"Bob, Example\",,bob,\n"
                                               "Sandbox,Kettle,Cleo Example\n",
        u"maintainers.csv"_s);
    QVERIFY(read);
    QCOMPARE(read->value,
        (std::vector<model::Maintainer> {
            { u"The Boiler"_s, u"Ada Example"_s, u"Acme"_s, u"ada"_s },
            { u"The Boiler"_s, u"Bob, Example"_s, u""_s, u"bob"_s },
            { u"Kettle"_s, u"Cleo Example"_s, u""_s, u""_s } }));
    QCOMPARE(read->problems.size(), 1U);
    QCOMPARE(read->problems.front().line, 2);
}

void tst_EvidenceImport::maintainersFindTheirProject_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<bool>("isIts");
    QTest::newRow("the same") << u"Envoy"_s << u"envoy"_s << true;
    QTest::newRow("a part") << u"Envoy"_s << u"Envoy: Gateway (non-voting)"_s << true;
    QTest::newRow("a body") << u"Kubernetes"_s << u"Kubernetes steering"_s << true;
    QTest::newRow("another with the same beginning") << u"Kube"_s << u"KubeEdge"_s << false;
    QTest::newRow("a short form") << u"Open Policy Agent (OPA)"_s << u"Open Policy Agent"_s << true;
    QTest::newRow("the short form first")
        << u"The Update Framework (TUF)"_s << u"TUF (The Update Framework)"_s << true;
    QTest::newRow("nobody's committee") << u"Envoy"_s << u"Steering Committee"_s << false;
}

void tst_EvidenceImport::maintainersFindTheirProject()
{
    QFETCH(QString, item);
    QFETCH(QString, listed);
    const ProjectEvidence evidence { .maintainers = { { listed, u"Ada"_s, {}, {} } } };
    QTEST(!evidence.maintainersOf(project(item)).empty(), "isIts");
    model::Item noProject = project(item);
    noProject.maturity.reset();
    QVERIFY(evidence.maintainersOf(noProject).empty());
}

void tst_EvidenceImport::repositoryChecks()
{
    const auto read
        = checks("Foundation,Project,Repository URL,Check Sets,Adopters,Changelog,New Check\n"
                 "cncf,boiler,https://github.com/example/boiler,\"{code,community}\",t,f,\n"
                 "lfai,other,https://github.com/example/other,{code},t,t,t\n"
                 "CNCF,kettle,https://github.com/example/kettle,{docs},,maybe,t\n"
                 "cncf,bad,file:///etc/passwd,{docs},t,t,t\n");
    QVERIFY(read);
    QCOMPARE(read->value,
        (std::vector<model::RepositoryChecks> {
            { .project = u"boiler"_s,
                .repository = u"https://github.com/example/boiler"_s,
                .passed = { u"Adopters"_s },
                .failed = { u"Changelog"_s },
                .asOf = day,
                .source = u"clomonitor.io"_s },
            { .project = u"kettle"_s,
                .repository = u"https://github.com/example/kettle"_s,
                .passed = { u"New Check"_s },
                .failed = {},
                .asOf = day,
                .source = u"clomonitor.io"_s } }));
    QCOMPARE(read->problems.size(), 2U);
}

void tst_EvidenceImport::badges_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("percentage");
    QTest::newRow("an entry") << QByteArray(
        R"({"id": 5, "badge_level": "gold", "badge_percentage_0": 100})")
                              << true << int(BestPracticesBadge::Level::Gold) << 100;
    QTest::newRow("a list with it and others")
        << QByteArray(R"([{"id": 4, "badge_level": "silver", "repo_url": "https://a.org/b"},
            {"id": 5, "badge_level": "in_progress", "badge_percentage_0": 84,
             "repo_url": "https://github.com/Example/boiler/"}])")
        << true << int(BestPracticesBadge::Level::InProgress) << 84;
    QTest::newRow("a list without it")
        << QByteArray(R"([{"id": 4, "badge_level": "silver", "repo_url": "https://a.org/b"}])")
        << false << 0 << 0;
    QTest::newRow("an empty list") << QByteArray("[]") << false << 0 << 0;
}

void tst_EvidenceImport::badges()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isThere);
    const auto read = model::importBadge(
        bytes, u"b"_s, u"https://github.com/example/boiler"_s, u"www.bestpractices.dev"_s, day);
    QVERIFY(read);
    QCOMPARE(read->has_value(), isThere);
    if (!isThere)
        return;
    QCOMPARE((*read)->id, 5);
    QTEST(int((*read)->level), "level");
    QTEST((*read)->passingPercentage, "percentage");
    QCOMPARE((*read)->asOf, day);
}

void tst_EvidenceImport::entriesOfBadges_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("entry");
    QTest::newRow("as it is") << u"https://www.bestpractices.dev/projects/10989"_s << 10989;
    QTest::newRow("in a language") << u"https://www.bestpractices.dev/en/projects/63"_s << 63;
    QTest::newRow("as it was") << u"https://bestpractices.coreinfrastructure.org/projects/569"_s
                               << 569;
    QTest::newRow("another page") << u"https://github.com/example/boiler"_s << -1;
    QTest::newRow("another host") << u"https://evil.org/https://www.bestpractices.dev/projects/1"_s
                                  << -1;
    QTest::newRow("too large") << u"https://www.bestpractices.dev/projects/99999999999"_s << -1;
    QTest::newRow("nothing") << u""_s << -1;
}

void tst_EvidenceImport::entriesOfBadges()
{
    QFETCH(QString, url);
    QTEST(model::badgeEntryOf(url).value_or(-1), "entry");
}

void tst_EvidenceImport::notSuchFiles()
{
    const auto kindOf
        = [](const auto &read) { return read ? std::nullopt : std::optional(read.error().kind); };
    const std::optional badFormat = Error::Kind::BadFormat;
    QCOMPARE(kindOf(model::importProjectRepositories("a: b", u"f"_s, progress)), badFormat);
    QCOMPARE(kindOf(model::importMaintainers("a,b\n1,2\n", u"f"_s)), badFormat);
    QCOMPARE(kindOf(model::importMaintainers("Project,Maintainer Name\n", u"f"_s)), badFormat);
    QCOMPARE(kindOf(checks("<html>")), badFormat);
    QCOMPARE(kindOf(checks("Foundation,Project,Repository URL,Check Sets\n")), badFormat);
    QCOMPARE(
        kindOf(checks("Foundation,Project,Repository URL,Check Sets,A\nx,y,z,,t\n")), badFormat);
    for (const char *bytes : { "<html>", "{}", "[1", R"({"id": 5, "badge_level": "platinum"})" }) {
        QCOMPARE(kindOf(model::importBadge(bytes, u"f"_s, u"r"_s, u"s"_s, day)), badFormat);
    }
}

void tst_EvidenceImport::advisoryGroups()
{
    using model::AdvisoryLead;
    const auto read = model::importAdvisoryGroups("tags:\n"
                                                  "  - dir: tag-heat\n"
                                                  "    name: TAG Heat\n"
                                                  "    mission_statement: >\n"
                                                  "      Kettles, and what\n"
                                                  "      warms them.\n"
                                                  "    leadership:\n"
                                                  "      tech_leads:\n"
                                                  "        - name: Bob Example\n"
                                                  "          term:\n"
                                                  "            end: soon\n"
                                                  "      chairs:\n"
                                                  "        - github: ada\n"
                                                  "          name: Ada Example\n"
                                                  "          email:\n"
                                                  "          term:\n"
                                                  "            start: \"2025-07-01\"\n"
                                                  "            end: \"2027-06-30\"\n"
                                                  "        - github: nobody\n"
                                                  "    meetings:\n"
                                                  "      - tag_calendar: https://example.org/heat\n"
                                                  "    contact:\n"
                                                  "      mailing_list: javascript:alert(1)\n"
                                                  "  - dir: tag-nameless\n"
                                                  "  - name: TAG Cold\n",
        u"tags.yaml"_s, progress);
    QVERIFY(read);
    QCOMPARE(read->value.size(), 2U);
    const model::AdvisoryGroup &heat = read->value[0];
    QCOMPARE(heat.name, u"TAG Heat"_s);
    QCOMPARE(heat.mission, u"Kettles, and what warms them."_s);
    QCOMPARE(heat.meetings, u"https://example.org/heat"_s);
    QVERIFY(heat.mailingList.isEmpty());
    QCOMPARE(heat.leads,
        (std::vector<AdvisoryLead> {
            { AdvisoryLead::Role::Chair, u"Ada Example"_s, u"ada"_s, QDate(2027, 6, 30) },
            { AdvisoryLead::Role::TechLead, u"Bob Example"_s, {}, {} } }));
    QVERIFY(read->value[1].leads.empty());
    // A person and a group without a name, a day that is none, an address that is none.
    QCOMPARE(read->problems.size(), 4U);
    for (const QByteArray &bytes : { QByteArray(), QByteArray("tags:\n"), QByteArray("- a\n") })
        QVERIFY(!model::importAdvisoryGroups(bytes, u"tags.yaml"_s, progress));
}

void tst_EvidenceImport::theRealFiles()
{
    const QString folder = qEnvironmentVariable("ATLAS_REAL_DATA");
    if (folder.isEmpty())
        QSKIP("ATLAS_REAL_DATA names no folder with real data.");
    const auto bytes = [&](const QString &name) {
        QFile file(folder + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto repositories = model::importProjectRepositories(
        bytes(u"/clomonitor/data/cncf.yaml"_s), u"cncf.yaml"_s, progress);
    QVERIFY(repositories);
    QCOMPARE(repositories->value.size(), 685U);
    QVERIFY(repositories->problems.empty());
    const auto people = model::importMaintainers(
        bytes(u"/foundation/project-maintainers.csv"_s), u"maintainers.csv"_s);
    QVERIFY(people);
    QCOMPARE_GE(people->value.size(), 2'300U);
    const auto groups
        = model::importAdvisoryGroups(bytes(u"/toc/tags.yaml"_s), u"tags.yaml"_s, progress);
    QVERIFY(groups);
    QCOMPARE(groups->value.size(), 5U);
    QVERIFY(groups->problems.empty());
    for (const model::AdvisoryGroup &group : groups->value) {
        QCOMPARE_GE(group.leads.size(), 5U);
        QVERIFY(group.leads.front().until.isValid() && !group.mission.isEmpty()
            && !group.meetings.isEmpty() && !group.mailingList.isEmpty());
    }
    const auto landscape = model::importLandscape(
        bytes(u"/landscape/landscape.yml"_s), u"landscape.yml"_s, progress);
    QVERIFY(landscape);
    const ProjectEvidence evidence { .repositories = repositories->value,
        .maintainers = people->value };
    const auto projects = [&](const auto &has) {
        return std::ranges::count_if(landscape->value.items,
            [&](const model::Item &item) { return item.isProject() && has(item); });
    };
    QCOMPARE_GE(
        projects([&](const model::Item &item) { return !evidence.maintainersOf(item).empty(); }),
        215);
    QCOMPARE_GE(
        projects([&](const model::Item &item) { return !evidence.repositoriesOf(item).empty(); }),
        220);
}

QTEST_GUILESS_MAIN(tst_EvidenceImport)
#include "tst_evidenceimport.moc"
