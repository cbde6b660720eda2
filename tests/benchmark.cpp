// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// The smallest sample that at least @p share of all are not above.
double quantile(std::vector<double> samples, double share)
{
    std::ranges::sort(samples);
    const auto rank = size_t(std::ceil(share * double(samples.size())));
    return samples[std::clamp<size_t>(rank, 1, samples.size()) - 1];
}

double rounded(double milliseconds) { return std::round(milliseconds * 1000) / 1000; }

} // namespace

void Benchmark::add(const QString &name, double milliseconds)
{
    auto entry = std::ranges::find(m_samples, name, &decltype(m_samples)::value_type::first);
    if (entry == m_samples.end())
        entry = m_samples.insert(entry, { name, {} });
    entry->second.push_back(milliseconds);
}

void Benchmark::note(const QString &name, const QJsonValue &value) { m_notes[name] = value; }

double Benchmark::median(const QString &name) const
{
    const auto entry = std::ranges::find(m_samples, name, &decltype(m_samples)::value_type::first);
    return entry == m_samples.end() ? std::nan("") : quantile(entry->second, 0.5);
}

QJsonObject Benchmark::json() const
{
    QJsonObject measured;
    for (const auto &[name, samples] : m_samples) {
        measured[name] = QJsonObject { { u"count"_s, qint64(samples.size()) },
            { u"median"_s, rounded(quantile(samples, 0.5)) },
            { u"p95"_s, rounded(quantile(samples, 0.95)) },
            { u"worst"_s, rounded(std::ranges::max(samples)) } };
    }
    return { { u"measured"_s, measured }, { u"noted"_s, m_notes } };
}

void Benchmark::print(bool asJson) const
{
    if (asJson) {
        std::fputs(QJsonDocument(json()).toJson().constData(), stdout);
        return;
    }
    std::printf("%-36s %7s %10s %10s %10s\n", "milliseconds", "count", "median", "p95", "worst");
    for (const auto &[name, samples] : m_samples) {
        std::printf("%-36s %7zu %10.2f %10.2f %10.2f\n", qUtf8Printable(name), samples.size(),
            quantile(samples, 0.5), quantile(samples, 0.95), std::ranges::max(samples));
    }
    for (auto note = m_notes.begin(); note != m_notes.end(); ++note) {
        std::printf("%-36s %7s\n", qUtf8Printable(note.key()),
            qUtf8Printable(note.value().toVariant().toString()));
    }
}

BenchmarkOptions::BenchmarkOptions(QCommandLineParser &parser, int runs)
    : m_parser(parser)
    , m_dataDir(u"data-dir"_s, u"Use the synced data in <folder>."_s, u"folder"_s)
    , m_json(u"json"_s, u"Print one JSON document."_s)
    , m_runs(u"runs"_s, u"Measure <count> times."_s, u"count"_s, QString::number(runs))
{
    parser.addHelpOption();
    parser.addOptions({ m_dataDir, m_json, m_runs });
}

QString BenchmarkOptions::dataDir() const { return m_parser.value(m_dataDir); }

bool BenchmarkOptions::isJson() const { return m_parser.isSet(m_json); }

int BenchmarkOptions::runs() const { return std::max(1, m_parser.value(m_runs).toInt()); }
