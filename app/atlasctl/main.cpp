// SPDX-License-Identifier: GPL-3.0-or-later
// atlasctl: the model without a window, for scripts, cron and the terminal.
#include "app/atlasctl/commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Command {
    QLatin1StringView name;
    ExitCode (*run)(const CommandInput &);
    enum class Argument { None, Required } argument = Argument::None;
    std::array<QLatin1StringView, 3> options {}; ///< that it takes beside those of all
};

constexpr std::array commands {
    Command { .name = "sync"_L1,
        .run = Commands::sync,
        .options = { "only"_L1, "history"_L1, "github-token"_L1 } },
    Command { .name = "export"_L1,
        .run = Commands::exportBundle,
        .argument = Command::Argument::Required },
    Command { .name = "import"_L1,
        .run = Commands::importBundle,
        .argument = Command::Argument::Required },
    Command { .name = "rebuild"_L1, .run = Commands::rebuild },
    Command { .name = "verify"_L1, .run = Commands::verify, .options = { "only"_L1 } },
    Command { .name = "add"_L1,
        .run = Commands::add,
        .argument = Command::Argument::Required,
        .options = { "kind"_L1 } },
    Command {
        .name = "remove"_L1, .run = Commands::remove, .argument = Command::Argument::Required },
    Command { .name = "status"_L1, .run = Commands::status },
    Command { .name = "landscapes"_L1, .run = Commands::landscapes },
    Command { .name = "list"_L1,
        .run = Commands::list,
        .options = { "filter"_L1, "as-of"_L1, "landscape"_L1 } },
    Command { .name = "show"_L1,
        .run = Commands::show,
        .argument = Command::Argument::Required,
        .options = { "landscape"_L1 } },
    Command { .name = "search"_L1,
        .run = Commands::search,
        .argument = Command::Argument::Required,
        .options = { "documents"_L1, "landscape"_L1 } },
    Command { .name = "totals"_L1,
        .run = Commands::totals,
        .options = { "filter"_L1, "as-of"_L1, "landscape"_L1 } },
    Command { .name = "changes"_L1,
        .run = Commands::changes,
        .options = { "from"_L1, "to"_L1, "landscape"_L1 } },
    Command { .name = "issues"_L1, .run = Commands::issues, .options = { "filter"_L1 } },
    Command { .name = "chapters"_L1, .run = Commands::chapters, .options = { "near"_L1 } },
    Command { .name = "events"_L1, .run = Commands::events },
    Command { .name = "tags"_L1, .run = Commands::tags },
    Command { .name = "token"_L1, .run = Commands::token, .argument = Command::Argument::Required },
    Command {
        .name = "validate"_L1, .run = Commands::validate, .argument = Command::Argument::Required },
};

QString description()
{
    return Commands::tr(
        "The CNCF landscape and the Moby community on this machine, offline.\n\n"
        "Commands:\n"
        "  sync            fetch what is new and store it\n"
        "  export FILE     what is synced, as one file for a machine without a network\n"
        "  import FILE     what another machine exported; what is newer here stays\n"
        "  rebuild         read anew what is on this machine, without the network\n"
        "  verify          compare all that is on this machine with its checksums\n"
        "  add ADDRESS     sync a source of your own choice, too, of which --kind\n"
        "  remove SOURCE   delete the files of a source, and what was read from them\n"
        "  status          what is stored, of when, and how the last sync went\n"
        "  landscapes      that of the CNCF, and those that you added\n"
        "  list            items, all or those of --filter\n"
        "  show ITEM       everything about one item, by name or id\n"
        "  search QUERY    items and documents that contain every word, best first\n"
        "  totals          what the items of --filter add up to\n"
        "  changes         what is different between the days --from and --to\n"
        "  issues          open issues that a person could take up, all or those of --filter\n"
        "  chapters        groups that meet, by country, or by the distance to --near\n"
        "  events          meetings to come, the next one first\n"
        "  tags            Technical Advisory Groups, and who leads them\n"
        "  token set       keep a token for GitHub, from the standard input, in the keyring\n"
        "  token remove    remove it from there\n"
        "  validate FILE   check a landscape.yml, settings.yml, guide.yml or games.yml");
}

int wrongUsage(const QString &line)
{
    complain(line + u' ' + Commands::tr("See atlasctl --help."));
    return int(ExitCode::WrongUsage);
}

