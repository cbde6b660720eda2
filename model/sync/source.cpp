// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/source.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

const Source landscapeSource { u"cncf/landscape"_s, Source::Content::Landscape };
const Source sitesSource { u"cncf/landscape2-sites"_s, Source::Content::Site };
const Source numbersSource { u"landscape.cncf.io"_s, Source::Content::Numbers };
const Source clotributorSource { u"clotributor.dev"_s, Source::Content::CncfIssues };
const Source gitHubSource { u"api.github.com"_s, Source::Content::MobyIssues };
const Source clomonitorSource { u"clomonitor.io"_s, Source::Content::Checks };
const Source badgesSource { u"www.bestpractices.dev"_s, Source::Content::Badges };
const Source chaptersSource { u"community.cncf.io"_s, Source::Content::Chapters };
const Source projectListSource { u"cncf/clomonitor"_s };
const Source foundationSource { u"cncf/foundation"_s };

std::span<const Source> allSources()
{
    static const std::array sources { landscapeSource, sitesSource, numbersSource,
        clotributorSource, gitHubSource, clomonitorSource, badgesSource, chaptersSource,
        Source { u"cncf/glossary"_s }, Source { u"cncf/contribute-site"_s },
        Source { u"cncf/toc"_s }, foundationSource, Source { u"cncf/sandbox"_s }, projectListSource,
        Source { u"cncf/communitygroups"_s }, Source { u"cncf/kubernetes-community-days"_s },
        Source { u"moby/moby"_s }, Source { u"moby/mobywebsite"_s },
        Source { u"linuxkit/linuxkit"_s }, Source { u"docker/code-of-conduct"_s },
        Source { u"docker/community"_s } };
    return sources;
}

QString SourceAddresses::of(const Source &source) const
{
    const QString base
        = source.isWeb() ? httpBases.value(source.name, "https://"_L1 + source.name) : remoteBase;
    const QString begin = base.endsWith(u'/') ? base : base + u'/';
    return source.isWeb() ? begin : begin + source.name + ".git"_L1;
}

QStringList sourcesWithout(const QStringList &leftOut)
{
    QStringList names;
    for (const Source &source : allSources()) {
        if (!leftOut.contains(source.name))
            names += source.name;
    }
    return names;
}

} // namespace model
