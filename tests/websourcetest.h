// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/gitlibrary.h"
#include "model/landscape/snapshot.h"
#include "model/store/communityreader.h"
#include "model/sync/sync.h"
#include "tests/gitserver.h"
#include "tests/webserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

/// Where CLOTributor is asked for issues.
inline const QByteArray searchPath = "/api/issues/search";

/// What CLOTributor says of issue @p number of example/boiler.
QJsonObject clotributorIssue(int number);
QByteArray json(const QJsonArray &array);
/// CLOTributor with @p count issues of example/boiler, which gives at most @p mostAtOnce.
WebServer::Handler issues(int count, int mostAtOnce);

/// What a test of web sources begins with: git repositories of a small landscape, an empty web
/// server and an empty data folder.
class WebSourceTest : public QObject {
    Q_OBJECT
protected:
    void startServers();
    void stopServers();
    /// With another web server and data folder.
    void beginAnew();

    /// Of @p source alone, from m_web.
    model::SyncReport sync(const model::Source &source, const QByteArray &token = {});
    model::SyncReport sync(const QStringList &only, const QHash<QString, QString> &bases,
        const QByteArray &token = {}) const;
    /// How many questions were about @p target.
    qsizetype asked(const QByteArray &target) const
    {
        return std::ranges::count_if(m_web->questions(),
            [&](const WebQuestion &question) { return question.target.startsWith(target); });
    }
    model::SnapshotPtr stored() const;
    model::Issues issuesStored() const;
    model::CommunityReader communities() const;

    std::unique_ptr<model::GitLibrary> m_git;
    std::unique_ptr<GitServer> m_server;
    std::unique_ptr<WebServer> m_web;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<model::TrackedIssue> m_followed;
    bool m_isRebuild = false;
};
