// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/issueexport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// On one line, with everything escaped that Markdown could take for a mark.
QString escaped(const QString &text)
{
    static const QString marks = u"\\`*_{}[]()#+-.!|<>~&"_s;
    QString result;
    const QString line = text.simplified();
    for (const QChar c : line) {
        if (marks.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString link(const QString &title, const QString &url)
{
    QString address = url;
    address.replace(u'<', "%3C"_L1).replace(u'>', "%3E"_L1);
    return u"[%1](<%2>)"_s.arg(escaped(title), address);
}

} // namespace

QString trackedAsMarkdown(const std::vector<TrackedIssue> &issues, const QString &title,
    const std::function<QString(IssueStage)> &heading)
{
    QString text = u"# "_s + escaped(title) + u'\n';
    for (const IssueStage stage : trackedStages) {
        bool isFirst = true;
        for (const TrackedIssue &issue : issues) {
            if (issue.stage != stage)
                continue;
            if (isFirst)
                text += u"\n## "_s + escaped(heading(stage)) + u"\n\n"_s;
            isFirst = false;
            text += u"- [%1] %2 – %3"_s.arg(stage == IssueStage::Done ? u"x"_s : u" "_s,
                link(issue.title, issue.url), escaped(shortRepository(issue.repository)));
            if (issue.remindOn.isValid())
                text += u" ("_s + issue.remindOn.toString(Qt::ISODate) + u')';
            text += u'\n';
            // A note is the person's own, and may be Markdown.
            if (!issue.note.isEmpty())
                text += u"  "_s + QString(issue.note).replace(u'\n', u"\n  "_s) + u'\n';
        }
    }
    return text;
}

QString issuesAsMarkdown(const Issues &issues, const QString &title)
{
    QString text = u"# "_s + escaped(title) + u"\n\n"_s;
    for (const Issue &issue : issues) {
        text += u"- %1 – %2"_s.arg(
            link(issue.title, issue.url), escaped(shortRepository(issue.repository)));
        for (const QString &label : issue.labels)
            text += u" `"_s + QString(label).replace(u'`', u'\'').simplified() + u'`';
        text += u'\n';
    }
    return text;
}

} // namespace model
