// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/landscapenumbers.h"

#include "model/import/csv.h"
#include "model/import/jsonreading.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 mostStars = 10'000'000;
constexpr qint64 mostContributors = 1'000'000;
/// A thousand times what any company has raised: sums stay numbers.
constexpr qint64 mostUsd = 100'000'000'000'000;
constexpr qsizetype weeksOfAYear = 53;
constexpr int mostCommitsAWeek = 1'000'000;

bool isAbsent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

/// One file, and what was found in it so far.
class Reading : public JsonReading {
public:
    Reading(const QString &file, QString source)
        : JsonReading(file)
        , m_source(std::move(source))
    {
    }

    const QString &source() const { return m_source; }
    LandscapeNumbers &numbers() { return m_numbers; }

    std::optional<QDate> day(
        const QJsonValue &value, QLatin1StringView field, const QString &subject)
    {
        const auto at = time(value, field, subject);
        return at ? std::optional(at->date()) : std::nullopt;
    }

    Result<Imported<LandscapeNumbers>> finished()
    {
        if (m_numbers.isEmpty())
            return failure(Error::Kind::BadFormat, file(), u"there is no number in it"_s);
        return Imported<LandscapeNumbers> { std::move(m_numbers), takeProblems() };
    }

private:
    const QString m_source;
    LandscapeNumbers m_numbers;
};

/// What most of it is written in, by bytes.
QString mainLanguage(const QJsonObject &languages)
{
    QString most;
    double bytes = 0;
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        if (language->toDouble() > bytes) {
            bytes = language->toDouble();
            most = language.key();
        }
    }
    return most.left(60);
}

/// All of them, or none: a week that is missing would move the others.
QList<int> weeksOf(Reading &reading, const QJsonObject &object, const QString &subject)
{
    constexpr auto field = "participation_stats"_L1;
    const QJsonArray weeks = object[field].toArray();
    QList<int> result;
    for (const QJsonValue &week : weeks) {
        const int commits = week.toInt(-1); // also where it is no whole number
        if (commits < 0 || commits > mostCommitsAWeek || weeks.size() > weeksOfAYear) {
            reading.note(subject, field, week.toVariant().toString());
            return {};
        }
        result += commits;
    }
    return result;
}

void readRepository(Reading &reading, const QString &url, const QJsonObject &object)
{
    const auto stars = reading.count(object, "stars"_L1, url, mostStars);
    const auto asOf = reading.day(object["generated_at"_L1], "generated_at"_L1, url);
    if (!stars || !asOf) {
        if (!stars && isAbsent(object["stars"_L1]))
            reading.note(url, u"stars"_s, {}, Problem::Kind::Missing);
        if (!asOf && isAbsent(object["generated_at"_L1]))
            reading.note(url, u"generated_at"_s, {}, Problem::Kind::Missing);
        return;
    }
    RepositoryNumbers numbers { .stars = *stars,
        .asOf = *asOf,
        .source = reading.source(),
        .language = mainLanguage(object["languages"_L1].toObject()),
        .license = spdxLicense(object["license"_L1].toString()) };
    const auto eventOf = [&](QLatin1StringView field) {
        return reading.day(object[field].toObject()["ts"_L1], field, url);
    };
    numbers.latestCommit = eventOf("latest_commit"_L1);
    numbers.firstCommit = eventOf("first_commit"_L1);
    numbers.latestRelease = eventOf("latest_release"_L1);
    if (const auto contributors
        = reading.count(object["contributors"_L1].toObject(), "count"_L1, url, mostContributors))
        numbers.contributors = int(*contributors);
    numbers.weeklyCommits = weeksOf(reading, object, url);
    // Under the address that the landscape has, and under the one that the host gave it since.
    for (const QString &address : { url, object["url"_L1].toString() }) {
        if (!address.isEmpty())
            reading.numbers().repositories.insert(repositoryKey(address), numbers);
    }
}

