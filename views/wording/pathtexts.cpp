// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/pathwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::ContributionPath;

namespace {

struct StepWords {
    ContributionPath path;
    QLatin1StringView step;
    const char *title;
    const char *text;
};

constexpr std::array stepWords {
    StepWords { ContributionPath::Code, "read-conduct"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Read the rules of the community"),
        QT_TRANSLATE_NOOP("PathWords",
            "Moby has a short list of community guidelines, and its governance names Docker's code "
            "of conduct. Knowing both tells you what is expected of you and what you may expect of "
            "others. This step is done when you know where to report a violation.") },
    StepWords { ContributionPath::Code, "tools"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Install the tools"),
        QT_TRANSLATE_NOOP("PathWords",
            "You need a GitHub account, Git with your name in it, Make and a current Docker with a "
            "running engine. Go is not among them, because compiler and libraries come in a "
            "container. Windows has a page of its own, with other commands. This step is done when "
            "each of the commands answers without an error.") },
    StepWords { ContributionPath::Code, "find-issue"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Find an issue to work on"),
        QT_TRANSLATE_NOOP("PathWords",
            "Pick something small; in moby/moby the label exp/beginner is meant for newcomers. "
            "Moby advises them to start in moby/moby, although its other repositories are open "
            "too. Look whether somebody is at work on the issue, and comment that you would like "
            "to take it. This step is done when you can say in one sentence what is wrong and what "
            "should happen instead.") },
    StepWords { ContributionPath::Code, "ask-before-large"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Talk before a large change"),
        QT_TRANSLATE_NOOP("PathWords",
            "Describe the problem in an issue before you write much code: what is wrong, what a "
            "solution must do, which ways you ruled out. Large pull requests that come without "
            "warning are seldom merged. A small correction needs no such talk. This step is done "
            "when a maintainer finds the direction right, or when your change is small.") },
    StepWords { ContributionPath::Code, "fork"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Fork the repository"),
        QT_TRANSLATE_NOOP("PathWords",
            "A fork is your own copy of the repository on GitHub, in which you may change anything "
            "without asking. Open moby/moby in the browser, sign in and press Fork. This step is "
            "done when GitHub shows a repository called moby under your account.") },
    StepWords { ContributionPath::Code, "clone"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Clone your fork and make a branch"),
        QT_TRANSLATE_NOOP("PathWords",
            "Cloning brings the fork to this machine. The remote called upstream is the original, "
            "from which you fetch what others change. Begin the branch's name with the number of "
            "the issue. This step is done when git remote -v lists origin and upstream, and git "
            "branch marks your branch.") },
    StepWords { ContributionPath::Code, "dev-container"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Start the development container"),
        QT_TRANSLATE_NOOP("PathWords",
            "Moby is built inside a container that the repository's Dockerfile describes, so you "
            "install no compiler. The first start builds the image and may take a quarter of an "
            "hour. Your working copy is mounted into it: edit outside, build inside. This step is "
            "done when a shell waits for you in the folder /usr/src/moby.") },
    StepWords { ContributionPath::Code, "build"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Build and run your own engine"),
        QT_TRANSLATE_NOOP("PathWords",
            "Type these commands inside the container. They build dockerd, install it there, start "
            "it with verbose messages and let it run a small image. The docker command itself is "
            "developed elsewhere, in docker/cli. This step is done when hello-world prints its "
            "greeting.") },
    StepWords { ContributionPath::Code, "change"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Make your change"),
        QT_TRANSLATE_NOOP("PathWords",
            "Do one thing only, and keep it small. Code belongs below api, client or daemon; "
            "vendor is generated and stays as it is. Format each Go file with gofmt inside the "
            "container, and update the documentation if users will notice the change. This step is "
            "done when git diff shows nothing that a stranger would have to ask about.") },
    StepWords { ContributionPath::Code, "test"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Test your change"),
        QT_TRANSLATE_NOOP("PathWords",
            "A fix comes with a unit test that fails without it. From your machine, run the tests "
            "of the package you changed first, then all unit tests. New integration tests go below "
            "integration and use the API; integration-cli takes no more. This step is done when "
            "your test passes and no other has begun to fail.") },
    StepWords { ContributionPath::Code, "commit-signed"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Commit with a sign-off"),
        QT_TRANSLATE_NOOP("PathWords",
            "The option -s adds a line Signed-off-by with your name and address. With it you "
            "declare under the Developer Certificate of Origin, DCO for short, that you may hand "
            "in this work under the project's licence; Moby asks for your real name. The first "
            "line of the message gives an order, begins with a capital and has at most 50 "
            "characters. This step is done when git log shows your sign-off.") },
    StepWords { ContributionPath::Code, "pull-request"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Open a pull request"),
        QT_TRANSLATE_NOOP("PathWords",
            "Push the branch to your fork; GitHub then offers a pull request, whose target is "
            "master of moby/moby. Fill in the form with a summary, name the issue, as in Fixes "
            "#123, and add a line for the release notes if users will notice. Checks start by "
            "themselves, and a bot sets the label dco/no if a sign-off is missing. This step is "
            "done when the pull request is open and you have read the log of every check that "
            "fails.") },
    StepWords { ContributionPath::Code, "review"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Answer the reviewers"),
        QT_TRANSLATE_NOOP("PathWords",
            "Reviewers ask for changes; that is the normal course and no verdict on you. Discuss, "
            "commit, push, and leave a comment afterwards, because a push alone notifies nobody. "
            "If master has moved on, rebase on it instead of merging it. At least two maintainers "
            "must approve code: this step is done when the pull request is merged, or when you "
            "know why it is not.") },
    StepWords { ContributionPath::Documentation, "read"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Read as a newcomer"),
        QT_TRANSLATE_NOOP("PathWords",
            "Follow a page exactly as it is written, best on a clean machine, and note every place "
            "where you had to guess. People who know a program well no longer see such gaps. This "
            "step is done when your list has at least one entry.") },
    StepWords { ContributionPath::Documentation, "choose-place"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Choose where to help"),
        QT_TRANSLATE_NOOP("PathWords",
            "Translating the CNCF glossary suits those who know a second language well. A "
            "project's own pages often lie below docs in its repository, or in a repository named "
            "after the website. The manuals on docs.docker.com come from docker/docs, the "
            "contributor site of the CNCF from cncf/contribute-site. This step is done when you "
            "know which repository holds the page.") },
    StepWords { ContributionPath::Documentation, "find-page"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Find a page or a term"),
        QT_TRANSLATE_NOOP("PathWords",
            "Look for terms that your language lacks, for pages that failed you, and for issues "
            "with labels such as documentation or area/docs. See whether somebody is at work on it "
            "already. Some pages are generated from other files; find the one that people edit. "
            "This step is done when you know the file and what should change in it.") },
    StepWords { ContributionPath::Documentation, "read-style"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Read the style guide and claim the task"),
        QT_TRANSLATE_NOOP("PathWords",
            "Each project says how it writes; reading that spares you and the reviewers a round. "
            "In the glossary you comment on an issue and begin when it is assigned to you, one "
            "term at a time; translators first write to #glossary-localizations on the CNCF Slack. "
            "A new structure needs a conversation beforehand, a typing error does not. This step "
            "is done when you know the rules and nobody else holds the task.") },
    StepWords { ContributionPath::Documentation, "edit"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Fork and edit"),
        QT_TRANSLATE_NOOP("PathWords",
            "For a small change the edit button on GitHub makes fork and branch for you. For more, "
            "fork the repository in the browser and clone it with these commands. Begin with what "
            "the reader wants to do, keep to one idea a sentence, and try every command you write. "
            "This step is done when the text says what you missed, in your own words.") },
    StepWords { ContributionPath::Documentation, "preview"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Preview the page"),
        QT_TRANSLATE_NOOP("PathWords",
            "Look at the page as readers will see it: headings, links, code and pictures. For one "
            "Markdown file, the preview on GitHub is enough. The commands are those of the "
            "contributor site; they take Node.js, best version 20 or newer, and show it at "
            "http://localhost:3000. This step is done when every link on the page leads "
            "somewhere.") },
    StepWords { ContributionPath::Documentation, "sign-off"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Sign off your commit"),
        QT_TRANSLATE_NOOP("PathWords",
            "The glossary and Moby, among others, want a line Signed-off-by in each commit; git "
            "commit -s adds it, and git commit --amend -s mends the last one. With it you declare "
            "that you may hand in the text, one more reason to copy from nowhere. In the browser, "
            "type the line into the message where GitHub does not add it. This step is done when "
            "each commit ends with that line.") },
    StepWords { ContributionPath::Documentation, "pull-request"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Open a pull request"),
        QT_TRANSLATE_NOOP("PathWords",
            "Say who would trip over the old text and how you checked the new one, and name the "
            "issue. Keep corrections apart from rewrites, so that the first can be approved at "
            "once. The glossary checks the spelling; a word that its check does not know goes into "
            "wordlist.txt, in alphabetical order. In moby/moby a change of documentation needs two "
            "approvals, too: this step is done when it is merged.") },
    StepWords { ContributionPath::Documentation, "keep-up"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Stay with your page"),
        QT_TRANSLATE_NOOP("PathWords",
            "Texts age with every release. Watch the repository, read what others send in, and say "
            "where you got lost; reviews from the reader's side are rare. This step is done when "
            "you have read your page again after the next release.") },
    StepWords { ContributionPath::Help, "read-conduct"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Read the rules of each place"),
        QT_TRANSLATE_NOOP("PathWords",
            "Chats, forums and issue lists have rules, and a code of conduct stands above them. It "
            "protects those who ask and those who answer. Harassment is not yours to bear: keep "
            "the evidence and report it, for communities of the CNCF to conduct@cncf.io, for "
            "Moby's own channels to abuse@docker.com. This step is done when you know the address "
            "for the place where you help.") },
    StepWords { ContributionPath::Help, "choose-channel"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Choose one channel"),
        QT_TRANSLATE_NOOP("PathWords",
            "Moby takes questions in GitHub Discussions; people who work on it meet in "
            "#moby-project on the Docker Community Slack, and CNCF projects mostly use the CNCF "
            "Slack. Users of Docker ask on forums.docker.com and on Stack Overflow, where a good "
            "answer is found for years. Chat is quick and soon forgotten. This step is done when "
            "you have joined one channel and set aside an hour a week for it.") },
    StepWords { ContributionPath::Help, "read-first"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Read before you answer"),
        QT_TRANSLATE_NOOP("PathWords",
            "Read along for a few days: which questions return, who answers, in what tone. Then "
            "read one question twice and ask what the person wants to reach; the step they are "
            "stuck on may be the wrong one. This step is done when you have found a question that "
            "you could answer.") },
    StepWords { ContributionPath::Help, "reproduce"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Try it yourself"),
        QT_TRANSLATE_NOOP("PathWords",
            "Run what the person ran, with the same version if you can. For the engine, you need "
            "the output of these two commands from them, the exact command and the whole message; "
            "ask for a few facts at a time. Remind people to remove passwords and names of "
            "internal machines. This step is done when you see the same fault, or know what "
            "differs.") },
    StepWords { ContributionPath::Help, "answer"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Answer with sources"),
        QT_TRANSLATE_NOOP("PathWords",
            "Say what you tried and with which version, and explain the cause: a command helps one "
            "person, a reason helps all who read it later. Link to the page of the manual that "
            "says so. Admit what you do not know, and name a better place to ask. This step is "
            "done when the person confirms the answer, or has what it takes to go on.") },
    StepWords { ContributionPath::Help, "write-down"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Turn a repeated question into documentation"),
        QT_TRANSLATE_NOOP("PathWords",
            "A question that comes back shows a gap in a manual. Keep your best answers in a file; "
            "after a month you will see which page is missing. Propose the change where the manual "
            "is written. This step is done when you can answer the question with a link.") },
    StepWords { ContributionPath::Help, "report-bug"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Report what is a bug"),
        QT_TRANSLATE_NOOP("PathWords",
            "If a fault can be repeated, look first whether an issue describes it. If one does, "
            "add what is new, and leave out comments that only say me too. If none does, fill in a "
            "form: moby/moby takes no empty issues, and its form for bugs asks for the steps and "
            "for docker version and docker info. This step is done when somebody else could repeat "
            "the fault from your words alone.") },
    StepWords { ContributionPath::Help, "report-security"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Report security problems in private"),
        QT_TRANSLATE_NOOP("PathWords",
            "A security hole never goes into an issue, a forum or a chat. Use the address in the "
            "project's SECURITY.md; for Moby it is security@docker.com, which promises an answer "
            "within 72 hours. Tell people so before they post details. This step is done when you "
            "know that address for the project you help with.") },
    StepWords { ContributionPath::Spread, "find-chapter"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Look for a chapter near you"),
        QT_TRANSLATE_NOOP("PathWords",
            "Cloud native community groups have chapters around the world. If one is near, offer "
            "it a talk, a room or your help before you found another. One that holds no event for "
            "more than 90 days counts as inactive, and new organisers may take it over. This step "
            "is done when you have written to a chapter, or know that there is none.") },
    StepWords { ContributionPath::Spread, "choose-topic"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Choose one question as the topic"),
        QT_TRANSLATE_NOOP("PathWords",
            "Take a question that the audience brings along: where would a team of five begin, or "
            "which project could each of us contribute to tonight? Three subcategories of the "
            "landscape are plenty for half an hour. Stay neutral, because groups of the CNCF keep "
            "advertising out. This step is done when the topic fits into one sentence.") },
    StepWords { ContributionPath::Spread, "company-talk"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Give a lunch talk at work"),
        QT_TRANSLATE_NOOP("PathWords",
            "An event inside a company is the smallest kind, and a rehearsal for a larger one. "
            "Show the landscape, begin with a task that your colleagues know, and compare two or "
            "three projects by facts that anybody can check. Half an hour and a meeting room are "
            "enough. This step is done when you have noted the questions that you could not "
            "answer.") },
    StepWords { ContributionPath::Spread, "speakers-and-place"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Find speakers and a place"),
        QT_TRANSLATE_NOOP("PathWords",
            "Let people propose talks with a form, and ask at conferences; look at the slides "
            "beforehand, so that no talk becomes a sales pitch. Local companies often lend a room, "
            "and one in the centre is easier to reach. Sponsors are thanked and may speak for up "
            "to 15 minutes, but are not the main content. This step is done when speakers, room "
            "and day are confirmed.") },
    StepWords { ContributionPath::Spread, "apply"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Apply for a chapter or a KCD"),
        QT_TRANSLATE_NOOP("PathWords",
            "A chapter is requested with a form in the issues of cncf/communitygroups; the answer "
            "may take 30 days. Two or more should organise it, at most half of them from one "
            "company, and it is called Cloud Native with the city's name. A KCD, once Kubernetes "
            "Community Day, lasts one or two days and takes three organisers from different "
            "organisations, with an ambassador or a maintainer of a CNCF project among the team. "
            "This step is done when the request is sent, or when an existing chapter is your "
            "host.") },
    StepWords { ContributionPath::Spread, "conduct"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Agree on a code of conduct"),
        QT_TRANSLATE_NOOP("PathWords",
            "Chapters follow the code of conduct of the CNCF; events of Docker's community follow "
            "Docker's. Put a link to it on the event's page, and say there who receives reports. "
            "Settle before the event what happens after a report. This step is done when every "
            "organiser has read the code and knows whom to tell.") },
    StepWords { ContributionPath::Spread, "announce"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Announce the event"),
        QT_TRANSLATE_NOOP("PathWords",
            "Registration for a chapter's meetup runs through community.cncf.io, and attendance is "
            "free. Say who speaks about what, when and where, and whether the place is accessible. "
            "Post it in #socialmedia on the CNCF Slack, tell groups nearby and return the favour. "
            "About three in ten who register stay away: this step is done when a reminder asks "
            "them to free their place.") },
    StepWords { ContributionPath::Spread, "run"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Hold the event"),
        QT_TRANSLATE_NOOP("PathWords",
            "Test screen, microphone and network beforehand, and mark the way from the street to "
            "the room. Open with the code of conduct, thanks to the sponsors and a word on "
            "photographs. One person introduces the speakers and watches the time. This step is "
            "done when the guests have been asked for feedback and the room is as you found it.") },
    StepWords { ContributionPath::Spread, "afterwards"_L1,
        QT_TRANSLATE_NOOP("PathWords", "Share the talks and look back"),
        QT_TRANSLATE_NOOP("PathWords",
            "Send the slides to everybody who came; the repository cncf/presentations collects "
            "talks. Look up the questions that stayed open and send the answers round. Meet the "
            "other organisers and note what went well and what should change. This step is done "
            "when the next event has a day: a chapter meets once a month if it can, and at least "
            "once in 90 days.") },
};

const StepWords *wordsOf(ContributionPath path, const QString &step)
{
    const auto found = std::ranges::find_if(stepWords,
        [&](const StepWords &words) { return words.path == path && words.step == step; });
    return found == stepWords.end() ? nullptr : &*found;
}

} // namespace

QString PathWords::stepTitle(ContributionPath path, const QString &step)
{
    const StepWords *words = wordsOf(path, step);
    return words ? tr(words->title) : QString();
}

QString PathWords::stepText(ContributionPath path, const QString &step)
{
    const StepWords *words = wordsOf(path, step);
    return words ? tr(words->text) : QString();
}

} // namespace views
