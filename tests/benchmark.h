// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <utility>
#include <vector>

/// What a bench measured: for each named thing its samples in milliseconds. Machines are noisy, so
/// only medians and what is far from them mean anything.
class Benchmark {
public:
    /// Runs @p work and adds the time that it took to the samples of @p name.
    template <typename Work> void measure(const QString &name, const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(name, double(timer.nsecsElapsed()) / 1e6);
    }
    void add(const QString &name, double milliseconds);
    /// A fact beside the times: a count, a ratio.
    void note(const QString &name, const QJsonValue &value);
    double median(const QString &name) const;

    /// `{"measured": {name: {count, median, p95, worst}}, "noted": {...}}`, times in milliseconds.
    QJsonObject json() const;
    /// As JSON, or as lines for a person.
    void print(bool asJson) const;

private:
    std::vector<std::pair<QString, std::vector<double>>> m_samples;
    QJsonObject m_notes;
};

/// The options that every bench has: --data-dir, --json, --runs.
class BenchmarkOptions {
public:
    BenchmarkOptions(QCommandLineParser &parser, int runs);

    QString dataDir() const;
    bool isJson() const;
    int runs() const;

private:
    QCommandLineParser &m_parser;
    QCommandLineOption m_dataDir;
    QCommandLineOption m_json;
    QCommandLineOption m_runs;
};
