// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/contributionpath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

PathLink web(const QString &id, const QString &address)
{
    return { .id = id, .kind = PathLink::Kind::Web, .target = address };
}

/// @p text is "source:path".
PathLink page(const QString &id, const QString &text)
{
    return { .id = id, .kind = PathLink::Kind::Page, .target = text };
}

PathLink room(const QString &id, const QString &place)
{
    return { .id = id, .kind = PathLink::Kind::Room, .target = place };
}

struct PathName {
    ContributionPath path;
    QLatin1StringView name;
};
constexpr std::array pathNames { PathName { ContributionPath::Code, "code"_L1 },
    PathName { ContributionPath::Documentation, "documentation"_L1 },
    PathName { ContributionPath::Help, "help"_L1 },
    PathName { ContributionPath::Spread, "spread"_L1 } };

/// As moby/moby has them in CONTRIBUTING.md and docs/contributing (SOURCES 8.2).
const std::vector<PathStep> &codeSteps()
{
    static const std::vector<PathStep> steps {
        { .id = u"read-conduct"_s,
            .needs = {},
            .commands = {},
            .links = { room(u"code-conduct"_s, u"conduct"_s),
                page(u"code-guidelines"_s, u"moby/moby:CONTRIBUTING.md"_s) } },
        { .id = u"tools"_s,
            .needs = { Prerequisite::Git, Prerequisite::GitIdentity, Prerequisite::Make,
                Prerequisite::Docker, Prerequisite::DockerEngine },
            .commands
            = { u"git --version"_s, u"make -v"_s, u"docker --version"_s, u"docker info"_s },
            .links
            = { page(u"code-software"_s, u"moby/moby:docs/contributing/software-required.md"_s),
                page(u"code-software-windows"_s,
                    u"moby/moby:docs/contributing/software-req-win.md"_s) } },
        { .id = u"find-issue"_s,
            .needs = {},
            .commands = {},
            .links = { room(u"code-issues"_s, u"issues:moby/moby"_s),
                room(u"code-components"_s, u"moby"_s),
                page(u"code-who"_s, u"moby/moby:docs/contributing/who-written-for.md"_s) } },
        { .id = u"ask-before-large"_s,
            .needs = {},
            .commands = {},
            .links = { web(u"code-discussions"_s, u"https://github.com/moby/moby/discussions"_s),
                room(u"code-channels"_s, u"channels"_s) } },
        { .id = u"fork"_s,
            .needs = {},
            .commands = {},
            .links = { web(u"code-repository"_s, u"https://github.com/moby/moby"_s),
                page(u"code-first"_s, u"starter:guides/first-contribution.md"_s) } },
        { .id = u"clone"_s,
            .needs = { Prerequisite::Git },
            .commands = { u"git clone https://github.com/YOU/moby.git moby-fork"_s,
                u"cd moby-fork"_s, u"git remote add upstream https://github.com/moby/moby.git"_s,
                u"git fetch upstream"_s, u"git switch -c NUMBER-TOPIC upstream/master"_s },
            .links
            = { page(u"code-set-up-git"_s, u"moby/moby:docs/contributing/set-up-git.md"_s) } },
        { .id = u"dev-container"_s,
            .needs = { Prerequisite::Make, Prerequisite::Docker, Prerequisite::DockerEngine },
            .commands = { u"make shell"_s },
            .links
            = { page(u"code-container"_s, u"moby/moby:docs/contributing/set-up-dev-env.md"_s),
                page(u"code-ide"_s, u"moby/moby:docs/contributing/set-up-ide.md"_s) } },
        { .id = u"build"_s,
            .needs = { Prerequisite::Docker, Prerequisite::DockerEngine },
            .commands = { u"hack/make.sh binary"_s, u"make install"_s, u"dockerd -D &"_s,
                u"docker run hello-world"_s },
            .links = { page(u"code-build"_s, u"moby/moby:docs/contributing/ctn-build.md"_s) } },
        { .id = u"change"_s,
            .needs = { Prerequisite::Git },
            .commands = { u"gofmt -s -w FILE.go"_s, u"git diff"_s },
            .links = { page(u"code-debug"_s, u"moby/moby:docs/contributing/debug.md"_s) } },
        { .id = u"test"_s,
            .needs = { Prerequisite::Make, Prerequisite::Docker, Prerequisite::DockerEngine },
            .commands = { u"TESTDIRS=./PATH/TO/PACKAGE make test-unit"_s, u"make test-unit"_s,
                u"make test-integration"_s },
            .links = { page(u"code-testing"_s, u"moby/moby:TESTING.md"_s),
                page(u"code-run-tests"_s, u"moby/moby:docs/contributing/test.md"_s) } },
        { .id = u"commit-signed"_s,
            .needs = { Prerequisite::Git, Prerequisite::GitIdentity },
            .commands = { u"git add FILE"_s, u"git commit -s"_s, u"git log -1"_s },
            .links = { web(u"code-dco"_s, u"https://developercertificate.org/"_s) } },
        { .id = u"pull-request"_s,
            .needs = { Prerequisite::Git },
            .commands = { u"git push --set-upstream origin NUMBER-TOPIC"_s },
            .links = { web(u"code-pulls"_s, u"https://github.com/moby/moby/pulls"_s),
                page(u"code-guide"_s, u"starter:guides/contribute-to-moby.md"_s) } },
        { .id = u"review"_s,
            .needs = { Prerequisite::Git },
            .commands = { u"git fetch upstream"_s, u"git rebase upstream/master"_s,
                u"git push --force-with-lease"_s },
            .links = { page(u"code-reviewing"_s, u"moby/moby:project/REVIEWING.md"_s) } },
    };
    return steps;
}

