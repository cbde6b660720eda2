// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/settingsimport.h"

#include "model/import/fieldreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace model {

namespace {

class SettingsReader {
public:
    SettingsReader(const YamlNode &root, const QString &file)
        : m_file(file)
        , m_top(root, file, m_problems)
    {
    }

    Imported<LandscapeSettings> read()
    {
        readTexts();
        readGroups();
        readFeatured();
        readOverrides();
        m_settings.endUserRules = placeRules(m_top.maps("enduser"), u"enduser."_s);
        readTags();
        readColors();
        readHeaderAndFooter();
        readEvent();
        m_top.reportUnknownKeys();
        return { std::move(m_settings), std::move(m_problems) };
    }

private:
    FieldReader reader(const YamlNode &node, const QString &prefix)
    {
        return { node, m_file, m_problems, {}, prefix };
    }

    void readTexts()
    {
        m_settings.foundation = m_top.requiredText("foundation");
        m_settings.url = m_top.url("url");
        m_settings.basePath = m_top.text("base_path");
        if (m_settings.basePath.endsWith(u'/'))
            m_settings.basePath.chop(1);
        m_settings.description = m_top.text("description");
        m_settings.membersCategory = m_top.text("members_category");
        m_settings.gridItemsSize = m_top.text("grid_items_size");
        m_settings.viewMode = m_top.text("view_mode");
        m_settings.screenshotWidth = m_top.number("screenshot_width").value_or(0);
        m_settings.hideOrganizationInProjects
            = m_top.flag("hide_organization_section_in_projects").value_or(false);
        if (const YamlNode *node = m_top.map("analytics")) {
            if (const YamlNode *gtm = reader(*node, u"analytics."_s).map("gtm"))
                m_settings.analyticsContainerId
                    = reader(*gtm, u"analytics.gtm."_s).text("container_id");
        }
        if (const YamlNode *node = m_top.map("osano")) {
            FieldReader fields = reader(*node, u"osano."_s);
            m_settings.osanoCustomerId = fields.text("customer_id");
            m_settings.osanoCustomerConfiguration = fields.text("customer_configuration_id");
        }
        if (const YamlNode *node = m_top.map("images")) {
            FieldReader fields = reader(*node, u"images."_s);
            m_settings.faviconUrl = fields.url("favicon");
            m_settings.openGraphImageUrl = fields.url("open_graph");
        }
        if (const YamlNode *node = m_top.map("logos_viewbox")) {
            FieldReader fields = reader(*node, u"logos_viewbox."_s);
            m_settings.adjustLogoViewBox = fields.flag("adjust").value_or(true);
            m_settings.logoViewBoxExclusions = fields.texts("exclude");
        }
    }

    void readGroups()
    {
        for (const YamlNode *node : m_top.maps("groups")) {
            FieldReader fields = reader(*node, u"groups."_s);
            Group group { .name = fields.requiredText("name"),
                .alias = fields.text("alias"),
                .categories = fields.texts("categories") };
            fields.reportUnknownKeys();
            if (!group.name.isEmpty())
                m_settings.groups.push_back(std::move(group));
        }
    }

    void readFeatured()
    {
        for (const YamlNode *node : m_top.maps("featured_items")) {
            FieldReader fields = reader(*node, u"featured_items."_s);
            const QString field = fields.requiredText("field");
            FeaturedRule rule;
            if (field == "subcategory"_L1) {
                rule.field = FeaturedRule::Field::Subcategory;
            } else if (field != "maturity"_L1) {
                fields.report(Problem::Kind::BadValue, u"field"_s, field, node->line);
                continue;
            }
            for (const YamlNode *optionNode : fields.maps("options")) {
                FieldReader option = reader(*optionNode, u"featured_items.options."_s);
                rule.options.push_back({ .value = option.requiredText("value"),
                    .label = option.text("label"),
                    .order = option.number("order").value_or(0) });
                option.reportUnknownKeys();
            }
            if (const YamlNode *exclude = fields.map("exclude"))
                rule.excludedGroups
                    = reader(*exclude, u"featured_items.exclude."_s).texts("groups");
            fields.reportUnknownKeys();
            m_settings.featuredRules.push_back(std::move(rule));
        }
    }

