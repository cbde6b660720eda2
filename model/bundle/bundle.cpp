// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/bundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int format = 1;
// Beyond anything there is: what claims more means harm, or is a mistake.
constexpr qint64 maxPackBytes = qint64(4) << 30;
constexpr qsizetype maxSources = 1'000;
constexpr qint64 maxStars = 100'000'000;
constexpr int maxContributors = 10'000'000;
constexpr int maxCommits = 1'000'000; ///< in a week
constexpr qsizetype maxWeeks = 60;
constexpr qsizetype maxTextLength = 200;

bool isCommit(const QString &text)
{
    static const QRegularExpression form(uR"(\A[0-9a-f]{40}\z)"_s);
    return form.match(text).hasMatch();
}

/// "clotributor.dev": a folder, and nothing else.
bool isSiteName(const QString &text)
{
    static const QRegularExpression form(uR"(\A[A-Za-z0-9][\w.-]{0,99}\z)"_s);
    return form.match(text).hasMatch();
}

/// A source is a folder below another one, and nothing else, however it is written.
bool isSourceName(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A[A-Za-z0-9][\w.-]{0,99}/[A-Za-z0-9][\w.-]{0,99}\z)"_s);
    return form.match(text).hasMatch();
}

QString written(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const BundleSource &source)
{
    return { { u"name"_s, source.version.name }, { u"url"_s, source.version.url },
        { u"commit"_s, source.version.commit },
        { u"committed_at"_s, source.version.committedAt.toString(Qt::ISODate) },
        { u"synced_at"_s, source.version.syncedAt.toString(Qt::ISODate) },
        { u"pack"_s, source.pack }, { u"bytes"_s, source.bytes },
        { u"sha256"_s, QString::fromLatin1(source.sha256) } };
}

QJsonObject toJson(const RepositoryNumbers &numbers)
{
    QJsonObject json { { u"stars"_s, numbers.stars },
        { u"as_of"_s, numbers.asOf.toString(Qt::ISODate) }, { u"source"_s, numbers.source },
        { u"language"_s, numbers.language }, { u"license"_s, numbers.license },
        { u"latest_commit"_s, written(numbers.latestCommit) },
        { u"first_commit"_s, written(numbers.firstCommit) },
        { u"latest_release"_s, written(numbers.latestRelease) } };
    if (numbers.contributors)
        json.insert("contributors"_L1, *numbers.contributors);
    QJsonArray weeks;
    for (const int commits : numbers.weeklyCommits)
        weeks.append(commits);
    json.insert("weekly_commits"_L1, weeks);
    return json;
}

/// Reads one object, and remembers the first thing in it that is wrong.
class ManifestReader {
public:
    explicit ManifestReader(const QJsonValue &value)
        : m_json(value.toObject())
    {
        if (!value.isObject())
            m_wrong = u"an entry that is no object"_s;
    }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isString())
            note(key);
        return value.toString();
    }
    QDateTime time(QLatin1StringView key)
    {
        const auto time = QDateTime::fromString(text(key), Qt::ISODate);
        if (!time.isValid())
            note(key);
        return time;
    }
    /// Nothing for an empty text.
    std::optional<QDate> day(QLatin1StringView key)
    {
        const QString written = text(key);
        if (written.isEmpty())
            return std::nullopt;
        const auto day = QDate::fromString(written, Qt::ISODate);
        if (!day.isValid())
            note(key);
        return day;
    }
    qint64 count(QLatin1StringView key, qint64 most)
    {
        const qint64 count = m_json.value(key).toInteger(-1);
        if (count < 0 || count > most)
            note(key);
        return count;
    }
    bool contains(QLatin1StringView key) const { return m_json.contains(key); }
    QJsonArray list(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isArray())
            note(key);
        return value.toArray();
    }
    QJsonObject object(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isObject())
            note(key);
        return value.toObject();
    }

    void note(QLatin1StringView key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }
    /// Empty: nothing.
    const QString &wrong() const { return m_wrong; }

private:
    QJsonObject m_json;
    QString m_wrong;
};

std::expected<BundleSource, QString> sourceFrom(
    const QJsonValue &value, bool (*isName)(const QString &))
{
    ManifestReader reader(value);
    BundleSource source { .version = { .name = reader.text("name"_L1),
                              .url = reader.text("url"_L1),
                              .commit = reader.text("commit"_L1),
                              .committedAt = reader.time("committed_at"_L1),
                              .syncedAt = reader.time("synced_at"_L1) },
        .pack = reader.text("pack"_L1),
        .bytes = reader.count("bytes"_L1, maxPackBytes),
        .sha256 = reader.text("sha256"_L1).toLatin1() };
    if (!isName(source.version.name))
        reader.note("name"_L1);
    if (!isCommit(source.version.commit))
        reader.note("commit"_L1);
    if (!reader.wrong().isEmpty())
        return std::unexpected(reader.wrong());
    return source;
}

