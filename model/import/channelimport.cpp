// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/channelimport.h"

#include "model/import/fieldreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Kind = Channel::Kind;
using Community = Channel::Community;

constexpr std::array kinds { std::pair("chat"_L1, Kind::Chat), std::pair("forum"_L1, Kind::Forum),
    std::pair("discussions"_L1, Kind::Discussions), std::pair("questions"_L1, Kind::Questions),
    std::pair("mailing-list"_L1, Kind::MailingList), std::pair("site"_L1, Kind::Site) };
constexpr std::array communities { std::pair("cncf"_L1, Community::Cncf),
    std::pair("moby"_L1, Community::Moby), std::pair("docker"_L1, Community::Docker) };

/// The value of @p key in @p names; one that is not there is a problem.
template <typename Names, typename Value>
void readName(FieldReader &fields, const char *key, const Names &names, Value &into)
{
    const QString name = fields.text(key);
    const auto known = std::ranges::find(names, name, [](const auto &pair) { return pair.first; });
    if (known != names.end())
        into = known->second;
    else
        fields.report(Problem::Kind::BadValue, QString::fromLatin1(key), name, fields.line(key));
}

} // namespace

Result<Imported<Channels>> importChannels(
    const QByteArray &bytes, const QString &file, const Progress &progress)
{
    const auto root = parseYaml(bytes, file, progress);
    if (!root)
        return std::unexpected(root.error());
    if (root->kind != YamlNode::Kind::Map || !root->field("channels"))
        return failure(Error::Kind::BadFormat, file, u"no list of channels"_s);
    Imported<Channels> result;
    FieldReader top(*root, file, result.problems);
    for (const YamlNode *map : top.maps("channels")) {
        FieldReader fields(*map, file, result.problems);
        Channel channel { .name = fields.requiredText("name"),
            .url = fields.url("url"),
            .description = fields.text("description"),
            .asOf = fields.date("as_of").value_or(QDate()),
            .source = fields.text("source") };
        fields.setSubject(channel.name);
        readName(fields, "kind", kinds, channel.kind);
        readName(fields, "community", communities, channel.community);
        fields.reportUnknownKeys();
        if (!channel.name.isEmpty() && !channel.url.isEmpty())
            result.value.channels.push_back(std::move(channel));
    }
    for (const YamlNode *map : top.maps("moved")) {
        FieldReader fields(*map, file, result.problems);
        MovedAddress moved { .old = fields.requiredText("old"),
            .today = fields.url("today"),
            .note = fields.text("note") };
        fields.reportUnknownKeys();
        if (!moved.old.isEmpty() && !moved.today.isEmpty())
            result.value.moved.push_back(std::move(moved));
    }
    top.reportUnknownKeys();
    return result;
}

} // namespace model
