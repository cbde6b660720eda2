// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/landscapeimport.h"

#include "model/import/fieldreader.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace model {

namespace {

bool hostMatches(const LinkSpec &spec, const QString &url)
{
    if (spec.host.isEmpty())
        return true;
    const QString host = QUrl(url).host();
    return host.endsWith(spec.host)
        || (spec.kind == LinkKind::Twitter && host.endsWith("x.com"_L1));
}

void readLinks(FieldReader &fields, bool inExtra, Item &item)
{
    for (const LinkSpec &spec : linkSpecs) {
        if (spec.inExtra != inExtra)
            continue;
        const QString url = fields.url({ spec.yamlKey.data(), size_t(spec.yamlKey.size()) });
        if (url.isEmpty())
            continue;
        if (!hostMatches(spec, url))
            fields.report(Problem::Kind::UnexpectedHost, spec.yamlKey, url,
                fields.line({ spec.yamlKey.data(), size_t(spec.yamlKey.size()) }));
        // What the item itself says wins over its extra.
        if (!item.links.contains(spec.kind))
            item.links.insert(spec.kind, url);
    }
}

Repository readRepository(FieldReader &fields)
{
    return { .url = fields.url("repo_url"),
        .branch = fields.text("branch"),
        .license = fields.text("license") };
}

void readSecondPath(FieldReader &fields, const YamlNode &map, Item &item)
{
    for (const QString &path : fields.texts("second_path")) {
        const QStringList parts = path.split(" / "_L1);
        if (parts.size() == 2 && !parts[0].trimmed().isEmpty() && !parts[1].trimmed().isEmpty())
            item.additionalPlaces.push_back({ parts[0].trimmed(), parts[1].trimmed() });
        else
            fields.report(
                Problem::Kind::BadPlace, u"second_path"_s, path, map.field("second_path")->line);
    }
}

void readOrganization(FieldReader &fields, const YamlNode &map, Item &item)
{
    const YamlNode *node = map.field("organization");
    if (node && node->kind == YamlNode::Kind::Map)
        item.organizationName = fields.textMap("organization").value(u"name"_s);
    else
        item.organizationName = fields.text("organization");
}

void readSummary(FieldReader &extra, Summary &summary)
{
    summary.useCase = extra.text("summary_use_case");
    summary.businessUseCase = extra.text("summary_business_use_case");
    summary.integration = extra.text("summary_integration");
    summary.integrations = extra.text("summary_integrations");
    summary.introUrl = extra.text("summary_intro_url");
    summary.releaseRate = extra.text("summary_release_rate");
    summary.personas = extra.commaTexts("summary_personas");
    summary.tags = extra.commaTexts("summary_tags");
}

void readAudits(FieldReader &extra, const QString &file, Problems &problems, Item &item)
{
    for (const YamlNode *node : extra.maps("audits")) {
        FieldReader fields(*node, file, problems, item.name, u"extra.audits."_s);
        const auto date = fields.date("date");
        Audit audit { .date = date.value_or(QDate()),
            .type = fields.text("type"),
            .url = fields.url("url"),
            .vendor = fields.text("vendor") };
        fields.reportUnknownKeys();
        if (date && !audit.url.isEmpty())
            item.audits.push_back(std::move(audit));
        else
            fields.report(Problem::Kind::Missing, date ? u"url"_s : u"date"_s, {}, node->line);
    }
}

void readOtherLinks(FieldReader &extra, const QString &file, Problems &problems, Item &item)
{
    for (const YamlNode *node : extra.maps("other_links")) {
        FieldReader fields(*node, file, problems, item.name, u"extra.other_links."_s);
        const NamedLink link { .name = fields.text("name"), .url = fields.text("url") };
        fields.reportUnknownKeys();
        if (!link.name.isEmpty() && (isWebAddress(link.url) || link.url.startsWith("mailto:"_L1)))
            item.otherLinks.push_back(link);
        else
            fields.report(Problem::Kind::BadUrl, u"url"_s, link.url, node->line);
    }
}

void readExtra(const YamlNode &map, const QString &file, Problems &problems, Item &item)
{
    FieldReader extra(map, file, problems, item.name, u"extra."_s);
    item.maturityDates = { .accepted = extra.date("accepted"),
        .incubating = extra.date("incubating"),
        .graduated = extra.date("graduated"),
        .archived = extra.date("archived") };
    item.latestAnnualReview = extra.date("annual_review_date");
    readLinks(extra, true, item);
    readSummary(extra, item.summary);
    readAudits(extra, file, problems, item);
    readOtherLinks(extra, file, problems, item);
    item.tags = extra.texts("tag");
    item.parentProject = extra.text("parent_project");
    item.specification = extra.flag("specification");
    item.chatChannel = extra.text("chat_channel");
    item.clomonitorName = extra.text("clomonitor_name");
    item.lfxSlug = extra.text("lfx_slug");
    item.trainingCertifications = extra.text("training_certifications");
    item.trainingType = extra.text("training_type");
    item.annotations = extra.textMap("annotations");
    extra.reportUnknownKeys();
}

/// Fields of the item itself; nothing when it has no name.
std::optional<Item> readItem(
    const YamlNode &map, const PlacePath &place, const QString &file, Problems &problems)
{
    FieldReader fields(map, file, problems);
    const QString name = fields.requiredText("name");
    if (name.isEmpty())
        return std::nullopt;
    fields.setSubject(name);
    // Without a maturity, logo or homepage an Item is still worth showing.
    Item item {
        .id = ItemId(place.category, place.subcategory, name), .name = name, .place = place
    };
    item.homepageUrl = fields.url("homepage_url");
    if (item.homepageUrl.isEmpty())
        fields.report(Problem::Kind::Missing, u"homepage_url"_s, {}, map.line);
    item.logo = fields.text("logo");
    if (item.logo.startsWith("./"_L1))
        item.logo.remove(0, 2);
    if (item.logo.isEmpty())
        fields.report(Problem::Kind::Missing, u"logo"_s, {}, map.line);
    item.description = fields.text("description");
    const QString project = fields.text("project");
    // The key's name until 2018.
    const QString cncfProject = fields.text("cncf_project");
    if (!project.isEmpty() || !cncfProject.isEmpty())
        item.maturity = Maturity(project.isEmpty() ? cncfProject : project);
    item.joined = fields.date("joined");
    if (Repository repository = readRepository(fields); !repository.url.isEmpty())
        item.repository = std::move(repository);
    for (const YamlNode *node : fields.maps("additional_repos")) {
        FieldReader repositoryFields(*node, file, problems, name, u"additional_repos."_s);
        Repository repository = readRepository(repositoryFields);
        repositoryFields.ignore({ "repo_name" });
        repositoryFields.reportUnknownKeys();
        if (repository.url.isEmpty())
            repositoryFields.report(Problem::Kind::Missing, u"repo_url"_s, {}, node->line);
        else
            item.additionalRepositories.push_back(std::move(repository));
    }
    readSecondPath(fields, map, item);
    readOrganization(fields, map, item);
    readLinks(fields, false, item);
    item.projectOrg = fields.text("project_org");
    item.stockTicker = fields.text("stock_ticker");
    item.endUser = fields.flag("enduser");
    item.openSource = fields.flag("open_source");
    item.unnamedOrganization = fields.flag("unnamed_organization").value_or(false);
    item.allowDuplicateRepository = fields.flag("allow_duplicate_repo").value_or(false);
    if (const YamlNode *extra = fields.map("extra"))
        readExtra(*extra, file, problems, item);
    if (const QString bluesky = fields.url("bluesky_url");
        !bluesky.isEmpty() && !item.links.contains(LinkKind::Bluesky))
        item.links.insert(LinkKind::Bluesky, bluesky);
    item.slug = fields.text("slug");
    fields.ignore({ "item" });
    fields.reportUnknownKeys();
    return item;
}

/// Walks the file from the categories down.
class Reader {
public:
    Reader(const QString &file, const Progress &progress)
        : m_file(file)
        , m_progress(progress)
    {
    }

