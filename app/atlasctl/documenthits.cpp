// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/documenthits.h"

#include "app/atlasctl/commands.h"
#include "model/search/question.h"
#include "model/search/scripts.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using model::DocumentHit;

namespace app {

namespace {

constexpr int mostDocuments = 50;

/// As folders name them. A question in another script asks for the languages that have it.
QStringList languagesFor(const QString &query)
{
    if (model::hasScriptWithoutBlanks(query))
        return {};
    const QLocale locale;
    const QString language = QLocale::languageToCode(locale.language());
    const QString region = QLocale::territoryToCode(locale.territory()).toLower();
    return { language, language + u'-' + region, u"en"_s };
}

} // namespace

model::Result<std::vector<DocumentHit>> findDocuments(
    const CommonOptions &options, const QString &query)
{
    auto hits = model::DocumentIndex::open(options.folder.catalogFile())
                    .and_then([&](const model::DocumentIndex &index) {
                        const auto find = [&](const QString &words) {
                            return index.find(words, languagesFor(words), mostDocuments);
                        };
                        const auto found = find(query);
                        const QString subject = model::subjectOfQuestion(query);
                        const bool isAskedAgain = found && found->empty() && !subject.isEmpty();
                        return isAskedAgain ? find(subject) : found;
                    });
    if (!hits && hits.error().kind == model::Error::Kind::NotFound)
        return {};
    return hits;
}

Table documentTable(const std::vector<DocumentHit> &hits)
{
    Table table { { Commands::tr("Document"), Commands::tr("Where"), Commands::tr("Repository"),
                      Commands::tr("File"), Commands::tr("Text") },
        {} };
    for (const DocumentHit &hit : hits) {
        // Most begin with their title as a heading.
        const bool isTitled = hit.headings.value(0) == hit.title;
        const QString place = hit.headings.mid(isTitled ? 1 : 0).join(u" › "_s);
        table.rows.push_back({ hit.title, place, hit.source, hit.path, hit.snippet });
    }
    return table;
}

QJsonArray toJson(const std::vector<DocumentHit> &hits)
{
    QJsonArray array;
    for (const DocumentHit &hit : hits) {
        array.append(QJsonObject { { u"title"_s, hit.title }, { u"repository"_s, hit.source },
            { u"path"_s, hit.path }, { u"commit"_s, hit.commit }, { u"language"_s, hit.language },
            { u"headings"_s, QJsonArray::fromStringList(hit.headings) },
            { u"snippet"_s, hit.snippet } });
    }
    return array;
}

} // namespace app
