// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/sourcewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace views {

QString SourceWords::given(const model::Source &source)
{
    if (source.isOtherLandscape()) {
        switch (source.content) {
        case model::Source::Content::LandscapeFolder:
            return tr("A landscape of this machine that you added");
        case model::Source::Content::LandscapeSite:
            return tr("A landscape on the web that you added, with its numbers");
        default: return tr("A landscape of a repository that you added");
        }
    }
    if (source.isOwn()) {
        return source.content == model::Source::Content::Calendar
            ? tr("Meetings of a calendar that you added")
            : tr("Texts of a repository that you added");
    }
    const QHash<QString, QString> known {
        { u"cncf/landscape"_s, tr("Items, logos and their history") },
        { u"cncf/landscape2-sites"_s, tr("Groups, featured items, guide and quiz") },
        { u"landscape.cncf.io"_s,
            tr("Stars, languages, licenses, activity, countries and funding") },
        { u"clotributor.dev"_s, tr("Issues of CNCF projects to pick up") },
        { u"api.github.com"_s, tr("Issues of Moby and Docker to pick up, and stars") },
        { u"clomonitor.io"_s, tr("What was checked in the repositories of projects") },
        { u"www.bestpractices.dev"_s, tr("OpenSSF Best Practices badges of projects") },
        { u"community.cncf.io"_s, tr("Chapters that meet, and their events") },
        { u"cncf/glossary"_s, tr("Cloud native terms in many languages") },
        { u"cncf/contribute-site"_s, tr("How to contribute to projects of the CNCF") },
        { u"cncf/toc"_s, tr("Maturity criteria and technical groups") },
        { u"cncf/foundation"_s, tr("Charter, policies and maintainers of the CNCF") },
        { u"cncf/sandbox"_s, tr("How a project applies for the sandbox") },
        { u"cncf/clomonitor"_s, tr("Which repositories a project has") },
        { u"cncf/communitygroups"_s, tr("Advice for community groups") },
        { u"cncf/kubernetes-community-days"_s, tr("How to hold a Kubernetes Community Day") },
        { u"moby/moby"_s, tr("Guides and governance of Moby") },
        { u"moby/mobywebsite"_s, tr("The site of the Moby project") },
        { u"linuxkit/linuxkit"_s, tr("Guides of LinuxKit") },
        { u"docker/code-of-conduct"_s, tr("Rules of conduct in the Docker community") },
        { u"docker/community"_s, tr("Advice for meetups of the Docker community") },
    };
    return known.value(source.name);
}

} // namespace views