const std::vector<PathStep> &documentationSteps()
{
    static const std::vector<PathStep> steps {
        { .id = u"read"_s,
            .needs = {},
            .commands = {},
            .links = { page(u"docs-guide"_s, u"starter:guides/improve-documentation.md"_s),
                page(u"docs-start"_s,
                    u"cncf/contribute-site:docs/contributors/getting-started.md"_s) } },
        { .id = u"choose-place"_s,
            .needs = {},
            .commands = {},
            .links = { web(u"docs-docker"_s, u"https://github.com/docker/docs"_s),
                page(u"docs-site"_s, u"cncf/contribute-site:CONTRIBUTING.md"_s),
                web(u"docs-glossary"_s, u"https://github.com/cncf/glossary"_s) } },
        { .id = u"find-page"_s,
            .needs = {},
            .commands = {},
            .links = { page(u"docs-terms"_s, u"starter:glossary/en/cloud-native.md"_s),
                room(u"docs-issues"_s, u"issues"_s) } },
        { .id = u"read-style"_s,
            .needs = {},
            .commands = {},
            .links = { page(u"docs-how-to"_s, u"cncf/glossary:content/en/contribute/_index.md"_s),
                page(u"docs-style"_s, u"cncf/glossary:content/en/style-guide/_index.md"_s),
                web(u"docs-localization"_s,
                    u"https://github.com/cncf/glossary/blob/main/LOCALIZATION.md"_s) } },
        { .id = u"edit"_s,
            .needs = { Prerequisite::Git },
            .commands = { u"git clone https://github.com/YOU/REPOSITORY.git"_s, u"cd REPOSITORY"_s,
                u"git switch -c TOPIC"_s },
            .links = { page(u"docs-first"_s, u"starter:guides/first-contribution.md"_s) } },
        { .id = u"preview"_s,
            .needs = {},
            .commands = { u"npm install"_s, u"npm start"_s },
            .links = { page(u"docs-run-site"_s, u"cncf/contribute-site:README.md"_s) } },
        { .id = u"sign-off"_s,
            .needs = { Prerequisite::Git, Prerequisite::GitIdentity },
            .commands = { u"git add FILE"_s, u"git commit -s"_s },
            .links = { web(u"docs-dco"_s, u"https://developercertificate.org/"_s) } },
        { .id = u"pull-request"_s,
            .needs = {},
            .commands = {},
            .links = { page(u"docs-reviewing"_s, u"moby/moby:project/REVIEWING.md"_s) } },
        { .id = u"keep-up"_s,
            .needs = {},
            .commands = {},
            .links = { room(u"docs-channels"_s, u"channels"_s) } },
    };
    return steps;
}

