// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/versions.h"

#include "app/atlasctl/commands.h"
#include "model/git/gitlibrary.h"
#include "views/wording/errortext.h"

namespace app {

using model::LandscapeHistory;
using model::PastLandscape;
using views::ErrorText;

std::expected<LandscapeHistory, ExitCode> openHistory(const QString &clone)
{
    static const model::GitLibrary git;
    model::NoProgress progress;
    auto history = LandscapeHistory::open(clone, progress);
    if (history)
        return std::move(*history);
    complain(history.error().kind == model::Error::Kind::NotFound
            ? Commands::tr("No landscape has been synced yet. Do it with: atlasctl sync --history")
            : ErrorText::sentence(history.error()));
    return std::unexpected(ExitCode::Failed);
}

std::expected<PastLandscape, ExitCode> readVersion(const LandscapeHistory &history, QDate day)
{
    const model::GitCommit *version = history.asOf(day);
    if (!version) {
        complain(Commands::tr("The landscape of %1 is not on this machine: its history here begins "
                              "on %2. Of that of the CNCF all is fetched with: atlasctl sync "
                              "--history")
                .arg(day.toString(Qt::ISODate),
                    history.versions().back().time.date().toString(Qt::ISODate)));
        return std::unexpected(ExitCode::Failed);
    }
    model::NoProgress progress;
    auto past = history.read(*version, progress);
    if (past)
        return std::move(*past);
    complain(ErrorText::sentence(past.error()));
    return std::unexpected(ExitCode::Failed);
}

std::expected<std::optional<model::PastNumbers>, ExitCode> readNumbers(
    const LandscapeHistory &history, QDate day)
{
    model::NoProgress progress;
    auto numbers = history.numbersAsOf(day, progress);
    if (numbers)
        return std::move(*numbers);
    complain(ErrorText::sentence(numbers.error()));
    return std::unexpected(ExitCode::Failed);
}

} // namespace app
