// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/maintainersimport.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Person = MaintainerRole::Person;

/// The texts between quotes in @p line.
QStringList quotedIn(const QString &line)
{
    static const QRegularExpression quoted(u"\"([^\"]*)\""_s);
    QStringList texts;
    for (const auto &match : quoted.globalMatch(line))
        texts += match.captured(1).left(longestMaintainerName).simplified();
    return texts;
}

/// @p account when it can be one at GitHub, else nothing.
QString known(const QString &account)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9-]{0,38}$"_s);
    return form.match(account).hasMatch() ? account : QString();
}

void add(std::vector<MaintainerRole> &roles, QString title, const Person &person)
{
    title.truncate(longestMaintainerName);
    qsizetype count = 0;
    for (const MaintainerRole &role : roles)
        count += qsizetype(role.people.size());
    if (person.name.isEmpty() || count >= mostMaintainers)
        return;
    const auto found = std::ranges::find(roles, title, &MaintainerRole::title);
    if (found != roles.end())
        found->people.push_back(person);
    else if (std::ssize(roles) < mostMaintainerRoles)
        roles.push_back({ title, { person } });
}

std::vector<MaintainerRole> fromLines(const QStringList &lines)
{
    std::vector<MaintainerRole> roles;
    QString title;
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'#')) {
            // A heading is one word or two, all capitals; the rest explains.
            const QString text = trimmed.sliced(1).simplified();
            if (!text.isEmpty() && text == text.toUpper() && text.count(u' ') < 3)
                title = text;
            continue;
        }
        const QStringList cells = quotedIn(trimmed);
        if (trimmed.startsWith(u'"') && cells.size() >= 2)
            add(roles, title, { cells[1], known(cells[0]) });
    }
    return roles;
}

/// Not a whole TOML reader: these files are older than its rules, and other parts of them are
/// prose.
std::vector<MaintainerRole> fromTables(const QStringList &lines)
{
    static const QRegularExpression head(
        u"^\\[\\s*(org|people)\\s*\\.\\s*\"?([^\\]\"]+?)\"?\\s*\\]$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression field(
        u"^(name|github)\\s*="_s, QRegularExpression::CaseInsensitiveOption);
    struct Listed {
        QString title;
        QStringList keys;
    };
    std::vector<Listed> lists;
    QHash<QString, Person> people;
    QString person;
    bool isOrg = false;
    bool isList = false;
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'[') && !isList) {
            const auto match = head.match(trimmed);
            isOrg = match.hasMatch() && match.captured(1).toLower() == "org"_L1
                && std::ssize(lists) < mostMaintainerRoles;
            person = match.hasMatch() && !isOrg ? match.captured(2).toLower() : QString();
            if (isOrg)
                lists.push_back({ match.captured(2).simplified(), {} });
            continue;
        }
        if (trimmed.startsWith(u'#'))
            continue;
        if (isOrg && trimmed.startsWith("people"_L1) && trimmed.contains(u'['))
            isList = true;
        if (isList) {
            if (lists.back().keys.size() < mostMaintainers)
                lists.back().keys += quotedIn(trimmed);
            isList = !trimmed.contains(u']');
            continue;
        }
        const auto match = field.match(trimmed);
        const QString value = quotedIn(trimmed).value(0);
        if (person.isEmpty() || !match.hasMatch())
            continue;
        if (match.captured(1).toLower() == "name"_L1)
            people[person].name = value;
        else
            people[person].account = known(value);
    }
    std::vector<MaintainerRole> roles;
    for (const Listed &list : lists) {
        for (const QString &key : list.keys)
            add(roles, list.title, people.value(key.toLower()));
    }
    return roles;
}

} // namespace

std::vector<MaintainerRole> importMaintainers(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    std::vector<MaintainerRole> roles = fromTables(lines);
    return roles.empty() ? fromLines(lines) : roles;
}

} // namespace model