    void readOverrides()
    {
        for (const YamlNode *node : m_top.maps("categories")) {
            FieldReader fields = reader(*node, u"categories."_s);
            m_settings.overrides.push_back({ .name = fields.requiredText("name"),
                .subcategories = fields.texts("subcategories") });
            fields.reportUnknownKeys();
        }
    }

    std::vector<PlaceRule> placeRules(
        const std::vector<const YamlNode *> &nodes, const QString &prefix)
    {
        std::vector<PlaceRule> rules;
        for (const YamlNode *node : nodes) {
            FieldReader fields = reader(*node, prefix);
            rules.push_back({ .category = fields.requiredText("category"),
                .subcategories = fields.texts("subcategories") });
            fields.reportUnknownKeys();
        }
        return rules;
    }

    void readTags()
    {
        const YamlNode *tags = m_top.map("tags");
        if (!tags)
            return;
        for (const auto &[tag, value] : tags->fields) {
            const QString prefix = u"tags.%1."_s.arg(QString::fromStdString(tag));
            m_settings.tagRules.insert(QString::fromStdString(tag),
                placeRules(reader(*tags, u"tags."_s).maps(tag), prefix));
        }
    }

    void readColors()
    {
        const YamlNode *node = m_top.map("colors");
        if (!node)
            return;
        FieldReader fields = reader(*node, u"colors."_s);
        std::vector<QString> colors;
        for (int i = 1; i <= 7; ++i) {
            const QString color = fields.text("color" + std::to_string(i));
            static const QRegularExpression rgba(
                uR"(^rgba\(\s*\d+\s*,\s*\d+\s*,\s*\d+\s*,\s*[\d.]+\s*\)$)"_s);
            if (rgba.match(color).hasMatch())
                colors.push_back(color);
            else
                fields.report(Problem::Kind::BadValue, u"color%1"_s.arg(i), color, node->line);
        }
        fields.reportUnknownKeys();
        if (colors.size() == 7)
            m_settings.colors = std::move(colors);
    }

    /// Those that a person could follow.
    static QMap<QString, QString> readLinks(FieldReader &fields)
    {
        QMap<QString, QString> links = fields.textMap("links");
        links.removeIf([&](const QMap<QString, QString>::iterator &link) {
            const bool isLink = isWebAddress(*link) || link->startsWith("mailto:"_L1);
            if (!isLink && !link->isEmpty())
                fields.report(Problem::Kind::BadUrl, link.key(), *link, fields.line("links"));
            return !isLink;
        });
        return links;
    }

    void readHeaderAndFooter()
    {
        if (const YamlNode *node = m_top.map("header")) {
            FieldReader fields = reader(*node, u"header."_s);
            m_settings.headerLogo = fields.text("logo");
            m_settings.headerMessage = fields.text("motd");
            m_settings.headerLinks = readLinks(fields);
            fields.reportUnknownKeys();
        }
        if (const YamlNode *node = m_top.map("footer")) {
            FieldReader fields = reader(*node, u"footer."_s);
            m_settings.footerLogo = fields.text("logo");
            m_settings.footerText = fields.text("text");
            m_settings.footerLinks = readLinks(fields);
            fields.reportUnknownKeys();
        }
    }

    void readEvent()
    {
        const YamlNode *node = m_top.map("upcoming_event");
        if (!node)
            return;
        FieldReader fields = reader(*node, u"upcoming_event."_s);
        const auto start = fields.date("start");
        const auto end = fields.date("end");
        UpcomingEvent event { .name = fields.requiredText("name"),
            .start = start.value_or(QDate()),
            .end = end.value_or(QDate()),
            .bannerUrl = fields.url("banner_url"),
            .detailsUrl = fields.url("details_url") };
        fields.reportUnknownKeys();
        if (start && end && !event.name.isEmpty())
            m_settings.upcomingEvent = std::move(event);
    }

