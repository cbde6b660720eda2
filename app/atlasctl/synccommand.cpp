// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/changesjson.h"
#include "app/atlasctl/commands.h"
#include "app/atlasctl/ownsources.h"
#include "app/atlasctl/token.h"
#include "model/git/gitlibrary.h"
#include "model/store/userstore.h"
#include "model/sync/sync.h"
#include "views/wording/changewords.h"
#include "views/wording/errortext.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>
#include <QMutex>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

using model::SourceProgress;
using model::SourceReport;
using views::ErrorText;

namespace {

// A signal handler may touch nothing else.
std::atomic_bool isInterrupted = false;
static_assert(std::atomic_bool::is_always_lock_free);

/// Writes one changing line to a terminal; to anything else nothing.
class TerminalObserver final : public model::SyncObserver {
public:
    ~TerminalObserver() override { erase(); }

    bool cancelled() const override { return isInterrupted; }

    void sourceProgress(const SourceProgress &progress) override
    {
        if (!m_isTerminal)
            return;
        const QMutexLocker locker(&m_mutex);
        m_last[progress.source] = progress;
        // About ten times a second is as often as anybody can read it.
        if (m_sinceWritten.isValid() && m_sinceWritten.elapsed() < 100)
            return;
        m_sinceWritten.start();
        QStringList parts;
        for (const SourceProgress &source : std::as_const(m_last)) {
            QString part = source.source;
            if (source.total > 0)
                part += u" %1 %"_s.arg(100 * source.done / source.total);
            if (source.bytes > 0)
                part += u' ' + QLocale().formattedDataSize(source.bytes);
            parts += part;
        }
        std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(parts.join("  "_L1)));
    }

private:
    void erase() const
    {
        if (m_isTerminal)
            std::fputs("\r\033[K", stderr);
    }

    const bool m_isTerminal = ::isatty(STDERR_FILENO) == 1;
    QMutex m_mutex; ///< guards m_last and the line on the terminal
    QMap<QString, SourceProgress> m_last;
    QElapsedTimer m_sinceWritten;
};

QString outcomeName(SourceReport::Outcome outcome)
{
    switch (outcome) {
    case SourceReport::Outcome::Updated: return u"updated"_s;
    case SourceReport::Outcome::Unchanged: return u"unchanged"_s;
    case SourceReport::Outcome::Failed: break;
    }
    return u"failed"_s;
}

QJsonObject toJson(const model::SyncReport &report)
{
    QJsonArray sources;
    for (const SourceReport &source : report.sources) {
        QJsonObject json { { u"source"_s, source.source },
            { u"outcome"_s, outcomeName(source.outcome) }, { u"objects"_s, source.objects },
            { u"bytes"_s, source.bytes }, { u"fetch_ms"_s, qint64(source.fetchTime.count()) } };
        if (!source.commit.isEmpty())
            json.insert(u"commit"_s, source.commit);
        if (source.error)
            json.insert(u"error"_s, ErrorText::sentence(*source.error));
        sources.append(json);
    }
    QJsonObject json { { u"sources"_s, sources }, { u"stored"_s, report.isStored },
        { u"problems"_s, qint64(report.problems.size()) },
        { u"import_ms"_s, qint64(report.importTime.count()) },
        { u"store_ms"_s, qint64(report.storeTime.count()) },
        { u"total_ms"_s, qint64(report.totalTime.count()) } };
    if (!report.storedLandscapes.isEmpty()) {
        json.insert(u"stored_landscapes"_s, QJsonArray::fromStringList(report.storedLandscapes));
    }
    if (!report.changes.empty()) {
        json.insert(u"change_counts"_s, changeCounts(report.changes));
        json.insert(u"changes"_s, changeList(report.changes));
    }
    if (report.error)
        json.insert(u"error"_s, ErrorText::sentence(*report.error));
    return json;
}