void readOrganization(Reading &reading, const QString &url, const QJsonObject &object)
{
    const auto asOf = reading.day(object["generated_at"_L1], "generated_at"_L1, url);
    if (!asOf) {
        if (isAbsent(object["generated_at"_L1]))
            reading.note(url, u"generated_at"_s, {}, Problem::Kind::Missing);
        return;
    }
    OrganizationFacts facts { .name = object["name"_L1].toString().simplified().left(200),
        .country = object["country"_L1].toString().simplified().left(100),
        .fundingUsd = reading.count(object, "funding"_L1, url, mostUsd),
        .asOf = *asOf,
        .source = reading.source() };
    if (!facts.name.isEmpty() || !facts.country.isEmpty() || facts.fundingUsd)
        reading.numbers().organizations.insert(organizationKey(url), facts);
}

} // namespace

QString spdxLicense(const QString &name)
{
    static const QHash<QString, QString> known {
        { u"apache license 2.0"_s, u"Apache-2.0"_s },
        { u"mit license"_s, u"MIT"_s },
        { u"isc license"_s, u"ISC"_s },
        { u"the unlicense"_s, u"Unlicense"_s },
        { u"bsd 2-clause \"simplified\" license"_s, u"BSD-2-Clause"_s },
        { u"bsd 3-clause \"new\" or \"revised\" license"_s, u"BSD-3-Clause"_s },
        { u"gnu affero general public license v3.0"_s, u"AGPL-3.0"_s },
        { u"gnu general public license v2.0"_s, u"GPL-2.0"_s },
        { u"gnu general public license v3.0"_s, u"GPL-3.0"_s },
        { u"gnu lesser general public license v2.1"_s, u"LGPL-2.1"_s },
        { u"gnu lesser general public license v3.0"_s, u"LGPL-3.0"_s },
        { u"mozilla public license 2.0"_s, u"MPL-2.0"_s },
        { u"eclipse public license 1.0"_s, u"EPL-1.0"_s },
        { u"eclipse public license 2.0"_s, u"EPL-2.0"_s },
        { u"european union public license 1.2"_s, u"EUPL-1.2"_s },
        { u"boost software license 1.0"_s, u"BSL-1.0"_s },
        { u"creative commons zero v1.0 universal"_s, u"CC0-1.0"_s },
        { u"creative commons attribution 4.0 international"_s, u"CC-BY-4.0"_s },
        { u"creative commons attribution share alike 4.0 international"_s, u"CC-BY-SA-4.0"_s },
        { u"postgresql license"_s, u"PostgreSQL"_s },
        { u"zlib license"_s, u"Zlib"_s },
        // Nobody recognised it.
        { u"other"_s, QString() },
        { u"noassertion"_s, QString() },
    };
    return known.value(name.simplified().toLower(), name.simplified().left(100));
}

Result<Imported<LandscapeNumbers>> importFullJson(
    const QByteArray &bytes, const QString &file, const QString &source)
{
    const auto root = jsonObject(bytes, file);
    if (!root)
        return std::unexpected(root.error());
    Reading reading(file, source);
    const QJsonObject repositories = (*root)["github_data"_L1].toObject();
    for (auto entry = repositories.begin(); entry != repositories.end(); ++entry)
        readRepository(reading, entry.key(), entry->toObject());
    const QJsonObject organizations = (*root)["crunchbase_data"_L1].toObject();
    for (auto entry = organizations.begin(); entry != organizations.end(); ++entry)
        readOrganization(reading, entry.key(), entry->toObject());
    reading.numbers().isWhole = true;
    return reading.finished();
}

