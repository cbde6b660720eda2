// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/websourcetest.h"

#include "model/store/catalogreader.h"
#include "tests/quietobserver.h"
#include "tests/testlandscape.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::DataFolder;
using model::SyncReport;

QJsonObject clotributorIssue(int number)
{
    return { { u"number"_s, number }, { u"title"_s, u"Issue %1"_s.arg(number) },
        { u"url"_s, u"https://github.com/example/boiler/issues/%1"_s.arg(number) },
        { u"published_at"_s, 1'700'000'000 + number }, { u"has_linked_prs"_s, false },
        { u"repository"_s,
            QJsonObject { { u"url"_s, u"https://github.com/example/boiler"_s },
                { u"languages"_s, QJsonArray { u"Python"_s, u"Go"_s } } } },
        { u"project"_s, QJsonObject { { u"name"_s, u"boiler"_s } } } };
}

QByteArray json(const QJsonArray &array) { return QJsonDocument(array).toJson(); }

WebServer::Handler issues(int count, int mostAtOnce)
{
    return [=](const WebQuestion &question) -> WebAnswer {
        const QUrlQuery query(QUrl::fromEncoded(question.target));
        const int offset = query.queryItemValue(u"offset"_s).toInt();
        const int limit = std::min(mostAtOnce, query.queryItemValue(u"limit"_s).toInt());
        QJsonArray page;
        for (int i = offset; i < std::min(count, offset + limit); ++i)
            page.append(clotributorIssue(i + 1));
        return { .body = json(page) };
    };
}

void WebSourceTest::startServers()
{
    m_git = std::make_unique<model::GitLibrary>();
    m_server = std::make_unique<GitServer>();
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Items");
    m_server->repository(u"cncf/clomonitor.git"_s)
        .commit({ { "data/cncf.yaml",
                    "- name: boiler\n  repositories:\n    - name: boiler\n"
                    "      url: https://github.com/example/boiler\n" } },
            "Data");
    m_server->repository(u"cncf/foundation.git"_s)
        .commit({ { "charter.md", "# Charter\n\nRules of the house.\n" },
                    { "project-maintainers.csv",
                        ",Project,Maintainer Name,Company,Github Name\n"
                        ",Boiler,Ada Example,Acme,ada\n" } },
            "Data");
    m_server->repository(u"cncf/toc.git"_s)
        .commit({ { "README.md", "# Committee\n" },
                    { "tags.yaml",
                        "tags:\n  - name: TAG Heat\n    leadership:\n      chairs:\n"
                        "        - name: Ada Example\n          term:\n"
                        "            end: 2027-06-30\n" } },
            "Data");
}

void WebSourceTest::stopServers()
{
    m_server.reset();
    m_git.reset();
}

void WebSourceTest::beginAnew()
{
    m_followed.clear();
    m_isRebuild = false;
    m_folder = std::make_unique<QTemporaryDir>();
    m_web = std::make_unique<WebServer>();
}

SyncReport WebSourceTest::sync(
    const QStringList &only, const QHash<QString, QString> &bases, const QByteArray &token) const
{
    QuietObserver observer;
    return model::syncAll(
        { .folder = DataFolder(m_folder->path()),
            .addresses
            = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(m_server->port()), .httpBases = bases },
            .only = only,
            .isRebuild = m_isRebuild,
            .followedIssues = m_followed,
            .gitHubToken = token,
            .httpLimits = { .bodyBytes = 1 << 20, .silence = 1s, .total = 2s, .pause = 1ms } },
        observer);
}

SyncReport WebSourceTest::sync(const model::Source &source, const QByteArray &token)
{
    return sync({ source.name }, { { source.name, m_web->base() } }, token);
}

model::SnapshotPtr WebSourceTest::stored() const
{
    const auto reader = model::CatalogReader::open(DataFolder(m_folder->path()).catalogFile());
    const auto snapshot = reader ? reader->snapshot() : std::unexpected(reader.error());
    return snapshot ? *snapshot : std::make_shared<const model::Snapshot>();
}

model::CommunityReader WebSourceTest::communities() const
{
    auto reader = model::CommunityReader::open(DataFolder(m_folder->path()).catalogFile());
    if (!reader)
        qFatal("there is no catalog");
    return std::move(*reader);
}

model::Issues WebSourceTest::issuesStored() const
{
    return communities().issues().value_or(model::Issues());
}
