// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "model/result.h"

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

namespace model {

struct YamlField;

/// A parsed YAML value that knows its line. Foreign: every access says what it expects.
struct YamlNode {
    enum class Kind { Null, Scalar, Sequence, Map };
    Kind kind = Kind::Null;
    int line = 0; ///< from 1
    bool isQuoted = false; ///< a quoted "null" or "true" is text
    std::string scalar; ///< UTF-8
    std::vector<YamlNode> items; ///< of a sequence
    std::vector<YamlField> fields; ///< of a map, in file order

    bool isNull() const { return kind == Kind::Null; }
    /// The first field named @p key, or nothing.
    const YamlNode *field(std::string_view key) const;
    QString text() const { return QString::fromStdString(scalar); }
};

struct YamlField {
    std::string key;
    YamlNode value;
};

/// What protects the machine from a file that is built to harm.
struct YamlLimits {
    qint64 maxBytes = qint64(32) << 20;
    int maxDepth = 64;
    int maxNodes = 4'000'000; ///< after aliases are expanded
};

/// Reads one YAML document.
/// Errors: TooLarge (bytes, depth, nodes), BadFormat (with the line in the detail: not UTF-8, not
/// YAML, empty), Cancelled. Any thread.
Result<YamlNode> parseYaml(const QByteArray &bytes, const QString &file, const Progress &progress,
    const YamlLimits &limits = {});

} // namespace model