    const QString &m_file;
    Problems m_problems;
    FieldReader m_top;
    LandscapeSettings m_settings;
};

bool isMapWith(const YamlNode &root, std::string_view key)
{
    return root.kind == YamlNode::Kind::Map && root.field(key);
}

} // namespace

Result<Imported<LandscapeSettings>> importSettings(
    const QByteArray &bytes, const QString &file, const Progress &progress)
{
    return parseYaml(bytes, file, progress)
        .and_then([&](const YamlNode &root) -> Result<Imported<LandscapeSettings>> {
            if (root.kind != YamlNode::Kind::Map)
                return failure(Error::Kind::BadFormat, file, u"no settings"_s);
            auto read = SettingsReader(root, file).read();
            // Such a file must not take the place of one that is of use.
            if (read.value.foundation.isEmpty() && read.value.groups.empty())
                return failure(Error::Kind::BadFormat, file, u"neither foundation nor groups"_s);
            return read;
        });
}

Result<Imported<LandscapeGuide>> importGuide(
    const QByteArray &bytes, const QString &file, const Progress &progress)
{
    const auto root = parseYaml(bytes, file, progress);
    if (!root)
        return std::unexpected(root.error());
    if (!isMapWith(*root, "categories"))
        return failure(Error::Kind::BadFormat, file, u"no list of categories"_s);
    Imported<LandscapeGuide> result;
    FieldReader top(*root, file, result.problems);
    for (const YamlNode *node : top.maps("categories")) {
        FieldReader fields(*node, file, result.problems, {}, u"categories."_s);
        GuideChapter chapter { .category = fields.requiredText("category"),
            .content = fields.text("content"),
            .keywords = fields.texts("keywords"),
            .sections = {} };
        for (const YamlNode *sectionNode : fields.maps("subcategories")) {
            FieldReader section(
                *sectionNode, file, result.problems, chapter.category, u"subcategories."_s);
            chapter.sections.push_back({ .subcategory = section.requiredText("subcategory"),
                .content = section.text("content"),
                .keywords = section.texts("keywords") });
            section.reportUnknownKeys();
        }
        fields.reportUnknownKeys();
        result.value.chapters.push_back(std::move(chapter));
    }
    return result;
}

Result<Imported<Quiz>> importQuiz(
    const QByteArray &bytes, const QString &file, const Progress &progress)
{
    const auto root = parseYaml(bytes, file, progress);
    if (!root)
        return std::unexpected(root.error());
    if (!isMapWith(*root, "quiz"))
        return failure(Error::Kind::BadFormat, file, u"no quiz"_s);
    Imported<Quiz> result;
    FieldReader top(*root, file, result.problems);
    const YamlNode *quiz = top.map("quiz");
    if (!quiz)
        return failure(Error::Kind::BadFormat, file, u"no quiz"_s);
    FieldReader quizFields(*quiz, file, result.problems, {}, u"quiz."_s);
    for (const YamlNode *node : quizFields.maps("questions")) {
        FieldReader fields(*node, file, result.problems, {}, u"quiz.questions."_s);
        QuizQuestion question { .title = fields.requiredText("title"), .options = {} };
        for (const YamlNode *optionNode : fields.maps("options")) {
            FieldReader option(
                *optionNode, file, result.problems, question.title, u"quiz.questions.options."_s);
            question.options.push_back({ .item = option.requiredText("item"),
                .category = option.text("category"),
                .subcategory = option.text("subcategory"),
                .isCorrect = option.flag("correct").value_or(false) });
            option.reportUnknownKeys();
        }
        const auto correct = std::ranges::count(question.options, true, &QuizOption::isCorrect);
        if (!question.title.isEmpty() && correct == 1 && question.options.size() >= 2
            && question.options.size() <= 4)
            result.value.questions.push_back(std::move(question));
        else
            fields.report(Problem::Kind::BadValue, u"options"_s, question.title, node->line);
    }
    return result;
}

} // namespace model
