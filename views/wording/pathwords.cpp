// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/pathwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::ContributionPath;
using model::Prerequisite;

namespace {

struct LinkWords {
    QLatin1StringView link;
    const char *text;
};

constexpr std::array linkWords {
    LinkWords { "code-conduct"_L1, QT_TRANSLATE_NOOP("PathWords", "Codes of conduct") },
    LinkWords { "code-guidelines"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Moby's guidelines for contributors") },
    LinkWords {
        "code-software"_L1, QT_TRANSLATE_NOOP("PathWords", "Software for Linux and macOS") },
    LinkWords {
        "code-software-windows"_L1, QT_TRANSLATE_NOOP("PathWords", "Software for Windows") },
    LinkWords { "code-issues"_L1, QT_TRANSLATE_NOOP("PathWords", "Issues for newcomers") },
    LinkWords { "code-components"_L1, QT_TRANSLATE_NOOP("PathWords", "Components of Moby") },
    LinkWords {
        "code-who"_L1, QT_TRANSLATE_NOOP("PathWords", "Where to contribute, in Moby's words") },
    LinkWords { "code-discussions"_L1, QT_TRANSLATE_NOOP("PathWords", "Discussions of Moby") },
    LinkWords { "code-channels"_L1, QT_TRANSLATE_NOOP("PathWords", "Channels to ask in") },
    LinkWords { "code-repository"_L1, QT_TRANSLATE_NOOP("PathWords", "moby/moby on GitHub") },
    LinkWords { "code-first"_L1, QT_TRANSLATE_NOOP("PathWords", "Guide: Your first contribution") },
    LinkWords { "code-set-up-git"_L1, QT_TRANSLATE_NOOP("PathWords", "Set up Git for Moby") },
    LinkWords {
        "code-container"_L1, QT_TRANSLATE_NOOP("PathWords", "Work in the development container") },
    LinkWords { "code-ide"_L1, QT_TRANSLATE_NOOP("PathWords", "Set up an editor") },
    LinkWords { "code-build"_L1, QT_TRANSLATE_NOOP("PathWords", "Build for other platforms") },
    LinkWords { "code-debug"_L1, QT_TRANSLATE_NOOP("PathWords", "Debug the daemon") },
    LinkWords { "code-testing"_L1, QT_TRANSLATE_NOOP("PathWords", "What to test in Moby") },
    LinkWords { "code-run-tests"_L1, QT_TRANSLATE_NOOP("PathWords", "How to run the tests") },
    LinkWords {
        "code-dco"_L1, QT_TRANSLATE_NOOP("PathWords", "The Developer Certificate of Origin") },
    LinkWords { "code-pulls"_L1, QT_TRANSLATE_NOOP("PathWords", "Pull requests of moby/moby") },
    LinkWords { "code-guide"_L1, QT_TRANSLATE_NOOP("PathWords", "Guide: Contribute to Moby") },
    LinkWords { "code-reviewing"_L1, QT_TRANSLATE_NOOP("PathWords", "How Moby reviews") },
    LinkWords { "docs-guide"_L1, QT_TRANSLATE_NOOP("PathWords", "Guide: Improve documentation") },
    LinkWords {
        "docs-start"_L1, QT_TRANSLATE_NOOP("PathWords", "How to start, as the CNCF puts it") },
    LinkWords { "docs-docker"_L1, QT_TRANSLATE_NOOP("PathWords", "Source of docs.docker.com") },
    LinkWords {
        "docs-site"_L1, QT_TRANSLATE_NOOP("PathWords", "Contribute to the contributor site") },
    LinkWords { "docs-glossary"_L1, QT_TRANSLATE_NOOP("PathWords", "Source of the CNCF glossary") },
    LinkWords { "docs-terms"_L1, QT_TRANSLATE_NOOP("PathWords", "Terms of the glossary") },
    LinkWords { "docs-issues"_L1, QT_TRANSLATE_NOOP("PathWords", "Issues for newcomers") },
    LinkWords {
        "docs-how-to"_L1, QT_TRANSLATE_NOOP("PathWords", "How to contribute to the glossary") },
    LinkWords { "docs-style"_L1, QT_TRANSLATE_NOOP("PathWords", "Style guide of the glossary") },
    LinkWords {
        "docs-localization"_L1, QT_TRANSLATE_NOOP("PathWords", "How the glossary is translated") },
    LinkWords { "docs-first"_L1, QT_TRANSLATE_NOOP("PathWords", "Guide: Your first contribution") },
    LinkWords { "docs-run-site"_L1, QT_TRANSLATE_NOOP("PathWords", "Run the contributor site") },
    LinkWords {
        "docs-dco"_L1, QT_TRANSLATE_NOOP("PathWords", "The Developer Certificate of Origin") },
    LinkWords { "docs-reviewing"_L1, QT_TRANSLATE_NOOP("PathWords", "How Moby reviews") },
    LinkWords { "docs-channels"_L1, QT_TRANSLATE_NOOP("PathWords", "Channels of the projects") },
    LinkWords { "help-conduct"_L1, QT_TRANSLATE_NOOP("PathWords", "Codes of conduct") },
    LinkWords { "help-guidelines"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Moby's guidelines for contributors") },
    LinkWords { "help-channels"_L1, QT_TRANSLATE_NOOP("PathWords", "All channels") },
    LinkWords { "help-discussions"_L1, QT_TRANSLATE_NOOP("PathWords", "Discussions of Moby") },
    LinkWords { "help-questions"_L1, QT_TRANSLATE_NOOP("PathWords", "Docker on Stack Overflow") },
    LinkWords { "help-guide"_L1, QT_TRANSLATE_NOOP("PathWords", "Guide: Help users") },
    LinkWords { "help-triage"_L1, QT_TRANSLATE_NOOP("PathWords", "How Moby sorts issues") },
    LinkWords { "help-manual"_L1, QT_TRANSLATE_NOOP("PathWords", "Docker's manuals") },
    LinkWords {
        "help-docs-guide"_L1, QT_TRANSLATE_NOOP("PathWords", "Guide: Improve documentation") },
    LinkWords {
        "help-new-issue"_L1, QT_TRANSLATE_NOOP("PathWords", "Forms for a new issue in moby/moby") },
    LinkWords { "help-issues"_L1, QT_TRANSLATE_NOOP("PathWords", "Issues of moby/moby") },
    LinkWords { "help-security"_L1, QT_TRANSLATE_NOOP("PathWords", "Security policy of Moby") },
    LinkWords { "spread-meetups"_L1, QT_TRANSLATE_NOOP("PathWords", "Chapters and their events") },
    LinkWords {
        "spread-program"_L1, QT_TRANSLATE_NOOP("PathWords", "The program of community groups") },
    LinkWords {
        "spread-community"_L1, QT_TRANSLATE_NOOP("PathWords", "Cloud native community groups") },
    LinkWords {
        "spread-present"_L1, QT_TRANSLATE_NOOP("PathWords", "Guide: Present the landscape") },
    LinkWords { "spread-issues"_L1, QT_TRANSLATE_NOOP("PathWords", "Issues for newcomers") },
    LinkWords {
        "spread-landscape"_L1, QT_TRANSLATE_NOOP("PathWords", "Guide: How to read the landscape") },
    LinkWords {
        "spread-cloud-native"_L1, QT_TRANSLATE_NOOP("PathWords", "Guide: What is cloud native?") },
    LinkWords {
        "spread-practices"_L1, QT_TRANSLATE_NOOP("PathWords", "How groups organise a meetup") },
    LinkWords { "spread-request"_L1, QT_TRANSLATE_NOOP("PathWords", "Request a new chapter") },
    LinkWords {
        "spread-organizers"_L1, QT_TRANSLATE_NOOP("PathWords", "Rules for teams of organisers") },
    LinkWords { "spread-kcd"_L1, QT_TRANSLATE_NOOP("PathWords", "How to hold a KCD") },
    LinkWords { "spread-conduct"_L1, QT_TRANSLATE_NOOP("PathWords", "Codes of conduct") },
    LinkWords { "spread-channels"_L1, QT_TRANSLATE_NOOP("PathWords", "Channels to announce in") },
    LinkWords { "spread-checklists"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Checklists for hosts and organisers") },
    LinkWords {
        "spread-presentations"_L1, QT_TRANSLATE_NOOP("PathWords", "Presentations at the CNCF") },
    LinkWords {
        "spread-larger"_L1, QT_TRANSLATE_NOOP("PathWords", "From a meetup to a larger event") },
};

} // namespace

QString PathWords::name(ContributionPath path)
{
    switch (path) {
    case ContributionPath::Code: return tr("Contribute code");
    case ContributionPath::Documentation: return tr("Improve documentation");
    case ContributionPath::Help: return tr("Help users");
    case ContributionPath::Spread: return tr("Spread the word");
    }
    return {};
}

QString PathWords::description(ContributionPath path)
{
    switch (path) {
    case ContributionPath::Code:
        return tr("For those who like to program: at the end, a change of yours is under review in "
                  "moby/moby.");
    case ContributionPath::Documentation:
        return tr("For those who like to explain or translate, without writing code: at the end, a "
                  "page or a term is better than before.");
    case ContributionPath::Help:
        return tr("For those who know a program from use: at the end, somebody's question is "
                  "answered so that others find the answer, too.");
    case ContributionPath::Spread:
        return tr("For those who like to bring people together: at the end, you have held an "
                  "event, in a company or in your city.");
    }
    return {};
}

QString PathWords::progress(int done, int all)
{
    return done == all ? tr("All done") : tr("%1 of %n step(s) done", nullptr, all).arg(done);
}

QString PathWords::linkText(const QString &link)
{
    const auto found = std::ranges::find(linkWords, link, &LinkWords::link);
    return found == linkWords.end() ? QString() : tr(found->text);
}

QString PathWords::prerequisite(Prerequisite what)
{
    switch (what) {
    case Prerequisite::Git: return tr("Git");
    case Prerequisite::GitIdentity: return tr("Your name in Git");
    case Prerequisite::Make: return tr("Make");
    case Prerequisite::Docker: return tr("Docker");
    case Prerequisite::DockerEngine: return tr("A running Docker Engine");
    }
    return {};
}

QString PathWords::why(Prerequisite what)
{
    switch (what) {
    case Prerequisite::Git: return tr("Git fetches the code, keeps your change and sends it in.");
    case Prerequisite::GitIdentity:
        return tr(
            "The sign-off of a commit is made of the name and the e-mail address that Git knows.");
    case Prerequisite::Make:
        return tr("Moby's Makefile starts the development container and the tests.");
    case Prerequisite::Docker:
        return tr("The command docker builds the development container and talks to the engine.");
    case Prerequisite::DockerEngine:
        return tr("Moby is built and tested in containers, and only a running engine starts them.");
    }
    return {};
}

QString PathWords::systemName(System system)
{
    switch (system) {
    case System::Linux: return tr("Linux");
    case System::MacOs: return tr("macOS");
    case System::Windows: return tr("Windows");
    }
    return {};
}

QString PathWords::howTo(Prerequisite what, System system)
{
    switch (what) {
    case Prerequisite::Git:
        switch (system) {
        case System::Linux:
            return tr("Install the package git of your distribution. The command is that of Debian "
                      "and Ubuntu.");
        case System::MacOs:
            return tr("Git is among Apple's command line tools, which this command installs.");
        case System::Windows:
            return tr("Install Git for Windows from its site or with this command, then open a new "
                      "terminal.");
        }
        break;
    case Prerequisite::GitIdentity:
        return tr("Type both commands with your own name and address; Moby asks for the real name. "
                  "They hold for all your repositories on this machine.");
    case Prerequisite::Make:
        switch (system) {
        case System::Linux:
            return tr("Install the package make of your distribution. The command is that of "
                      "Debian and Ubuntu.");
        case System::MacOs:
            return tr("Make is among Apple's command line tools, which this command installs.");
        case System::Windows:
            return tr("Moby's own instructions for Windows do without Make. To follow those for "
                      "Linux, set up the Windows Subsystem for Linux with this command and install "
                      "the package make there.");
        }
        break;
    case Prerequisite::Docker:
        switch (system) {
        case System::Linux:
            return tr("Follow Docker's instructions for your distribution. Moby asks for the "
                      "latest version.");
        case System::MacOs:
        case System::Windows:
            return tr("Install Docker Desktop, which brings the command docker and an engine. Moby "
                      "asks for the latest version.");
        }
        break;
    case Prerequisite::DockerEngine:
        switch (system) {
        case System::Linux:
            return tr(
                "Start the service and join the group docker, so that sudo is not needed; then log "
                "out and in again. Who is in that group has the rights of the administrator.");
        case System::MacOs:
        case System::Windows:
            return tr("Start Docker Desktop and wait until it says that the engine is running.");
        }
        break;
    }
    return {};
}

QStringList PathWords::howToCommands(Prerequisite what, System system)
{
    const QString apple = u"xcode-select --install"_s;
    switch (what) {
    case Prerequisite::Git:
        switch (system) {
        case System::Linux: return { u"sudo apt install git"_s };
        case System::MacOs: return { apple };
        case System::Windows: return { u"winget install --id Git.Git -e --source winget"_s };
        }
        break;
    case Prerequisite::GitIdentity:
        return { u"git config --global user.name \"YOUR NAME\""_s,
            u"git config --global user.email \"YOU@EXAMPLE.ORG\""_s };
    case Prerequisite::Make:
        switch (system) {
        case System::Linux: return { u"sudo apt install make"_s };
        case System::MacOs: return { apple };
        case System::Windows: return { u"wsl --install"_s };
        }
        break;
    case Prerequisite::Docker: return {};
    case Prerequisite::DockerEngine:
        switch (system) {
        case System::Linux:
            return { u"sudo systemctl start docker"_s, u"sudo usermod -aG docker $USER"_s };
        case System::MacOs: return { u"open -a Docker"_s };
        case System::Windows: return {};
        }
        break;
    }
    return {};
}

QString PathWords::howToUrl(Prerequisite what, System system)
{
    switch (what) {
    case Prerequisite::Git: return u"https://git-scm.com/downloads"_s;
    case Prerequisite::GitIdentity:
        return u"https://git-scm.com/book/en/v2/Getting-Started-First-Time-Git-Setup"_s;
    case Prerequisite::Make:
        return system == System::Windows ? u"https://learn.microsoft.com/windows/wsl/install"_s
                                         : u"https://www.gnu.org/software/make/"_s;
    case Prerequisite::Docker:
        switch (system) {
        case System::Linux: return u"https://docs.docker.com/engine/install/"_s;
        case System::MacOs: return u"https://docs.docker.com/desktop/setup/install/mac-install/"_s;
        case System::Windows:
            return u"https://docs.docker.com/desktop/setup/install/windows-install/"_s;
        }
        break;
    case Prerequisite::DockerEngine:
        return system == System::Linux
            ? u"https://docs.docker.com/engine/install/linux-postinstall/"_s
            : u"https://docs.docker.com/desktop/"_s;
    }
    return {};
}

} // namespace views
