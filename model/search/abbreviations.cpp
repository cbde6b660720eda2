// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/abbreviations.h"

#include <algorithm>
#include <array>
#include <utility>

namespace model {

namespace {

/// By the short form.
constexpr std::array<std::pair<QStringView, QStringView>, 18> abbreviations { {
    { u"authn", u"authentication" },
    { u"authz", u"authorization" },
    { u"aws", u"amazon" },
    { u"es", u"elasticsearch" },
    { u"gcp", u"google" },
    { u"gh", u"github" },
    { u"k8", u"kubernetes" },
    { u"k8s", u"kubernetes" },
    { u"kube", u"kubernetes" },
    { u"o11y", u"observability" },
    { u"ocp", u"openshift" },
    { u"otel", u"opentelemetry" },
    { u"pg", u"postgresql" },
    { u"postgres", u"postgresql" },
    { u"psql", u"postgresql" },
    { u"tf", u"terraform" },
    { u"wasm", u"webassembly" },
    { u"webassembly", u"wasm" },
} };
static_assert(std::ranges::is_sorted(abbreviations, {}, [](const auto &entry) {
    return std::u16string_view(entry.first.utf16(), size_t(entry.first.size()));
}));

} // namespace

QStringView meaningOf(QStringView word)
{
    const auto found = std::ranges::lower_bound(
        abbreviations, word, {}, &std::pair<QStringView, QStringView>::first);
    return found != abbreviations.end() && found->first == word ? found->second : QStringView();
}

} // namespace model
