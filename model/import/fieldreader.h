// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/problem.h"
#include "model/import/yaml.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <set>

namespace model {

/// Whether @p text is an http or https address with a host, after trimming.
bool isWebAddress(const QString &text);

/// Reads the fields of one YAML map with the type each should have, and lists what is not so.
class FieldReader {
public:
    /// @p subject names the thing that the map describes, @p prefix stands before field names
    /// ("extra."). All three references must outlive the reader.
    FieldReader(const YamlNode &map, const QString &file, Problems &problems, QString subject = {},
        QString prefix = {});

    void setSubject(const QString &subject) { m_subject = subject; }
    const QString &subject() const { return m_subject; }
    /// Of the field @p key, or of the map itself when it has none.
    int line(std::string_view key) const
    {
        const YamlNode *node = m_map.field(key);
        return node ? node->line : m_map.line;
    }

    QString text(std::string_view key);
    QString requiredText(std::string_view key);
    std::optional<QDate> date(std::string_view key);
    std::optional<bool> flag(std::string_view key);
    std::optional<int> number(std::string_view key);
    /// An http or https address, trimmed; empty where there is none or it is not one.
    QString url(std::string_view key);
    /// The texts of a list; a single text is a list of one.
    QStringList texts(std::string_view key);
    /// A list written as one text with commas.
    QStringList commaTexts(std::string_view key);
    QMap<QString, QString> textMap(std::string_view key);
    /// The maps of a list; what is no map is a problem.
    std::vector<const YamlNode *> maps(std::string_view key);
    const YamlNode *map(std::string_view key);

    /// Marks keys as known that carry nothing for us.
    void ignore(std::initializer_list<std::string_view> keys);
    /// Lists the keys that nobody asked for, and those that stand there twice.
    void reportUnknownKeys();

    void report(Problem::Kind kind, const QString &field, const QString &value, int line);

private:
    const YamlNode *find(std::string_view key);
    const YamlNode *scalar(std::string_view key);

    const YamlNode &m_map;
    const QString &m_file;
    Problems &m_problems;
    QString m_subject;
    QString m_prefix;
    std::set<std::string, std::less<>> m_known;
};

} // namespace model
