// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/mobyimport.h"

#include "model/import/fieldreader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using State = MobyComponent::State;

MobyComponent readComponent(const YamlNode &node, const QString &file, Problems &problems)
{
    static constexpr std::array states { std::pair("active"_L1, State::Active),
        std::pair("quiet"_L1, State::Quiet), std::pair("merged"_L1, State::Merged),
        std::pair("archived"_L1, State::Archived), std::pair("unknown"_L1, State::Unknown) };
    FieldReader fields(node, file, problems);
    MobyComponent component { .repository = fields.requiredText("repository"),
        .name = fields.requiredText("name"),
        .description = fields.text("description"),
        .mergedInto = fields.text("merged_into"),
        .upstreamOf = fields.texts("upstream_of"),
        .formerAddresses = fields.texts("also_known_as"),
        .source = fields.text("source") };
    fields.setSubject(component.name);
    const QString state = fields.text("state");
    const auto known
        = std::ranges::find(states, state, [](const auto &pair) { return pair.first; });
    if (known != states.end())
        component.state = known->second;
    else
        fields.report(Problem::Kind::BadValue, u"state"_s, state, fields.line("state"));
    fields.reportUnknownKeys();
    return component;
}

MobyProduct readProduct(const YamlNode &node, const QString &file, Problems &problems)
{
    using Kind = MobyProduct::Kind;
    static constexpr std::array kinds { std::pair("community"_L1, Kind::Community),
        std::pair("enterprise"_L1, Kind::Enterprise), std::pair("desktop"_L1, Kind::Desktop),
        std::pair("other"_L1, Kind::Other) };
    FieldReader fields(node, file, problems);
    MobyProduct product { .name = fields.requiredText("name"),
        .description = fields.text("description"),
        .url = fields.url("url"),
        .upstreamOf = fields.texts("upstream_of"),
        .source = fields.text("source") };
    fields.setSubject(product.name);
    const QString kind = fields.text("kind");
    const auto known = std::ranges::find(kinds, kind, [](const auto &pair) { return pair.first; });
    if (known != kinds.end())
        product.kind = known->second;
    else
        fields.report(Problem::Kind::BadValue, u"kind"_s, kind, fields.line("kind"));
    fields.reportUnknownKeys();
    return product;
}

} // namespace

Result<Imported<MobyProject>> importMobyProject(
    const QByteArray &bytes, const QString &file, const Progress &progress)
{
    const auto root = parseYaml(bytes, file, progress);
    if (!root)
        return std::unexpected(root.error());
    if (root->kind != YamlNode::Kind::Map || !root->field("components"))
        return failure(Error::Kind::BadFormat, file, u"no list of components"_s);
    Imported<MobyProject> result;
    FieldReader top(*root, file, result.problems);
    for (const YamlNode *map : top.maps("components")) {
        MobyComponent component = readComponent(*map, file, result.problems);
        if (!component.repository.isEmpty() && !component.name.isEmpty())
            result.value.components.push_back(std::move(component));
    }
    for (const YamlNode *map : top.maps("products")) {
        MobyProduct product = readProduct(*map, file, result.problems);
        if (!product.name.isEmpty())
            result.value.products.push_back(std::move(product));
    }
    top.reportUnknownKeys();
    return result;
}

} // namespace model
