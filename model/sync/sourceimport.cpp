// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/sourceimport.h"

#include "model/documents/licensetext.h"
#include "model/import/documentimport.h"
#include "model/import/evidenceimport.h"
#include "model/import/landscapeversion.h"
#include "model/import/settingsimport.h"
#include "model/store/starter.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 maxFileBytes = qint64(32) << 20;
const QString sitesFolder = u"cncf/"_s;

void replaceProblems(Problems &problems, const QString &file, const Problems &found)
{
    std::erase_if(problems, [&](const Problem &problem) { return problem.file == file; });
    problems.insert(problems.end(), found.begin(), found.end());
}

Result<void> importLandscapeSource(const GitRepository &repository, const GitCommit &commit,
    const Progress &progress, CatalogContent &content)
{
    auto version = readLandscapeAt(repository, commit, progress);
    if (!version)
        return std::unexpected(version.error());
    Snapshot &snapshot = content.snapshot;
    snapshot.landscape = std::move(version->landscape);
    snapshot.asOf = commit.time;
    snapshot.logoBlobs = std::move(version->logoBlobs);
    // Which of the two names it has, its problems say themselves.
    for (const QString &name : landscapeFileNames())
        replaceProblems(content.problems, name, {});
    std::ranges::move(version->problems, std::back_inserter(content.problems));
    return {};
}

/// A file that may be missing, and then has nothing in it. One that cannot be read becomes a
/// Problem: what it gave before stays, and nothing else waits for it.
template <typename T, typename Import>
void importOptionalFile(const GitRepository &repository, const GitCommit &commit,
    const QString &folder, const QString &name, const Import &importer, const Progress &progress,
    CatalogContent &content, T &into)
{
    const auto bytes = repository.blob(commit.id, folder + name, maxFileBytes);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound) {
        into = {};
        content.siteFiles.remove(name);
        replaceProblems(content.problems, name, {});
        return;
    }
    auto read
        = bytes.and_then([&](const QByteArray &text) { return importer(text, name, progress); });
    if (!read) {
        replaceProblems(content.problems, name,
            { { .kind = Problem::Kind::Unreadable, .file = name, .value = read.error().detail } });
        return;
    }
    into = std::move(read->value);
    content.siteFiles[name] = *bytes;
    replaceProblems(content.problems, name, read->problems);
}

Result<void> importSitesSource(const GitRepository &repository, const GitCommit &commit,
    const Progress &progress, CatalogContent &content)
{
    const QString settingsName = u"settings.yml"_s;
    const auto settingsBytes = repository.blob(commit.id, sitesFolder + settingsName, maxFileBytes);
    if (!settingsBytes)
        return std::unexpected(settingsBytes.error());
    auto settings = importSettings(*settingsBytes, settingsName, progress);
    if (!settings)
        return std::unexpected(settings.error());

    Snapshot &snapshot = content.snapshot;
    snapshot.settings = std::move(settings->value);
    content.siteFiles[settingsName] = *settingsBytes;
    replaceProblems(content.problems, settingsName, settings->problems);
    importOptionalFile<LandscapeGuide>(repository, commit, sitesFolder, u"guide.yml"_s, importGuide,
        progress, content, snapshot.guide);
    importOptionalFile<Quiz>(repository, commit, sitesFolder, u"games.yml"_s, importQuiz, progress,
        content, snapshot.quiz);
    return {};
}

/// All of it is in one place, and nothing but the items has to be there.
Result<void> importOtherLandscape(const GitRepository &repository, const GitCommit &commit,
    const Progress &progress, CatalogContent &content)
{
    if (const auto done = importLandscapeSource(repository, commit, progress, content); !done)
        return done;
    Snapshot &snapshot = content.snapshot;
    importOptionalFile<LandscapeSettings>(repository, commit, {}, u"settings.yml"_s, importSettings,
        progress, content, snapshot.settings);
    importOptionalFile<LandscapeGuide>(
        repository, commit, {}, u"guide.yml"_s, importGuide, progress, content, snapshot.guide);
    importOptionalFile<Quiz>(
        repository, commit, {}, u"games.yml"_s, importQuiz, progress, content, snapshot.quiz);
    return {};
}