Result<Imported<LandscapeNumbers>> importApiItems(
    const QByteArray &bytes, const QString &file, const QString &source, const QDate &day)
{
    const auto items = jsonList(bytes, file);
    if (!items)
        return std::unexpected(items.error());
    Reading reading(file, source);
    for (const QJsonValue &item : *items) {
        for (const QJsonValue &value : item["repositories"_L1].toArray()) {
            const QJsonObject repository = value.toObject();
            const QString url = repository["url"_L1].toString();
            const auto stars = reading.count(repository, "stars"_L1, url, mostStars);
            if (url.isEmpty() || !stars)
                continue; // not every host counts
            RepositoryNumbers numbers { .stars = *stars,
                .asOf = day,
                .source = source,
                .language = mainLanguage(repository["languages"_L1].toObject()),
                .license = spdxLicense(repository["license"_L1].toString()) };
            numbers.latestRelease
                = reading.day(repository["latest_release"_L1], "latest_release"_L1, url);
            if (const auto contributors
                = reading.count(repository, "contributors"_L1, url, mostContributors))
                numbers.contributors = int(*contributors);
            reading.numbers().repositories.insert(repositoryKey(url), numbers);
        }
        const QString crunchbase = item["crunchbase_url"_L1].toString();
        const QString country = item["country"_L1].toString().simplified().left(100);
        if (!crunchbase.isEmpty() && !country.isEmpty()) {
            reading.numbers().organizations.insert(organizationKey(crunchbase),
                { .name = {},
                    .country = country,
                    .fundingUsd = {},
                    .asOf = day,
                    .source = source });
        }
    }
    return reading.finished();
}

Result<Imported<LandscapeNumbers>> importItemsCsv(
    const QByteArray &bytes, const QString &file, const QString &source, const QDate &day)
{
    const auto table = parseCsv(bytes, file);
    if (!table)
        return std::unexpected(table.error());
    for (const QString &column : { u"github_repo"_s, u"github_stars"_s }) {
        if (!table->columns.contains(column))
            return failure(Error::Kind::BadFormat, file, u"there is no column “%1”"_s.arg(column));
    }
    Reading reading(file, source);
    for (const QStringList &row : table->rows) {
        const auto text
            = [&](const QString &column) { return table->value(row, column).simplified(); };
        const QString name = text(u"name"_s);
        const auto count = [&](const QString &column, qint64 most) -> std::optional<qint64> {
            const QString written = text(column);
            bool isNumber = false;
            const qint64 number = written.toLongLong(&isNumber);
            if (isNumber && number >= 0 && number <= most)
                return number;
            if (!written.isEmpty())
                reading.note(name, column, written);
            return std::nullopt;
        };
        const auto dayOf = [&](const QString &column) -> std::optional<QDate> {
            const QString written = text(column);
            const QDate date = QDate::fromString(written.left(10), Qt::ISODate);
            const bool isGood = date.isValid() && isPlausibleDay(date);
            if (!isGood && !written.isEmpty())
                reading.note(name, column, written, Problem::Kind::BadDate);
            return isGood ? std::optional(date) : std::nullopt;
        };
        const QString repository = text(u"github_repo"_s);
        if (const auto stars = count(u"github_stars"_s, mostStars);
            stars && !repository.isEmpty()) {
            RepositoryNumbers numbers { .stars = *stars,
                .asOf = day,
                .source = source,
                .license = spdxLicense(text(u"license"_s)),
                .latestCommit = dayOf(u"github_latest_commit_date"_s),
                .firstCommit = dayOf(u"github_start_commit_date"_s),
                .latestRelease = dayOf(u"github_latest_release_date"_s) };
            if (const auto contributors = count(u"github_contributors_count"_s, mostContributors))
                numbers.contributors = int(*contributors);
            reading.numbers().repositories.insert(repositoryKey(repository), numbers);
        }
        const QString crunchbase = text(u"crunchbase_url"_s);
        const QString country = text(u"crunchbase_country"_s).left(100);
        const auto funding = count(u"funding"_s, mostUsd);
        if (!crunchbase.isEmpty() && (!country.isEmpty() || funding)) {
            reading.numbers().organizations.insert(organizationKey(crunchbase),
                { .name = text(u"organization"_s).left(200),
                    .country = country,
                    .fundingUsd = funding,
                    .asOf = day,
                    .source = source });
        }
    }
    return reading.finished();
}

} // namespace model