std::expected<RepositoryNumbers, QString> numbersFrom(const QJsonValue &value)
{
    ManifestReader reader(value);
    RepositoryNumbers numbers { .stars = reader.count("stars"_L1, maxStars),
        .asOf = reader.day("as_of"_L1).value_or(QDate()),
        .source = reader.text("source"_L1),
        .language = reader.text("language"_L1),
        .license = reader.text("license"_L1),
        .latestCommit = reader.day("latest_commit"_L1),
        .firstCommit = reader.day("first_commit"_L1),
        .latestRelease = reader.day("latest_release"_L1),
        .contributors = {},
        .weeklyCommits = {} };
    if (reader.contains("contributors"_L1))
        numbers.contributors = int(reader.count("contributors"_L1, maxContributors));
    const QJsonArray weeks = reader.list("weekly_commits"_L1);
    if (weeks.size() > maxWeeks)
        reader.note("weekly_commits"_L1);
    for (const auto week : weeks) {
        numbers.weeklyCommits += week.toInt(-1);
        if (numbers.weeklyCommits.back() < 0 || numbers.weeklyCommits.back() > maxCommits)
            reader.note("weekly_commits"_L1);
    }
    // A number without a day is none, and one of a day to come would never be renewed.
    if (!numbers.asOf.isValid() || numbers.asOf > QDate::currentDate().addDays(1))
        reader.note("as_of"_L1);
    for (const QString &text : { numbers.source, numbers.language, numbers.license }) {
        if (text.size() > maxTextLength)
            reader.note("source"_L1);
    }
    if (!reader.wrong().isEmpty())
        return std::unexpected(reader.wrong());
    return numbers;
}

std::expected<Bundle, QString> bundleFrom(const QJsonDocument &document)
{
    ManifestReader reader(document.isObject() ? QJsonValue(document.object()) : QJsonValue());
    const qint64 written = reader.count("format"_L1, 1'000);
    if (written > format)
        return std::unexpected(u"a newer version of this program made it"_s);
    if (written != format)
        return std::unexpected(u"format"_s);
    Bundle bundle { .createdAt = reader.time("created_at"_L1) };
    for (const auto &[key, isName, into] :
        { std::tuple("sources"_L1, &isSourceName, &bundle.sources),
            std::tuple("answers"_L1, &isSiteName, &bundle.answers) }) {
        // Programs before answers travelled wrote none.
        if (key == "answers"_L1 && !reader.contains(key))
            continue;
        const QJsonArray entries = reader.list(key);
        if (entries.size() > maxSources)
            reader.note(key);
        for (const auto entry : entries) {
            auto source = sourceFrom(entry, isName);
            if (!source)
                return std::unexpected(source.error());
            into->push_back(std::move(*source));
        }
    }
    const QJsonObject numbers = reader.object("numbers"_L1);
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        auto read = numbersFrom(it.value());
        if (!read)
            return std::unexpected(read.error());
        bundle.numbers.insert(repositoryKey(it.key()), std::move(*read));
    }
    if (!reader.wrong().isEmpty())
        return std::unexpected(reader.wrong());
    return bundle;
}

} // namespace

QByteArray toManifest(const Bundle &bundle)
{
    QJsonArray sources;
    for (const BundleSource &source : bundle.sources)
        sources.append(toJson(source));
    QJsonArray answers;
    for (const BundleSource &source : bundle.answers)
        answers.append(toJson(source));
    QJsonObject numbers;
    for (const auto &[repository, counted] : bundle.numbers.asKeyValueRange())
        numbers.insert(repository, toJson(counted));
    return QJsonDocument(
        QJsonObject { { u"format"_s, format },
            { u"created_at"_s, bundle.createdAt.toString(Qt::ISODate) }, { u"sources"_s, sources },
            { u"answers"_s, answers }, { u"numbers"_s, numbers } })
        .toJson();
}

Result<Bundle> bundleFromManifest(const QByteArray &manifest, const QString &file)
{
    auto bundle = bundleFrom(QJsonDocument::fromJson(manifest));
    if (!bundle)
        return failure(Error::Kind::BadFormat, file, bundle.error());
    return std::move(*bundle);
}

} // namespace model