    Result<Imported<Landscape>> read(const YamlNode &root)
    {
        if (root.kind != YamlNode::Kind::Map
            || (!root.field("landscape") && !root.field("categories")))
            return failure(Error::Kind::BadFormat, m_file, u"no list of categories"_s);
        FieldReader top(root, m_file, m_problems);
        for (const auto key : { "landscape", "categories" }) {
            for (const YamlNode *node : top.maps(key))
                readCategory(*node);
        }
        if (m_progress.cancelled())
            return failure(Error::Kind::Cancelled, m_file);
        if (m_landscape.items.empty())
            return failure(Error::Kind::BadFormat, m_file, u"not one item"_s);
        reportUnknownPlaces();
        return Imported<Landscape> { std::move(m_landscape), std::move(m_problems) };
    }

private:
    void readCategory(const YamlNode &node)
    {
        FieldReader fields(node, m_file, m_problems);
        const QString name = fields.requiredText("name");
        if (name.isEmpty() || m_progress.cancelled())
            return;
        fields.setSubject(name);
        auto &categories = m_landscape.categories;
        const auto known = m_categories.constFind(name);
        // The real file of December 2024 has one twice: what stands in both is wanted.
        if (known != m_categories.constEnd())
            fields.report(Problem::Kind::Repeated, u"name"_s, name, node.line);
        const size_t index = known != m_categories.constEnd() ? *known : categories.size();
        if (index == categories.size()) {
            m_categories.insert(name, index);
            categories.push_back({ .name = name, .subcategories = {} });
        }
        for (const YamlNode *subcategory : fields.maps("subcategories"))
            readSubcategory(*subcategory, categories[index]);
        fields.ignore({ "category" });
        fields.reportUnknownKeys();
    }

