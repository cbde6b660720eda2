// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/landscapesite.h"

#include "model/landscape/ids.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Numbers = Result<Imported<LandscapeNumbers>>;

/// Another file of the same host may do.
bool isWorthAnotherTry(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Unreadable
        || error.kind == Error::Kind::BadFormat || error.kind == Error::Kind::TooLarge;
}

class Site {
public:
    Site(WebReader &reader, QString source, QString base, Progress &progress)
        : m_reader(reader)
        , m_source(std::move(source))
        , m_base(std::move(base))
        , m_progress(progress)
    {
    }

    Numbers full()
    {
        return read(u"data/full.json"_s, HttpRequest::Format::Json,
            [this](const StoredAnswer &answer, const QString &file) {
                return importFullJson(answer.body, file, m_source);
            });
    }

    Numbers table()
    {
        return read(u"docs/items.csv"_s, HttpRequest::Format::Csv,
            [this](const StoredAnswer &answer, const QString &file) {
                return importItemsCsv(answer.body, file, m_source, answer.publishedOn());
            });
    }

    /// A Category that cannot be had is a Problem, as long as another one can.
    Numbers byCategory(const QStringList &categories)
    {
        QStringList paths { u"api/projects/all.json"_s };
        for (const QString &category : categories)
            paths += "api/categories/"_L1 + normalizedName(category) + "/all.json"_L1;
        Imported<LandscapeNumbers> all;
        std::optional<Error> last;
        for (const QString &path : std::as_const(paths)) {
            auto part = read(path, HttpRequest::Format::Json,
                [this](const StoredAnswer &answer, const QString &file) {
                    return importApiItems(answer.body, file, m_source, answer.publishedOn());
                });
            if (!part && !isWorthAnotherTry(part.error()))
                return part;
            if (!part) {
                last = part.error();
                all.problems.push_back(unread(*last));
                continue;
            }
            all.value.repositories.insert(part->value.repositories);
            all.value.organizations.insert(part->value.organizations);
            std::ranges::move(part->problems, std::back_inserter(all.problems));
        }
        if (all.value.isEmpty() && last)
            return std::unexpected(*last);
        return all;
    }

    static Problem unread(const Error &error)
    {
        return { .kind = Problem::Kind::LeftOut,
            .file = error.subject,
            .value = error.kind == Error::Kind::NotFound ? u"404"_s : error.detail };
    }

private:
    Numbers read(const QString &path, HttpRequest::Format format,
        const std::function<Numbers(const StoredAnswer &, const QString &file)> &import)
    {
        const QUrl url(m_base + path);
        const auto answer = m_reader.read({ .url = url, .format = format }, m_progress);
        if (!answer)
            return std::unexpected(answer.error());
        auto numbers = import(*answer, url.toString());
        if (!numbers)
            m_reader.forgetLast();
        return numbers;
    }

    WebReader &m_reader;
    const QString m_source;
    const QString m_base;
    Progress &m_progress;
};

} // namespace

Numbers readLandscapeNumbers(WebReader &reader, const QString &source, const QString &base,
    const QStringList &categories, Progress &progress)
{
    Site site(reader, source, base, progress);
    Problems tried;
    const std::array<std::function<Numbers()>, 3> ways { [&] { return site.full(); },
        [&] { return site.table(); }, [&] { return site.byCategory(categories); } };
    std::optional<Error> first;
    for (const auto &way : ways) {
        auto numbers = way();
        if (numbers) {
            std::ranges::move(tried, std::back_inserter(numbers->problems));
            return numbers;
        }
        if (!isWorthAnotherTry(numbers.error()))
            return numbers;
        tried.push_back(Site::unread(numbers.error()));
        first = first.value_or(numbers.error());
    }
    return std::unexpected(*first);
}

void replaceNumbers(LandscapeNumbers &all, const LandscapeNumbers &found, const QString &source)
{
    const auto replace = [&](auto &into, const auto &from, const auto &complete) {
        if (found.isWhole)
            into.removeIf([&](const auto &entry) { return entry->source == source; });
        for (const auto &[key, value] : from.asKeyValueRange()) {
            const auto known = into.constFind(key);
            if (known == into.constEnd())
                into.insert(key, value);
            else if (known->asOf <= value.asOf)
                into.insert(key, complete(value, *known));
        }
    };
    replace(all.repositories, found.repositories,
        [&](RepositoryNumbers numbers, const RepositoryNumbers &known) {
            if (known.source != source)
                return numbers;
            if (numbers.language.isEmpty())
                numbers.language = known.language;
            if (numbers.license.isEmpty())
                numbers.license = known.license;
            if (!numbers.firstCommit)
                numbers.firstCommit = known.firstCommit;
            return numbers;
        });
    replace(all.organizations, found.organizations,
        [&](OrganizationFacts facts, const OrganizationFacts &known) {
            if (known.source != source)
                return facts;
            if (facts.name.isEmpty())
                facts.name = known.name;
            if (facts.country.isEmpty())
                facts.country = known.country;
            return facts;
        });
}

} // namespace model