Result<void> importDocumentsSource(const GitRepository &repository, const GitCommit &commit,
    const QString &source, Progress &progress, CatalogContent &content)
{
    auto found = importDocuments(repository, commit, progress);
    if (!found)
        return std::unexpected(found.error());
    content.newDocuments[source] = std::move(found->documents);
    const QString folder = source + u'/';
    std::erase_if(content.problems, [&](const Problem &problem) {
        return problem.file == source || problem.file.startsWith(folder);
    });
    for (Problem &problem : found->problems) {
        problem.file = problem.file.isEmpty() ? source : folder + problem.file;
        content.problems.push_back(std::move(problem));
    }
    return {};
}

/// Evidence that stands beside the texts of a source. A file that is not there, or cannot be read,
/// is a Problem, and what it gave before stays.
template <typename T, typename Import>
void importEvidence(const GitRepository &repository, const GitCommit &commit, const QString &source,
    const QString &path, const Import &importer, CatalogContent &content, T &into)
{
    const QString file = source + u'/' + path;
    const auto bytes = repository.blob(commit.id, path, maxFileBytes);
    auto read = bytes.and_then([&](const QByteArray &text) { return importer(text, file); });
    if (!read) {
        content.problems.push_back({ .kind = Problem::Kind::Unreadable,
            .file = file,
            .value = read.error().kind == Error::Kind::NotFound ? u"it is not there"_s
                                                                : read.error().detail });
        return;
    }
    into = std::move(read->value);
    std::ranges::move(read->problems, std::back_inserter(content.problems));
}

Result<void> importTextsSource(const GitRepository &repository, const GitCommit &commit,
    const QString &source, Progress &progress, CatalogContent &content)
{
    const auto done = importDocumentsSource(repository, commit, source, progress, content);
    ProjectEvidence &evidence = content.snapshot.evidence;
    if (done && source == projectListSource.name) {
        importEvidence(
            repository, commit, source, u"data/cncf.yaml"_s,
            [&](const QByteArray &bytes, const QString &file) {
                return importProjectRepositories(bytes, file, progress);
            },
            content, evidence.repositories);
    } else if (done && source == foundationSource.name) {
        importEvidence(repository, commit, source, u"project-maintainers.csv"_s, importMaintainers,
            content, evidence.maintainers);
    } else if (done && source == tocSource.name) {
        importEvidence(
            repository, commit, source, u"tags.yaml"_s,
            [&](const QByteArray &bytes, const QString &file) {
                return importAdvisoryGroups(bytes, file, progress);
            },
            content, evidence.advisoryGroups);
    }
    return done;
}

Result<void> importContent(const GitRepository &repository, const GitCommit &commit,
    const Source &source, Progress &progress, CatalogContent &content)
{
    switch (source.content) {
    case Source::Content::Landscape:
        return importLandscapeSource(repository, commit, progress, content).transform([&] {
            addOwnDescriptions(content.snapshot.landscape);
        });
    case Source::Content::Site: return importSitesSource(repository, commit, progress, content);
    case Source::Content::Texts:
        return importTextsSource(repository, commit, source.name, progress, content);
    case Source::Content::LandscapeRepository:
    case Source::Content::LandscapeFolder:
    case Source::Content::LandscapeSite:
        return importOtherLandscape(repository, commit, progress, content);
    case Source::Content::Numbers:
    case Source::Content::CncfIssues:
    case Source::Content::MobyIssues:
    case Source::Content::Checks:
    case Source::Content::Badges:
    case Source::Content::Chapters:
    case Source::Content::Calendar: break; // no repository has them
    }
    return {};
}

QString licenseOf(const GitRepository &repository, const GitCommit &commit)
{
    constexpr qint64 mostBytes = 1 << 20;
    for (const auto name :
        { "LICENSE"_L1, "LICENSE.md"_L1, "LICENSE.txt"_L1, "COPYING"_L1, "LICENSE-CODE"_L1 }) {
        const auto text = repository.blob(commit.id, name, mostBytes);
        if (text)
            return spdxOfLicenseText(*text);
    }
    return {};
}

} // namespace

Result<ImportedVersion> importSourceAt(const QString &repositoryPath, const Source &source,
    const QString &commitId, Progress &progress, CatalogContent &content)
{
    const auto repository = GitRepository::open(repositoryPath);
    if (!repository)
        return std::unexpected(repository.error());
    const auto commit = repository->commit(commitId);
    if (!commit)
        return std::unexpected(commit.error());
    return importContent(*repository, *commit, source, progress, content).transform([&] {
        return ImportedVersion { *commit, licenseOf(*repository, *commit) };
    });
}

} // namespace model
