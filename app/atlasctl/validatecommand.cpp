// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/commands.h"
#include "model/import/settingsimport.h"
#include "views/wording/errortext.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using model::Error;
using model::Problem;
using model::Problems;
using model::Result;
using views::ErrorText;

namespace {

/// Problems that lose nothing of the file.
bool isNote(const Problem &problem)
{
    return problem.kind == Problem::Kind::UnknownKey
        || problem.kind == Problem::Kind::UnexpectedHost
        || problem.kind == Problem::Kind::UnknownPlace;
}

/// Which of the four formats the file is tells its root map.
Result<Problems> problemsOf(const QByteArray &bytes, const QString &file)
{
    const model::NoProgress progress;
    const auto root = model::parseYaml(bytes, file, progress);
    if (!root)
        return std::unexpected(root.error());
    const auto taken = [](auto imported) { return std::move(imported.problems); };
    if (root->field("quiz"))
        return importQuiz(bytes, file, progress).transform(taken);
    if (root->field("foundation") || root->field("groups") || root->field("featured_items"))
        return importSettings(bytes, file, progress).transform(taken);
    const model::YamlNode *categories = root->field("categories");
    const bool isGuide = categories && !categories->items.empty()
        && categories->items.front().field("category") && !categories->items.front().field("name");
    if (isGuide)
        return importGuide(bytes, file, progress).transform(taken);
    return importLandscape(bytes, file, progress).transform(taken);
}

Result<Problems> problemsOfFile(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return model::failure(Error::Kind::NotFound, name);
    const qint64 limit = model::YamlLimits().maxBytes;
    if (file.size() > limit) {
        return model::failure(Error::Kind::TooLarge, name,
            Commands::tr("%1 bytes, at most %2 are read").arg(file.size()).arg(limit));
    }
    if (!file.open(QIODevice::ReadOnly))
        return model::failure(Error::Kind::Unreadable, name, file.errorString());
    return problemsOf(file.read(limit + 1), name);
}

QString kindName(Problem::Kind kind)
{
    static constexpr std::array names { "wrong_type"_L1, "missing"_L1, "bad_date"_L1, "bad_url"_L1,
        "unexpected_host"_L1, "bad_place"_L1, "unknown_place"_L1, "duplicate"_L1, "repeated"_L1,
        "unknown_key"_L1, "bad_value"_L1, "unreadable"_L1, "left_out"_L1, "too_much"_L1 };
    return names.at(size_t(kind));
}

} // namespace

ExitCode Commands::validate(const CommandInput &input)
{
    const auto problems = problemsOfFile(input.argument);
    if (!problems) {
        const QString reason = ErrorText::unusable(problems.error());
        complain(reason);
        if (input.format == Format::Json) {
            print(QJsonObject {
                { u"file"_s, input.argument }, { u"valid"_s, false }, { u"error"_s, reason } });
        }
        return ExitCode::Failed;
    }
    const bool isValid = std::ranges::all_of(*problems, isNote);
    if (input.format == Format::Json) {
        QJsonArray array;
        for (const Problem &problem : *problems) {
            array.append(QJsonObject { { u"kind"_s, kindName(problem.kind) },
                { u"line"_s, problem.line }, { u"subject"_s, problem.subject },
                { u"field"_s, problem.field }, { u"value"_s, problem.value },
                { u"note"_s, isNote(problem) }, { u"text"_s, ErrorText::sentence(problem) } });
        }
        print(QJsonObject {
            { u"file"_s, input.argument }, { u"valid"_s, isValid }, { u"problems"_s, array } });
    } else if (input.format == Format::Table) {
        for (const Problem &problem : *problems)
            print(ErrorText::located(problem) + u'\n');
        if (problems->empty())
            print(tr("%1 is well-formed.").arg(input.argument) + u'\n');
    } else {
        Table table { { tr("Line"), tr("Subject"), tr("Field"), tr("Problem") }, {} };
        for (const Problem &problem : *problems) {
            table.rows.push_back({ QString::number(problem.line), problem.subject, problem.field,
                ErrorText::sentence(problem) });
        }
        print(formatted(table, input.format));
    }
    return isValid ? ExitCode::Done : ExitCode::Failed;
}

} // namespace app