    void readSubcategory(const YamlNode &node, Category &category)
    {
        FieldReader fields(node, m_file, m_problems, category.name);
        const QString name = fields.requiredText("name");
        if (name.isEmpty() || m_progress.cancelled())
            return;
        fields.setSubject(name);
        auto &subcategories = category.subcategories;
        const auto key = std::pair(category.name, name);
        const auto known = m_subcategories.constFind(key);
        if (known != m_subcategories.constEnd())
            fields.report(Problem::Kind::Repeated, u"name"_s, name, node.line);
        const size_t index = known != m_subcategories.constEnd() ? *known : subcategories.size();
        if (index == subcategories.size()) {
            m_subcategories.insert(key, index);
            subcategories.push_back({ .name = name, .items = {} });
        }
        for (const YamlNode *map : fields.maps("items")) {
            if (m_progress.cancelled())
                return;
            if (auto item = readItem(*map, { category.name, name }, m_file, m_problems))
                addItem(std::move(*item), *map, subcategories[index], fields);
        }
        fields.ignore({ "subcategory" });
        fields.reportUnknownKeys();
    }

    void addItem(
        Item item, const YamlNode &map, Subcategory &subcategory, FieldReader &subcategoryFields)
    {
        const auto name
            = std::pair(item.place.category + u'\n' + item.place.subcategory, item.name);
        if (m_names.contains(name)) {
            subcategoryFields.report(Problem::Kind::Duplicate, u"name"_s, item.name, map.line);
            return;
        }
        m_names.insert(name);
        // Different names may have one id, as "C" and "C#" do.
        const QString id = item.id.toString();
        for (int number = 2; m_ids.contains(item.id.toString()); ++number)
            item.id = *ItemId::fromString(u"%1-%2"_s.arg(id).arg(number));
        m_ids.insert(item.id.toString());
        if (const YamlNode *places = map.field("second_path"))
            m_placesLines.insert(int(m_landscape.items.size()), places->line);
        subcategory.items.push_back(int(m_landscape.items.size()));
        m_landscape.items.push_back(std::move(item));
    }

    void reportUnknownPlaces()
    {
        QSet<QString> places;
        for (const Category &category : m_landscape.categories) {
            for (const Subcategory &subcategory : category.subcategories)
                places.insert(category.name + " / "_L1 + subcategory.name);
        }
        for (int index = 0; index < int(m_landscape.items.size()); ++index) {
            const Item &item = m_landscape.items[size_t(index)];
            for (const PlacePath &place : item.additionalPlaces) {
                const QString path = place.category + " / "_L1 + place.subcategory;
                if (!places.contains(path)) {
                    m_problems.push_back({ .kind = Problem::Kind::UnknownPlace,
                        .file = m_file,
                        .line = m_placesLines.value(index),
                        .subject = item.name,
                        .field = u"second_path"_s,
                        .value = path });
                }
            }
        }
    }

    const QString &m_file;
    const Progress &m_progress;
    Landscape m_landscape;
    Problems m_problems;
    QHash<QString, size_t> m_categories; ///< name -> index
    QHash<std::pair<QString, QString>, size_t> m_subcategories; ///< category and name -> index
    QSet<std::pair<QString, QString>> m_names; ///< place and name
    QHash<int, int> m_placesLines; ///< item -> line of its second_path
    QSet<QString> m_ids;
};

} // namespace

Result<Imported<Landscape>> importLandscape(
    const QByteArray &bytes, const QString &file, const Progress &progress)
{
    return parseYaml(bytes, file, progress).and_then([&](const YamlNode &root) {
        return Reader(file, progress).read(root);
    });
}

} // namespace model
