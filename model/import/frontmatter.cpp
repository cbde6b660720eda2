// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/frontmatter.h"

#include "model/import/yaml.h"

#include <cctype>

namespace model {

namespace {

constexpr QByteArrayView fence = "---";
constexpr YamlLimits limits { .maxBytes = 64 << 10, .maxDepth = 8, .maxNodes = 2'000 };

/// The YAML itself, empty where there is none.
QByteArrayView takeYaml(QByteArrayView &markdown)
{
    if (!markdown.startsWith(fence) || !markdown.sliced(fence.size()).trimmed().size())
        return {};
    const qsizetype start = markdown.indexOf('\n');
    if (start < 0 || !markdown.sliced(fence.size(), start - fence.size()).trimmed().isEmpty())
        return {};
    for (qsizetype line = start + 1; line < markdown.size();) {
        qsizetype end = markdown.indexOf('\n', line);
        if (end < 0)
            end = markdown.size();
        if (markdown.sliced(line, end - line).trimmed() == fence) {
            const QByteArrayView yaml = markdown.sliced(start + 1, line - start - 1);
            markdown = markdown.sliced(std::min(end + 1, markdown.size()));
            return yaml;
        }
        line = end + 1;
    }
    return {};
}

QString scalar(const YamlNode &map, std::string_view key)
{
    // Some write them with a capital letter.
    const YamlNode *node = map.field(key);
    if (!node) {
        std::string capital(key);
        capital.front() = char(std::toupper(static_cast<unsigned char>(capital.front())));
        node = map.field(capital);
    }
    return node && node->kind == YamlNode::Kind::Scalar ? node->text().simplified() : QString();
}

} // namespace

FrontMatter takeFrontMatter(QByteArrayView &markdown, const QString &path, const Progress &progress)
{
    const QByteArrayView text = takeYaml(markdown);
    if (text.isEmpty())
        return {};
    const auto yaml = parseYaml(text.toByteArray(), path, progress, limits);
    if (!yaml)
        return {};
    FrontMatter found { .title = scalar(*yaml, "title"),
        .summary = scalar(*yaml, "summary"),
        .audience = scalar(*yaml, "audience"),
        .tags = {},
        .order = scalar(*yaml, "order").toInt() };
    if (found.summary.isEmpty())
        found.summary = scalar(*yaml, "description");
    if (const YamlNode *tags = yaml->field("tags")) {
        for (const YamlNode &tag : tags->items) {
            const QString word = tag.text().simplified();
            if (!word.isEmpty())
                found.tags += word;
        }
    }
    return found;
}

} // namespace model
