// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/sourceimport.h"

#include "model/import/settingsimport.h"
#include "model/store/starter.h"
#include "model/sync/source.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 maxFileBytes = qint64(32) << 20;
constexpr auto sitesFolder = "cncf/"_L1;

void replaceProblems(Problems &problems, const QString &file, const Problems &found)
{
    std::erase_if(problems, [&](const Problem &problem) { return problem.file == file; });
    problems.insert(problems.end(), found.begin(), found.end());
}

Result<void> importLandscapeSource(const GitRepository &repository, const GitCommit &commit,
    const Progress &progress, CatalogContent &content)
{
    const QString file = u"landscape.yml"_s;
    const auto bytes = repository.blob(commit.id, file, maxFileBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto read = importLandscape(*bytes, file, progress);
    if (!read)
        return std::unexpected(read.error());
    // Versions before 2019 have no folder of logos; their items wear monograms.
    const auto logos = repository.tree(commit.id, u"hosted_logos"_s);
    if (!logos && logos.error().kind != Error::Kind::NotFound)
        return std::unexpected(logos.error());
    Snapshot &snapshot = content.snapshot;
    snapshot.landscape = std::move(read->value);
    addOwnDescriptions(snapshot.landscape);
    snapshot.asOf = commit.time;
    snapshot.logoBlobs.clear();
    if (logos) {
        for (const GitTreeEntry &entry : *logos) {
            if (!entry.isTree)
                snapshot.logoBlobs.insert(entry.name, entry.blobId);
        }
    }
    replaceProblems(content.problems, file, read->problems);
    return {};
}

/// A file that may be missing, and then is empty.
Result<QByteArray> optionalFile(
    const GitRepository &repository, const GitCommit &commit, const QString &name)
{
    return repository.blob(commit.id, sitesFolder + name, maxFileBytes)
        .or_else([](const Error &error) -> Result<QByteArray> {
            if (error.kind == Error::Kind::NotFound)
                return QByteArray();
            return std::unexpected(error);
        });
}

Result<void> importSitesSource(const GitRepository &repository, const GitCommit &commit,
    const Progress &progress, CatalogContent &content)
{
    const QString settingsName = u"settings.yml"_s;
    const QString guideName = u"guide.yml"_s;
    const QString quizName = u"games.yml"_s;
    const auto settingsBytes = repository.blob(commit.id, sitesFolder + settingsName, maxFileBytes);
    if (!settingsBytes)
        return std::unexpected(settingsBytes.error());
    auto settings = importSettings(*settingsBytes, settingsName, progress);
    if (!settings)
        return std::unexpected(settings.error());

    Imported<LandscapeGuide> guide;
    const auto guideBytes = optionalFile(repository, commit, guideName);
    if (!guideBytes)
        return std::unexpected(guideBytes.error());
    if (!guideBytes->isEmpty()) {
        auto read = importGuide(*guideBytes, guideName, progress);
        if (!read)
            return std::unexpected(read.error());
        guide = std::move(*read);
    }
    Imported<Quiz> quiz;
    const auto quizBytes = optionalFile(repository, commit, quizName);
    if (!quizBytes)
        return std::unexpected(quizBytes.error());
    if (!quizBytes->isEmpty()) {
        auto read = importQuiz(*quizBytes, quizName, progress);
        if (!read)
            return std::unexpected(read.error());
        quiz = std::move(*read);
    }

    Snapshot &snapshot = content.snapshot;
    snapshot.settings = std::move(settings->value);
    snapshot.guide = std::move(guide.value);
    snapshot.quiz = std::move(quiz.value);
    content.documents = { { settingsName, *settingsBytes }, { guideName, *guideBytes },
        { quizName, *quizBytes } };
    replaceProblems(content.problems, settingsName, settings->problems);
    replaceProblems(content.problems, guideName, guide.problems);
    replaceProblems(content.problems, quizName, quiz.problems);
    return {};
}

} // namespace

Result<GitCommit> importSourceAt(const QString &repositoryPath, const QString &source,
    const QString &commitId, Progress &progress, CatalogContent &content)
{
    const auto repository = GitRepository::open(repositoryPath);
    if (!repository)
        return std::unexpected(repository.error());
    const auto commit = repository->commit(commitId);
    if (!commit)
        return commit;
    const auto done = source == landscapeSource.name
        ? importLandscapeSource(*repository, *commit, progress, content)
        : importSitesSource(*repository, *commit, progress, content);
    if (!done)
        return std::unexpected(done.error());
    return *commit;
}

} // namespace model
