// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/commands.h"
#include "model/bundle/bundlefile.h"
#include "model/git/gitlibrary.h"
#include "views/wording/errortext.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

ExitCode Commands::exportBundle(const CommandInput &input)
{
    const model::GitLibrary git;
    model::NoProgress progress;
    const auto bundle = model::writeBundle(input.options.folder, input.argument, progress);
    if (!bundle) {
        const bool isEmpty = bundle.error().kind == model::Error::Kind::NotFound
            && bundle.error().subject == input.options.folder.catalogFile();
        complain(isEmpty ? tr("Nothing is synced yet. There is nothing to export.")
                         : views::ErrorText::exporting(bundle.error()));
        return ExitCode::Failed;
    }
    const qint64 bytes = QFileInfo(input.argument).size();
    Table table { { tr("Source"), tr("Data of"), tr("Version") }, {} };
    QJsonArray sources;
    for (const model::BundleSource &source : bundle->sources) {
        const QString day = source.version.committedAt.date().toString(Qt::ISODate);
        table.rows.push_back({ source.version.name, day, source.version.commit.left(12) });
        sources.append(QJsonObject { { u"source"_s, source.version.name },
            { u"commit"_s, source.version.commit }, { u"committed_on"_s, day } });
    }
    if (input.format == Format::Json) {
        print(QJsonObject { { u"file"_s, input.argument }, { u"bytes"_s, bytes },
            { u"repositories_with_numbers"_s, bundle->numbers.size() },
            { u"sources"_s, sources } });
    } else {
        print(formatted(table, input.format));
    }
    return ExitCode::Done;
}

} // namespace app
