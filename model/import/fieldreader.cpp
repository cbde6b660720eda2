// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/fieldreader.h"

#include <QMap>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString shortened(const QString &value)
{
    return value.size() > 120 ? value.left(119) + u'…' : value;
}

QString keyText(std::string_view key)
{
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

} // namespace

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::TolerantMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        && !url.host().isEmpty();
}

FieldReader::FieldReader(
    const YamlNode &map, const QString &file, Problems &problems, QString subject, QString prefix)
    : m_map(map)
    , m_file(file)
    , m_problems(problems)
    , m_subject(std::move(subject))
    , m_prefix(std::move(prefix))
{
}

void FieldReader::report(Problem::Kind kind, const QString &field, const QString &value, int line)
{
    m_problems.push_back({ .kind = kind,
        .file = m_file,
        .line = line,
        .subject = m_subject,
        .field = m_prefix + field,
        .value = shortened(value) });
}

const YamlNode *FieldReader::find(std::string_view key)
{
    m_known.emplace(key);
    const YamlNode *node = m_map.field(key);
    return node && !node->isNull() ? node : nullptr;
}

const YamlNode *FieldReader::scalar(std::string_view key)
{
    const YamlNode *node = find(key);
    if (node && node->kind != YamlNode::Kind::Scalar) {
        report(Problem::Kind::WrongType, keyText(key), {}, node->line);
        return nullptr;
    }
    return node;
}

QString FieldReader::text(std::string_view key)
{
    const YamlNode *node = scalar(key);
    return node ? node->text().trimmed() : QString();
}

QString FieldReader::requiredText(std::string_view key)
{
    const QString result = text(key);
    if (result.isEmpty())
        report(Problem::Kind::Missing, keyText(key), {}, m_map.line);
    return result;
}

std::optional<QDate> FieldReader::date(std::string_view key)
{
    const YamlNode *node = scalar(key);
    if (!node)
        return std::nullopt;
    const QString written = node->text().trimmed();
    if (written.isEmpty())
        return std::nullopt;
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (written.size() != 10 || !date.isValid()) {
        report(Problem::Kind::BadDate, keyText(key), written, node->line);
        return std::nullopt;
    }
    return date;
}

std::optional<bool> FieldReader::flag(std::string_view key)
{
    const YamlNode *node = scalar(key);
    if (!node)
        return std::nullopt;
    const QString written = node->text().toLower();
    if (written == "true"_L1 || written == "yes"_L1)
        return true;
    if (written == "false"_L1 || written == "no"_L1)
        return false;
    report(Problem::Kind::WrongType, keyText(key), written, node->line);
    return std::nullopt;
}

std::optional<int> FieldReader::number(std::string_view key)
{
    const YamlNode *node = scalar(key);
    if (!node)
        return std::nullopt;
    bool isNumber = false;
    const int value = node->text().toInt(&isNumber);
    if (!isNumber || value < 0) {
        report(Problem::Kind::WrongType, keyText(key), node->text(), node->line);
        return std::nullopt;
    }
    return value;
}

QString FieldReader::url(std::string_view key)
{
    const YamlNode *node = scalar(key);
    if (!node)
        return {};
    // QString::trimmed() takes the no-break spaces that stand behind two homepages as well.
    const QString written = node->text().trimmed();
    if (written.isEmpty() || isWebAddress(written))
        return written;
    report(Problem::Kind::BadUrl, keyText(key), written, node->line);
    return {};
}

QStringList FieldReader::texts(std::string_view key)
{
    QStringList result;
    const YamlNode *node = find(key);
    if (!node)
        return result;
    // A single text is written without a list here and there: `tag: security` in 2024.
    if (node->kind == YamlNode::Kind::Scalar) {
        if (const QString text = node->text().trimmed(); !text.isEmpty())
            result += text;
        return result;
    }
    if (node->kind != YamlNode::Kind::Sequence) {
        report(Problem::Kind::WrongType, keyText(key), node->text(), node->line);
        return result;
    }
    for (const YamlNode &item : node->items) {
        const QString text = item.text().trimmed();
        if (item.kind == YamlNode::Kind::Scalar && !text.isEmpty())
            result += text;
        else
            report(Problem::Kind::WrongType, keyText(key), text, item.line);
    }
    return result;
}

QStringList FieldReader::commaTexts(std::string_view key)
{
    QStringList result;
    for (const QString &part : text(key).split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            result += trimmed;
    }
    return result;
}

QMap<QString, QString> FieldReader::textMap(std::string_view key)
{
    QMap<QString, QString> result;
    const YamlNode *node = map(key);
    if (!node)
        return result;
    for (const auto &[name, value] : node->fields) {
        if (value.kind == YamlNode::Kind::Scalar)
            result.insert(QString::fromStdString(name), value.text().trimmed());
        else if (!value.isNull())
            report(Problem::Kind::WrongType, keyText(key) + u'.' + QString::fromStdString(name), {},
                value.line);
    }
    return result;
}

std::vector<const YamlNode *> FieldReader::maps(std::string_view key)
{
    std::vector<const YamlNode *> result;
    const YamlNode *node = find(key);
    if (!node)
        return result;
    if (node->kind != YamlNode::Kind::Sequence) {
        report(Problem::Kind::WrongType, keyText(key), node->text(), node->line);
        return result;
    }
    for (const YamlNode &item : node->items) {
        if (item.kind == YamlNode::Kind::Map)
            result.push_back(&item);
        else
            report(Problem::Kind::WrongType, keyText(key), item.text(), item.line);
    }
    return result;
}

const YamlNode *FieldReader::map(std::string_view key)
{
    const YamlNode *node = find(key);
    if (node && node->kind != YamlNode::Kind::Map) {
        report(Problem::Kind::WrongType, keyText(key), node->text(), node->line);
        return nullptr;
    }
    return node;
}

void FieldReader::ignore(std::initializer_list<std::string_view> keys)
{
    for (const auto key : keys)
        m_known.emplace(key);
}

void FieldReader::reportUnknownKeys()
{
    std::set<std::string_view> seen;
    for (const auto &[name, value] : m_map.fields) {
        if (!seen.insert(name).second)
            report(Problem::Kind::Duplicate, keyText(name), value.text(), value.line);
        else if (!m_known.contains(name))
            report(Problem::Kind::UnknownKey, keyText(name), value.text(), value.line);
    }
}

} // namespace model
