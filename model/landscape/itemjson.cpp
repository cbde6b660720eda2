// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/itemjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// The two directions of one mapping: the same list of fields is walked to write and to read.
class Writer {
public:
    void text(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            json.insert(key, value);
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
        if (!value.isEmpty())
            json.insert(key, QJsonArray::fromStringList(value));
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

class JsonReader {
public:
    explicit JsonReader(const QJsonObject &object)
        : json(object)
    {
    }
    void text(QLatin1StringView key, QString &value) const { value = json.value(key).toString(); }
    void date(QLatin1StringView key, std::optional<QDate> &value) const
    {
        if (const QDate date = QDate::fromString(json.value(key).toString(), Qt::ISODate);
            date.isValid())
            value = date;
    }
    void flag(QLatin1StringView key, std::optional<bool> &value) const
    {
        if (const auto found = json.value(key); found.isBool())
            value = found.toBool();
    }
    void flag(QLatin1StringView key, bool &value) const { value = json.value(key).toBool(); }
    void texts(QLatin1StringView key, QStringList &value) const
    {
        for (const auto entry : json.value(key).toArray())
            value += entry.toString();
    }
    template <typename T, typename Function>
    void list(QLatin1StringView key, std::vector<T> &values, Function describe) const
    {
        for (const auto entry : json.value(key).toArray()) {
            T value {};
            JsonReader reader(entry.toObject());
            describe(reader, value);
            values.push_back(std::move(value));
        }
    }

    QJsonObject json;
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
            annotations.insert(key, value);
        writer.json.insert("annotations"_L1, annotations);
    }
    return writer.json;
}

std::optional<Item> itemFromJson(const QJsonObject &json)
{
    const JsonReader reader(json);
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
    if (const QString maturity = json.value("maturity"_L1).toString(); !maturity.isEmpty())
        item.maturity = Maturity(maturity);
    for (const LinkSpec &spec : linkSpecs) {
        if (const QString url = json.value(spec.jsonKey).toString(); !url.isEmpty())
            item.links.insert(spec.kind, url);
    }
    for (const auto entry : json.value("repositories"_L1).toArray()) {
        const JsonReader inner(entry.toObject());
        Repository repository;
        describeRepository(inner, repository);
        if (inner.json.value("primary"_L1).toBool())
            item.repository = std::move(repository);
        else
            item.additionalRepositories.push_back(std::move(repository));
    }
    for (const auto entry : json.value("audits"_L1).toArray()) {
        const JsonReader inner(entry.toObject());
        std::optional<QDate> date;
        Audit audit;
        inner.date("date"_L1, date);
        inner.text("type"_L1, audit.type);
        inner.text("url"_L1, audit.url);
        inner.text("vendor"_L1, audit.vendor);
        audit.date = date.value_or(QDate());
        item.audits.push_back(std::move(audit));
    }
    describeSummary(JsonReader(json.value("summary"_L1).toObject()), item.summary);
    const QJsonObject annotations = json.value("annotations"_L1).toObject();
    for (auto it = annotations.begin(); it != annotations.end(); ++it)
        item.annotations.insert(it.key(), it.value().toString());
    return item;
}

} // namespace model
