// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/itemjson.h"

#include <QJsonArray>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// @p text without halves of characters, which are no text to whoever reads it back.
QString whole(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

/// The two directions of one mapping: the same list of fields is walked to write and to read.
class Writer {
public:
    void text(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            json.insert(key, whole(value));
    }
    void date(QLatin1StringView key, const std::optional<QDate> &value)
    {
        if (value)
            json.insert(key, value->toString(Qt::ISODate));
    }
    void flag(QLatin1StringView key, const std::optional<bool> &value)
    {
        if (value)
            json.insert(key, *value);
    }
    void flag(QLatin1StringView key, bool value)
    {
        if (value)
            json.insert(key, true);
    }
    void texts(QLatin1StringView key, const QStringList &value)
    {
        if (value.isEmpty())
            return;
        QJsonArray array;
        for (const QString &entry : value)
            array.append(whole(entry));
        json.insert(key, array);
    }
    template <typename T, typename Function>
    void list(QLatin1StringView key, const std::vector<T> &values, Function describe)
    {
        if (values.empty())
            return;
        QJsonArray array;
        for (T value : values) {
            Writer writer;
            describe(writer, value);
            array.append(writer.json);
        }
        json.insert(key, array);
    }

    QJsonObject json;
};

QString fromUtf8(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

/// Reads with simdjson, because a start of the program reads thousands of Items: this takes a
/// fifth of what QJsonDocument does.
class Reader {
public:
    explicit Reader(simdjson::dom::object object)
        : json(object)
    {
    }
    void text(QLatin1StringView key, QString &value) const
    {
        std::string_view found;
        if (!at(key).get(found))
            value = fromUtf8(found);
    }
    void date(QLatin1StringView key, std::optional<QDate> &value) const
    {
        std::string_view found;
        if (at(key).get(found))
            return;
        const QDate date = QDate::fromString(fromUtf8(found), Qt::ISODate);
        if (date.isValid())
            value = date;
    }
    void flag(QLatin1StringView key, std::optional<bool> &value) const
    {
        bool found = false;
        if (!at(key).get(found))
            value = found;
    }
    void flag(QLatin1StringView key, bool &value) const
    {
        bool found = false;
        value = !at(key).get(found) && found;
    }
    void texts(QLatin1StringView key, QStringList &value) const
    {
        simdjson::dom::array entries;
        if (at(key).get(entries))
            return;
        for (const simdjson::dom::element entry : entries) {
            std::string_view found;
            if (!entry.get(found))
                value += fromUtf8(found);
        }
    }
    /// Calls @p read with a Reader of every object in the list @p key.
    void objects(QLatin1StringView key, auto read) const
    {
        simdjson::dom::array entries;
        if (at(key).get(entries))
            return;
        for (const simdjson::dom::element entry : entries) {
            simdjson::dom::object object;
            if (!entry.get(object))
                read(Reader(object));
        }
    }
    template <typename T, typename Function>
    void list(QLatin1StringView key, std::vector<T> &values, Function describe) const
    {
        objects(key, [&](const Reader &reader) {
            T value {};
            describe(reader, value);
            values.push_back(std::move(value));
        });
    }
    /// Calls @p read with a Reader of the object @p key, if there is one.
    void object(QLatin1StringView key, auto read) const
    {
        simdjson::dom::object found;
        if (!at(key).get(found))
            read(Reader(found));
    }

    simdjson::dom::object json;

private:
    simdjson::simdjson_result<simdjson::dom::element> at(QLatin1StringView key) const
    {
        return json.at_key(std::string_view(key.data(), size_t(key.size())));
    }
};

void describePlace(auto &&io, auto &place)
{
    io.text("category"_L1, place.category);
    io.text("subcategory"_L1, place.subcategory);
}

void describeSummary(auto &&io, auto &summary)
{
    io.text("use_case"_L1, summary.useCase);
    io.text("business_use_case"_L1, summary.businessUseCase);
    io.text("integration"_L1, summary.integration);
    io.text("integrations"_L1, summary.integrations);
    io.text("intro_url"_L1, summary.introUrl);
    io.text("release_rate"_L1, summary.releaseRate);
    io.texts("personas"_L1, summary.personas);
    io.texts("tags"_L1, summary.tags);
}

void describeRepository(auto &&io, auto &repository)
{
    io.text("url"_L1, repository.url);
    io.text("branch"_L1, repository.branch);
    io.text("license"_L1, repository.license);
}

void describeItem(auto &&io, auto &item)
{
    io.text("homepage_url"_L1, item.homepageUrl);
    io.text("logo"_L1, item.logo);
    io.text("description"_L1, item.description);
    io.text("own_description"_L1, item.ownDescription);
    io.list("additional_categories"_L1, item.additionalPlaces,
        [](auto &&inner, auto &place) { describePlace(inner, place); });
    io.list("other_links"_L1, item.otherLinks, [](auto &&inner, auto &link) {
        inner.text("name"_L1, link.name);
        inner.text("url"_L1, link.url);
    });
    io.date("accepted_at"_L1, item.maturityDates.accepted);
    io.date("incubating_at"_L1, item.maturityDates.incubating);
    io.date("graduated_at"_L1, item.maturityDates.graduated);
    io.date("archived_at"_L1, item.maturityDates.archived);
    io.date("joined_at"_L1, item.joined);
    io.date("latest_annual_review_at"_L1, item.latestAnnualReview);
    io.text("project_org"_L1, item.projectOrg);
    io.texts("tag"_L1, item.tags);
    io.text("parent_project"_L1, item.parentProject);
    io.text("organization_name"_L1, item.organizationName);
    io.text("stock_ticker"_L1, item.stockTicker);
    io.flag("enduser"_L1, item.endUser);
    io.flag("specification"_L1, item.specification);
    io.flag("open_source"_L1, item.openSource);
    io.flag("unnamed_organization"_L1, item.unnamedOrganization);
    io.flag("allow_duplicate_repo"_L1, item.allowDuplicateRepository);
    io.text("chat_channel"_L1, item.chatChannel);
    io.text("clomonitor_name"_L1, item.clomonitorName);
    io.text("lfx_slug"_L1, item.lfxSlug);
    io.text("slug"_L1, item.slug);
    io.text("training_certifications"_L1, item.trainingCertifications);
    io.text("training_type"_L1, item.trainingType);
}

} // namespace

QJsonObject toJson(const Item &item)
{
    Writer writer;
    writer.text("id"_L1, item.id.toString());
    writer.text("name"_L1, item.name);
    describePlace(writer, item.place);
    describeItem(writer, item);
    if (item.maturity)
        writer.text("maturity"_L1, item.maturity->name());
    for (const LinkSpec &spec : linkSpecs)
        writer.text(spec.jsonKey, item.links.value(spec.kind));

    QJsonArray repositories;
    const auto addRepository = [&](const Repository &repository, bool isPrimary) {
        Writer inner;
        describeRepository(inner, repository);
        inner.flag("primary"_L1, isPrimary);
        repositories.append(inner.json);
    };
    if (item.repository)
        addRepository(*item.repository, true);
    for (const Repository &repository : item.additionalRepositories)
        addRepository(repository, false);
    if (!repositories.isEmpty())
        writer.json.insert("repositories"_L1, repositories);

    QJsonArray audits;
    for (const Audit &audit : item.audits) {
        Writer inner;
        inner.date("date"_L1, audit.date);
        inner.text("type"_L1, audit.type);
        inner.text("url"_L1, audit.url);
        inner.text("vendor"_L1, audit.vendor);
        audits.append(inner.json);
    }
    if (!audits.isEmpty())
        writer.json.insert("audits"_L1, audits);

    if (!item.summary.isEmpty()) {
        Writer inner;
        describeSummary(inner, item.summary);
        writer.json.insert("summary"_L1, inner.json);
    }
    if (!item.annotations.isEmpty()) {
        QJsonObject annotations;
        for (const auto &[key, value] : item.annotations.asKeyValueRange())
            annotations.insert(whole(key), whole(value));
        writer.json.insert("annotations"_L1, annotations);
    }
    return writer.json;
}

std::optional<Item> itemFromJson(const QByteArray &json)
{
    // What it has allocated serves the next Item on this thread.
    thread_local simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(json.constData(), size_t(json.size())).get(object))
        return std::nullopt;
    const Reader reader(object);
    QString name;
    PlacePath place;
    reader.text("name"_L1, name);
    describePlace(reader, place);
    if (name.isEmpty() || place.category.isEmpty() || place.subcategory.isEmpty())
        return std::nullopt;
    Item item {
        .id = ItemId(place.category, place.subcategory, name), .name = name, .place = place
    };
    describeItem(reader, item);
    QString maturity;
    reader.text("maturity"_L1, maturity);
    if (!maturity.isEmpty())
        item.maturity = Maturity(maturity);
    for (const LinkSpec &spec : linkSpecs) {
        QString url;
        reader.text(spec.jsonKey, url);
        if (!url.isEmpty())
            item.links.insert(spec.kind, url);
    }
    reader.objects("repositories"_L1, [&](const Reader &inner) {
        Repository repository;
        describeRepository(inner, repository);
        bool isPrimary = false;
        inner.flag("primary"_L1, isPrimary);
        if (isPrimary)
            item.repository = std::move(repository);
        else
            item.additionalRepositories.push_back(std::move(repository));
    });
    reader.objects("audits"_L1, [&](const Reader &inner) {
        std::optional<QDate> date;
        Audit audit;
        inner.date("date"_L1, date);
        inner.text("type"_L1, audit.type);
        inner.text("url"_L1, audit.url);
        inner.text("vendor"_L1, audit.vendor);
        audit.date = date.value_or(QDate());
        item.audits.push_back(std::move(audit));
    });
    reader.object("summary"_L1, [&](const Reader &inner) { describeSummary(inner, item.summary); });
    reader.object("annotations"_L1, [&](const Reader &inner) {
        for (const auto &[key, value] : inner.json) {
            std::string_view found;
            if (!value.get(found))
                item.annotations.insert(fromUtf8(key), fromUtf8(found));
        }
    });
    return item;
}

} // namespace model