/// Runs what @p request asks for and prints in @p format how it came out.
ExitCode run(const model::SyncRequest &request, Format format)
{
    std::signal(SIGINT, [](int) { isInterrupted = true; });
    std::signal(SIGTERM, [](int) { isInterrupted = true; });
    const model::GitLibrary git;
    const auto report = [&] {
        TerminalObserver observer;
        return model::syncAll(request, observer);
    }();
    if (!report.setAside.isEmpty())
        complain(ErrorText::setAside(report.setAside));
    if (report.error) {
        complain(report.error->kind == model::Error::Kind::Cancelled
                ? (report.isAnythingStored()
                          ? Commands::tr("Stopped. What had come by then is stored, the rest is as "
                                         "before.")
                          : Commands::tr("Stopped. The data from before is kept."))
                : ErrorText::sentence(*report.error));
    }
    Table table { { Commands::tr("Source"), Commands::tr("Outcome"), Commands::tr("Objects"),
                      Commands::tr("Bytes"), Commands::tr("Version") },
        {} };
    for (const SourceReport &source : report.sources) {
        if (source.error && !report.error)
            complain(Commands::tr("%1: %2", "source, sentence")
                    .arg(source.source, ErrorText::sentence(*source.error)));
        table.rows.push_back(
            { source.source, outcomeName(source.outcome), QString::number(source.objects),
                QString::number(source.bytes), source.commit.left(12) });
    }
    if (format == Format::Json)
        print(toJson(report));
    else
        print(formatted(table, format));
    if (format == Format::Table && !report.changes.empty())
        print(Commands::tr("Changes: %1").arg(views::ChangeWords::summary(report.changes)) + u'\n');
    if (report.isComplete())
        return ExitCode::Done;
    return report.isFailure() && !report.isAnythingStored() ? ExitCode::Failed
                                                            : ExitCode::DoneInPart;
}

/// What every sync, import and rebuild has in common.
model::SyncRequest requestOf(const CommandInput &input, const model::UserContent &user)
{
    return { .folder = input.options.folder,
        .addresses = input.options.addresses,
        .ownSources = user.ownSources,
        .labelRules = user.labelRules,
        .followedIssues = model::notDone(user.trackedIssues) };
}

} // namespace

ExitCode Commands::sync(const CommandInput &input)
{
    const model::UserContent user = userContent(input.options.folder);
    if (!areKnown(input.only, model::allSourcesWith(user.ownSources)))
        return ExitCode::WrongUsage;
    const bool hasLandscape
        = input.only.isEmpty() || input.only.contains(model::landscapeSource.name);
    if (input.isHistoryWanted && !hasLandscape) {
        complain(tr("--history is that of %1, which --only leaves out.")
                .arg(model::landscapeSource.name));
        return ExitCode::WrongUsage;
    }
    QByteArray token;
    if (input.isTokenWanted) {
        auto stored = storedToken();
        if (!stored || stored->isEmpty()) {
            complain(stored ? tr("There is no token in the keyring. Put one there with: atlasctl "
                                 "token set")
                            : ErrorText::keyring(stored.error()));
            return ExitCode::Failed;
        }
        token = std::move(*stored);
    }
    model::SyncRequest request = requestOf(input, user);
    request.only = input.only;
    request.isHistoryWanted = input.isHistoryWanted;
    request.gitHubToken = token;
    return run(request, input.format);
}

ExitCode Commands::importBundle(const CommandInput &input)
{
    model::SyncRequest request = requestOf(input, userContent(input.options.folder));
    request.bundleFile = input.argument;
    return run(request, input.format);
}

ExitCode Commands::rebuild(const CommandInput &input)
{
    model::SyncRequest request = requestOf(input, userContent(input.options.folder));
    request.isRebuild = true;
    return run(request, input.format);
}

ExitCode Commands::remove(const CommandInput &input)
{
    model::SyncRequest request = requestOf(input, userContent(input.options.folder));
    if (!areKnown({ input.argument }, model::allSourcesWith(request.ownSources)))
        return ExitCode::WrongUsage;
    request.isRebuild = true;
    request.removedSources = { input.argument };
    const ExitCode code = run(request, input.format);
    const bool isOwn
        = std::ranges::contains(request.ownSources, input.argument, &model::Source::name);
    if (!isOwn || code == ExitCode::Failed)
        return code;
    const auto forgotten
        = model::UserStore::open(input.options.folder.userFile())
              .and_then([&](model::UserStore store) { return store.removeSource(input.argument); });
    if (forgotten)
        return code;
    complain(ErrorText::userData(forgotten.error()));
    return ExitCode::Failed;
}

} // namespace app
