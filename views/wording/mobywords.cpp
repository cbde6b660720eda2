// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/mobywords.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Channel;
using model::MobyComponent;
using model::MobyProduct;

QString MobyWords::state(MobyComponent::State state)
{
    switch (state) {
    case MobyComponent::State::Active: return tr("Active: people change it regularly");
    case MobyComponent::State::Quiet: return tr("Quiet: little or nothing happens");
    case MobyComponent::State::Merged: return tr("Merged: its code lives on elsewhere");
    case MobyComponent::State::Archived: return tr("Archived: put away by its owners");
    case MobyComponent::State::Unknown: return tr("Not known");
    }
    return {};
}

QString MobyWords::shortState(const MobyComponent &component)
{
    switch (component.state) {
    case MobyComponent::State::Active: return tr("Active", "a repository");
    case MobyComponent::State::Quiet: return tr("Quiet", "a repository");
    case MobyComponent::State::Merged: return tr("Now in %1").arg(component.mergedInto);
    case MobyComponent::State::Archived: return tr("Archived", "a repository");
    case MobyComponent::State::Unknown: return tr("State not known");
    }
    return {};
}

QString MobyWords::kind(MobyProduct::Kind kind)
{
    switch (kind) {
    case MobyProduct::Kind::Community: return tr("Stable release");
    case MobyProduct::Kind::Enterprise: return tr("Release with a contract");
    case MobyProduct::Kind::Desktop: return tr("Desktop program");
    case MobyProduct::Kind::Other: return tr("Project built on it");
    }
    return {};
}

QString MobyWords::role(const QString &title)
{
    const QString known = title.toLower();
    if (known == "committers"_L1)
        return tr("Committers");
    if (known == "reviewers"_L1)
        return tr("Reviewers");
    if (known == "core maintainers"_L1)
        return tr("Core maintainers");
    if (known == "alumni"_L1)
        return tr("Formerly");
    return title.isEmpty() ? tr("Maintainers") : title;
}

QString MobyWords::kind(Channel::Kind kind)
{
    switch (kind) {
    case Channel::Kind::Chat: return tr("Chat");
    case Channel::Kind::Forum: return tr("Forum");
    case Channel::Kind::Discussions: return tr("Discussions");
    case Channel::Kind::Questions: return tr("Questions and answers");
    case Channel::Kind::MailingList: return tr("Mailing list");
    case Channel::Kind::Site: return tr("Website", "a kind of channel");
    }
    return {};
}

QString MobyWords::community(Channel::Community community)
{
    switch (community) {
    case Channel::Community::Cncf: return u"CNCF"_s;
    case Channel::Community::Moby: return u"Moby"_s;
    case Channel::Community::Docker: return u"Docker"_s;
    }
    return {};
}

} // namespace views