const std::vector<PathStep> &helpSteps()
{
    static const std::vector<PathStep> steps {
        { .id = u"read-conduct"_s,
            .needs = {},
            .commands = {},
            .links = { room(u"help-conduct"_s, u"conduct"_s),
                page(u"help-guidelines"_s, u"moby/moby:CONTRIBUTING.md"_s) } },
        { .id = u"choose-channel"_s,
            .needs = {},
            .commands = {},
            .links = { room(u"help-channels"_s, u"channels"_s),
                web(u"help-discussions"_s, u"https://github.com/moby/moby/discussions"_s),
                web(u"help-questions"_s,
                    u"https://stackoverflow.com/questions/tagged/docker"_s) } },
        { .id = u"read-first"_s,
            .needs = {},
            .commands = {},
            .links = { page(u"help-guide"_s, u"starter:guides/help-users.md"_s) } },
        { .id = u"reproduce"_s,
            .needs = { Prerequisite::Docker, Prerequisite::DockerEngine },
            .commands = { u"docker version"_s, u"docker info"_s },
            .links = { page(u"help-triage"_s, u"moby/moby:project/ISSUE-TRIAGE.md"_s) } },
        { .id = u"answer"_s,
            .needs = {},
            .commands = {},
            .links = { web(u"help-manual"_s, u"https://docs.docker.com"_s) } },
        { .id = u"write-down"_s,
            .needs = {},
            .commands = {},
            .links = { page(u"help-docs-guide"_s, u"starter:guides/improve-documentation.md"_s) } },
        { .id = u"report-bug"_s,
            .needs = {},
            .commands = {},
            .links
            = { web(u"help-new-issue"_s, u"https://github.com/moby/moby/issues/new/choose"_s),
                web(u"help-issues"_s, u"https://github.com/moby/moby/issues"_s) } },
        { .id = u"report-security"_s,
            .needs = {},
            .commands = {},
            .links = { page(u"help-security"_s, u"moby/moby:SECURITY.md"_s) } },
    };
    return steps;
}

const std::vector<PathStep> &spreadSteps()
{
    static const std::vector<PathStep> steps {
        { .id = u"find-chapter"_s,
            .needs = {},
            .commands = {},
            .links = { room(u"spread-meetups"_s, u"meetups"_s),
                page(u"spread-program"_s, u"cncf/communitygroups:README.md"_s),
                web(u"spread-community"_s, u"https://community.cncf.io"_s) } },
        { .id = u"choose-topic"_s,
            .needs = {},
            .commands = {},
            .links = { page(u"spread-present"_s, u"starter:guides/present-the-landscape.md"_s),
                room(u"spread-issues"_s, u"issues"_s) } },
        { .id = u"company-talk"_s,
            .needs = {},
            .commands = {},
            .links
            = { page(u"spread-landscape"_s, u"starter:guides/how-to-read-the-landscape.md"_s),
                page(u"spread-cloud-native"_s, u"starter:guides/what-is-cloud-native.md"_s) } },
        { .id = u"speakers-and-place"_s,
            .needs = {},
            .commands = {},
            .links = { page(u"spread-practices"_s, u"cncf/communitygroups:best_practices.md"_s) } },
        { .id = u"apply"_s,
            .needs = {},
            .commands = {},
            .links = { web(u"spread-request"_s,
                           u"https://github.com/cncf/communitygroups/issues/new"
                           u"?template=new-group-request.yaml"_s),
                page(u"spread-organizers"_s, u"cncf/communitygroups:organizers.md"_s),
                page(u"spread-kcd"_s, u"cncf/kubernetes-community-days:README.md"_s) } },
        { .id = u"conduct"_s,
            .needs = {},
            .commands = {},
            .links = { room(u"spread-conduct"_s, u"conduct"_s) } },
        { .id = u"announce"_s,
            .needs = {},
            .commands = {},
            .links = { room(u"spread-channels"_s, u"channels"_s) } },
        { .id = u"run"_s,
            .needs = {},
            .commands = {},
            .links
            = { page(u"spread-checklists"_s, u"cncf/communitygroups:best_practices.md"_s) } },
        { .id = u"afterwards"_s,
            .needs = {},
            .commands = {},
            .links = { web(u"spread-presentations"_s, u"https://github.com/cncf/presentations"_s),
                page(u"spread-larger"_s, u"cncf/communitygroups:meetups-vs-communityday.md"_s) } },
    };
    return steps;
}

} // namespace

const std::vector<PathStep> &stepsOf(ContributionPath path)
{
    switch (path) {
    case ContributionPath::Code: return codeSteps();
    case ContributionPath::Documentation: return documentationSteps();
    case ContributionPath::Help: return helpSteps();
    case ContributionPath::Spread: return spreadSteps();
    }
    return codeSteps();
}

int stepsDone(ContributionPath path, const PathProgress &done)
{
    return int(std::ranges::count_if(
        stepsOf(path), [&](const PathStep &step) { return done.contains(step.id); }));
}

QString nameOf(ContributionPath path)
{
    return std::ranges::find(pathNames, path, &PathName::path)->name;
}

} // namespace model