int run()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const CommonOptionsParser common(parser);
    const QCommandLineOption json(u"json"_s, Commands::tr("Print one JSON document."));
    const QCommandLineOption format(u"format"_s,
        Commands::tr("Print as <format>: table, csv, markdown or json."), Commands::tr("format"));
    const QCommandLineOption filter(u"filter"_s,
        Commands::tr("Only items, or issues, for which <query> holds, like \"maturity:graduated "
                     "stars:>5k\"."),
        Commands::tr("query"));
    const QCommandLineOption only(u"only"_s,
        Commands::tr("Sync, or verify, only these <sources>, names with commas between."),
        Commands::tr("sources"));
    const QCommandLineOption history(u"history"_s,
        Commands::tr("Sync every version of the landscape since 2017, not only the newest."));
    const QCommandLineOption documents(u"documents"_s,
        Commands::tr("Search only in the documents of the repositories: guides, rules, glossary."));
    const QCommandLineOption asOf(u"as-of"_s,
        Commands::tr("The landscape as it was on <date>, like 2021-06-30."), Commands::tr("date"));
    const QCommandLineOption from(
        u"from"_s, Commands::tr("The earlier <date>."), Commands::tr("date"));
    const QCommandLineOption to(
        u"to"_s, Commands::tr("The later <date>; today without it."), Commands::tr("date"));
    const QCommandLineOption kind(u"kind"_s,
        Commands::tr("What is added is a git repository with texts, a calendar, or a landscape: "
                     "the address of its site or repository, or a folder."),
        u"texts|calendar|landscape"_s);
    const QCommandLineOption landscape(u"landscape"_s,
        Commands::tr("Of the landscape <name> that was added, in place of that of the CNCF."),
        Commands::tr("name"));
    const QCommandLineOption token(u"github-token"_s,
        Commands::tr("Sync with the token for GitHub that is in the keyring of this system."));
    const QCommandLineOption near(
        u"near"_s, Commands::tr("Those next to <city> first."), Commands::tr("city"));
    const QList<QCommandLineOption> some { filter, only, history, documents, token, kind, landscape,
        near, asOf, from, to };
    parser.addOptions({ json, format });
    parser.addOptions(some);
    parser.addPositionalArgument(u"command"_s, Commands::tr("What to do."));
    if (!parser.parse(QCoreApplication::arguments()))
        return wrongUsage(parser.errorText() + u'.');
    if (parser.isSet(u"help"_s))
        parser.showHelp(int(ExitCode::Done));
    if (parser.isSet(u"version"_s))
        parser.showVersion();

    const QStringList words = parser.positionalArguments();
    const auto command = std::ranges::find_if(
        commands, [&](const Command &known) { return known.name == words.value(0); });
    if (words.isEmpty())
        return wrongUsage(Commands::tr("Which command?"));
    if (command == commands.end())
        return wrongUsage(Commands::tr("There is no command “%1”.").arg(words[0]));
    const auto shared = common.read();
    if (!shared)
        return wrongUsage(shared.error());
    CommandInput input { .options = *shared };
    // The words of a name or of a question need no quotation marks.
    input.argument = words.mid(1).join(u' ');
    const bool needsArgument = command->argument == Command::Argument::Required;
    if (needsArgument == input.argument.trimmed().isEmpty()) {
        return wrongUsage(needsArgument
                ? Commands::tr("“%1” needs something to work on.").arg(words[0])
                : Commands::tr("“%1” takes no “%2”.").arg(words[0], input.argument));
    }
    for (const QCommandLineOption &option : some) {
        const QString name = option.names().constFirst();
        if (parser.isSet(option) && !std::ranges::contains(command->options, name))
            return wrongUsage(Commands::tr("“%1” takes no --%2.").arg(words[0], name));
    }
    for (const auto &[option, day] : { std::pair(&asOf, &input.asOf), std::pair(&from, &input.from),
             std::pair(&to, &input.to) }) {
        if (!parser.isSet(*option))
            continue;
        const QDate read = QDate::fromString(parser.value(*option), Qt::ISODate);
        if (!read.isValid()) {
            return wrongUsage(Commands::tr("“%1” is no date; one looks like 2021-06-30.")
                    .arg(parser.value(*option)));
        }
        *day = read;
    }
    input.filter = parser.value(filter);
    input.only = parser.value(only).split(u',', Qt::SkipEmptyParts);
    input.isTokenWanted = parser.isSet(token);
    input.kind = parser.value(kind);
    input.landscape = parser.value(landscape);
    input.nearCity = parser.value(near).trimmed();
    input.isHistoryWanted = parser.isSet(history);
    input.areDocumentsWanted = parser.isSet(documents);
    if (parser.isSet(format)) {
        const auto known = formatFromName(parser.value(format));
        if (!known)
            return wrongUsage(Commands::tr("There is no format “%1”.").arg(parser.value(format)));
        input.format = *known;
    }
    if (parser.isSet(json))
        input.format = Format::Json;
    return int(command->run(input));
}

} // namespace

} // namespace app

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const app::Identity identity(u"atlasctl"_s);
    return app::run();
}
