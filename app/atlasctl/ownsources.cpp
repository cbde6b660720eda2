// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/ownsources.h"

#include "model/git/gitlibrary.h"
#include "model/sync/sourcecheck.h"
#include "views/wording/errortext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using model::Source;
using views::ErrorText;

model::UserContent userContent(const model::DataFolder &folder)
{
    if (!QFile::exists(folder.userFile()))
        return {};
    const auto content
        = model::UserStore::open(folder.userFile()).and_then([](const model::UserStore &store) {
              return store.content();
          });
    if (content)
        return *content;
    complain(ErrorText::userData(content.error()));
    return {};
}

std::vector<Source> ownSources(const model::DataFolder &folder)
{
    return userContent(folder).ownSources;
}

bool areKnown(const QStringList &names, const std::vector<Source> &sources)
{
    const auto unknown = std::ranges::find_if(names,
        [&](const QString &name) { return !std::ranges::contains(sources, name, &Source::name); });
    if (unknown == names.end())
        return true;
    complain(Commands::tr("There is no source “%1”.").arg(*unknown));
    return false;
}

ExitCode Commands::add(const CommandInput &input)
{
    QString address = input.argument;
    Source::Content content = Source::Content::Texts;
    if (input.kind == "landscape"_L1) {
        // A path that a shell would complete.
        if (QFileInfo::exists(address))
            address = QFileInfo(address).absoluteFilePath();
        content = model::landscapeContentOf(address);
    } else if (input.kind == "calendar"_L1) {
        content = Source::Content::Calendar;
    } else if (!input.kind.isEmpty() && input.kind != "texts"_L1) {
        complain(tr("There is no kind “%1”: it is texts, calendar or landscape.").arg(input.kind));
        return ExitCode::WrongUsage;
    }
    const auto source = model::ownSource(address, content);
    if (!source) {
        complain(source.error().kind == model::Error::Kind::Busy
                ? tr("“%1” is a source already.").arg(input.argument)
                : tr("“%1” is no address of a source. One begins with https:// and names a "
                     "repository, a calendar or a site, with no name or password in it; a folder "
                     "of a landscape is there.")
                      .arg(input.argument));
        return ExitCode::WrongUsage;
    }
    const auto added = model::UserStore::open(input.options.folder.userFile())
                           .and_then([&](model::UserStore store) {
                               return store.addSource(*source, QDateTime::currentDateTimeUtc());
                           });
    if (!added && added.error().kind == model::Error::Kind::Busy) {
        complain(tr("“%1” is a source already.").arg(source->name));
        return ExitCode::WrongUsage;
    }
    if (!added) {
        complain(ErrorText::userData(added.error()));
        return ExitCode::Failed;
    }
    if (input.format == Format::Json)
        print(QJsonObject { { u"source"_s, source->name }, { u"address"_s, source->address } });
    else
        print(tr("Added %1. Fetch it with: atlasctl sync --only %1").arg(source->name) + u'\n');
    return ExitCode::Done;
}

ExitCode Commands::verify(const CommandInput &input)
{
    const std::vector<Source> sources = model::allSourcesWith(ownSources(input.options.folder));
    if (!areKnown(input.only, sources))
        return ExitCode::WrongUsage;
    const model::GitLibrary git;
    model::NoProgress progress;
    QJsonArray array;
    Table table { { tr("Source"), tr("Objects"), tr("State") }, {} };
    bool isAnyDamaged = false;
    for (const Source &source : sources) {
        if (!input.only.isEmpty() && !input.only.contains(source.name))
            continue;
        const auto checked = model::checkSource(input.options.folder, source, progress);
        const bool isAbsent = !checked && checked.error().kind == model::Error::Kind::NotFound;
        const bool isUnknown = !checked && checked.error().kind == model::Error::Kind::Busy;
        if (isAbsent && input.only.isEmpty())
            continue;
        isAnyDamaged = isAnyDamaged || !checked;
        QJsonObject json { { u"source"_s, source.name } };
        if (!isUnknown && !isAbsent)
            json.insert(u"whole"_s, checked.has_value());
        if (checked) {
            json.insert(u"objects"_s, *checked);
            table.rows.push_back({ source.name, QString::number(*checked), tr("whole") });
        } else {
            const QString why = isAbsent ? tr("There is nothing of it on this machine.")
                                         : ErrorText::sentence(checked.error());
            json.insert(u"error"_s, why);
            complain(tr("%1: %2", "source, sentence").arg(source.name, why));
            table.rows.push_back({ source.name, QString(),
                isAbsent        ? tr("not there")
                    : isUnknown ? tr("not known")
                                : tr("damaged") });
        }
        array.append(json);
    }
    if (input.format == Format::Json)
        print(QJsonObject { { u"sources"_s, array } });
    else
        print(formatted(table, input.format));
    return isAnyDamaged ? ExitCode::Failed : ExitCode::Done;
}

} // namespace app
