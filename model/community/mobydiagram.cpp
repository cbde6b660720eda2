// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/mobydiagram.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace model {

namespace {

void addArrows(MobyDiagram &diagram, const MobyProject &project)
{
    QHash<QString, int> byName;
    QHash<QString, int> byRepository;
    const int components = int(project.components.size());
    for (int i = 0; i < components; ++i) {
        byName.insert(project.components[size_t(i)].name, i);
        byRepository.insert(project.components[size_t(i)].repository, i);
    }
    for (size_t i = 0; i < project.products.size(); ++i)
        byName.insert(project.products[i].name, components + int(i));
    const auto add = [&](int from, int to, bool isMerged) {
        const bool isThere = std::ranges::any_of(diagram.arrows,
            [&](const auto &arrow) { return arrow.from == from && arrow.to == to; });
        if (to >= 0 && to != from && !isThere)
            diagram.arrows.push_back({ from, to, isMerged });
    };
    for (int i = 0; i < components; ++i) {
        const MobyComponent &component = project.components[size_t(i)];
        add(i, byRepository.value(component.mergedInto, -1), true);
        // What it is merged into says what it is built into.
        for (const QString &name : component.upstreamOf) {
            if (component.mergedInto.isEmpty())
                add(i, byName.value(name, -1), false);
        }
    }
    for (int i = 0; i < int(project.products.size()); ++i) {
        for (const QString &name : project.products[size_t(i)].upstreamOf)
            add(components + i, byName.value(name, -1), false);
    }
}

/// How many arrows lie between each node and the end, along the longest way.
std::vector<int> distancesToEnd(const MobyDiagram &diagram)
{
    std::vector<int> distances(diagram.nodes.size());
    // As often as the longest way has nodes; a ring ends with that, too.
    for (size_t round = 0; round < diagram.nodes.size(); ++round) {
        bool isChanged = false;
        for (const auto &[from, to, isMerged] : diagram.arrows) {
            const int distance = std::min(distances[size_t(to)] + 1, int(diagram.nodes.size()) - 1);
            if (distance > distances[size_t(from)]) {
                distances[size_t(from)] = distance;
                isChanged = true;
            }
        }
        if (!isChanged)
            break;
    }
    return distances;
}

/// The mean place of what @p node is joined with, so that few arrows cross.
double middleOf(const MobyDiagram &diagram, int node)
{
    double sum = 0;
    int count = 0;
    for (const auto &[from, to, isMerged] : diagram.arrows) {
        if (from != node && to != node)
            continue;
        const auto &other = diagram.nodes[size_t(from == node ? to : from)];
        sum += (other.row + 0.5) / diagram.columnSizes[size_t(other.column)];
        ++count;
    }
    return count == 0 ? 0.5 : sum / count;
}

void orderRows(MobyDiagram &diagram)
{
    constexpr int sweeps = 8;
    std::vector<std::vector<int>> columns(diagram.columnSizes.size());
    for (int i = 0; i < int(diagram.nodes.size()); ++i) {
        if (!std::ranges::contains(diagram.apart, i))
            columns[size_t(diagram.nodes[size_t(i)].column)].push_back(i);
    }
    const auto number = [&](const std::vector<int> &column) {
        for (int row = 0; row < int(column.size()); ++row)
            diagram.nodes[size_t(column[size_t(row)])].row = row;
    };
    std::ranges::for_each(columns, number);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (std::vector<int> &column : columns) {
            std::ranges::stable_sort(column, {}, [&](int node) { return middleOf(diagram, node); });
            number(column);
        }
        std::ranges::reverse(columns); // from the left, then from the right
    }
}

} // namespace

MobyDiagram MobyDiagram::of(const MobyProject &project)
{
    MobyDiagram diagram;
    for (int i = 0; i < int(project.components.size()); ++i)
        diagram.nodes.push_back({ .component = i });
    for (int i = 0; i < int(project.products.size()); ++i)
        diagram.nodes.push_back({ .product = i });
    addArrows(diagram, project);
    for (int i = 0; i < int(diagram.nodes.size()); ++i) {
        if (std::ranges::none_of(diagram.arrows,
                [i](const Arrow &arrow) { return arrow.from == i || arrow.to == i; }))
            diagram.apart.push_back(i);
    }
    const std::vector<int> distances = distancesToEnd(diagram);
    const int last = distances.empty() ? 0 : std::ranges::max(distances);
    diagram.columnSizes.resize(size_t(last) + 1);
    for (int i = 0; i < int(diagram.nodes.size()); ++i) {
        if (std::ranges::contains(diagram.apart, i))
            continue;
        diagram.nodes[size_t(i)].column = last - distances[size_t(i)];
        ++diagram.columnSizes[size_t(last - distances[size_t(i)])];
    }
    orderRows(diagram);
    return diagram;
}

} // namespace model
