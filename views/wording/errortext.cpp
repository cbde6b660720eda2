// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/errortext.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QUrl>

namespace views {

using model::Error;
using model::Problem;

namespace {

/// A path as this system writes it; an address or a name stays.
QString shown(const QString &subject)
{
    return subject.contains(u"://") ? subject : QDir::toNativeSeparators(subject);
}

} // namespace

QString ErrorText::sentence(const Error &error)
{
    const QString subject = shown(error.subject);
    switch (error.kind) {
    case Error::Kind::NotFound:
        return subject.contains(u"://")
            ? tr("There is nothing at %1. The data from before is kept; try again later.")
                  .arg(subject)
            : tr("%1 is not there. Check the name, or sync again.").arg(subject);
    case Error::Kind::Unreadable:
        return tr("%1 cannot be read (%2). Check that you may read it.").arg(subject, error.detail);
    case Error::Kind::BadFormat:
        return tr("%1 is not what it should be (%2). The data from before is kept.")
            .arg(subject, error.detail);
    case Error::Kind::TooLarge:
        return tr("%1 is larger than this program accepts (%2). The data from before is kept.")
            .arg(subject, error.detail);
    case Error::Kind::Storage:
        return tr("The data on this computer cannot be used: %1 (%2). A sync makes damaged data "
                  "anew; otherwise check free space and permissions of the folder.")
            .arg(subject, error.detail);
    case Error::Kind::Git:
        return tr("%1 did not give its data (%2). The data from before is kept; try again later.")
            .arg(subject, error.detail);
    case Error::Kind::Network:
        return tr("%1 cannot be reached (%2). The data from before is kept; check the connection "
                  "and try again.")
            .arg(subject, error.detail);
    case Error::Kind::Busy:
        return tr("Another window or program is syncing the same data (%1). Wait until it is done.")
            .arg(subject);
    case Error::Kind::Newer:
        return tr("%1 was written by a newer version of this program. It can be read, but not "
                  "changed; install the newer version to go on.")
            .arg(subject);
    case Error::Kind::RateLimited: return rateLimited(subject, error.detail);
    case Error::Kind::ProgramFile:
        return tr("A part of this program cannot be used: %1 (%2). Install the program again.")
            .arg(subject, error.detail);
    case Error::Kind::Insecure:
        return tr("%1 was not asked any further: the connection is not safe (%2). The data from "
                  "before is kept.")
            .arg(subject, error.detail);
    case Error::Kind::Cancelled: return {};
    }
    return {};
}

QString ErrorText::rateLimited(const QString &url, const QString &until)
{
    // It is the host that takes no more, whatever it is asked for.
    const QString host = QUrl(url).host();
    const QString subject = host.isEmpty() ? url : host;
    const QDateTime time = QDateTime::fromString(until, Qt::ISODate);
    if (!time.isValid()) {
        return tr("%1 takes no more requests for now. The data from before is kept; try again "
                  "later.")
            .arg(subject);
    }
    return tr("%1 takes no more requests until %2. The data from before is kept; try again then.")
        .arg(subject, QLocale().toString(time.toLocalTime(), QLocale::ShortFormat));
}

QString ErrorText::userData(const Error &error)
{
    const QString subject = shown(error.subject);
    switch (error.kind) {
    case Error::Kind::Newer:
        return tr("What you keep (views, ratings, marks, notes) was written by a newer version of "
                  "this program (%1). It is shown, but cannot be changed here.")
            .arg(subject);
    case Error::Kind::BadFormat:
        return tr("What you keep (views, ratings, marks, notes) cannot be read: %1 is damaged "
                  "(%2). The file was left as it is; put a copy of it back, or move it away to "
                  "begin anew.")
            .arg(subject, error.detail);
    case Error::Kind::Busy:
        return tr("There is a saved view with the name “%1” already. Choose another name.")
            .arg(error.subject);
    case Error::Kind::NotFound:
        return tr("There is no saved view with the name “%1” any more.").arg(error.subject);
    default:
        return tr("What you do (views, ratings, marks, notes) cannot be kept: %1 (%2). Check free "
                  "space and permissions of the folder, then try again.")
            .arg(subject, error.detail);
    }
}

QString ErrorText::exporting(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Storage:
        return tr("%1 cannot be written (%2). Check free space and permissions.")
            .arg(shown(error.subject), error.detail);
    case Error::Kind::Busy:
        return tr("A sync or another export is running. Export when it has ended.");
    case Error::Kind::NotFound:
        return tr("%1 is not on this machine any more. Sync, then export.")
            .arg(shown(error.subject));
    default: return sentence(error);
    }
}

QString ErrorText::unusable(const Error &error)
{
    const QString subject = shown(error.subject);
    switch (error.kind) {
    case Error::Kind::BadFormat:
        return tr("%1 is not what it should be (%2).").arg(subject, error.detail);
    case Error::Kind::TooLarge:
        return tr("%1 is larger than this program accepts (%2).").arg(subject, error.detail);
    case Error::Kind::NotFound: return tr("%1 is not there. Check the name.").arg(subject);
    default: return sentence(error);
    }
}

QString ErrorText::keyring(const Error &error)
{
    if (error.kind == Error::Kind::BadFormat)
        return tr("That is no token of GitHub: one has letters, digits and underscores only.");
    if (error.kind == Error::Kind::Unreadable) {
        return tr("The keyring of this system cannot be used (%1). The token is kept nowhere else.")
            .arg(error.detail);
    }
    return sentence(error);
}

QString ErrorText::setAside(const QString &file)
{
    return tr("The stored data was damaged and is made anew; the damaged file is %1 now.")
        .arg(shown(file));
}

QString ErrorText::sentence(const Problem &problem)
{
    const QString subject = problem.subject.isEmpty() ? problem.file : problem.subject;
    switch (problem.kind) {
    case Problem::Kind::WrongType:
        return tr("%1: “%2” has a value of the wrong kind, which is left out.")
            .arg(subject, problem.field);
    case Problem::Kind::Missing: return tr("%1: “%2” is missing.").arg(subject, problem.field);
    case Problem::Kind::BadDate:
        return tr("%1: “%2” should be a day like 2026-01-31, not “%3”.")
            .arg(subject, problem.field, problem.value);
    case Problem::Kind::BadUrl:
        return tr("%1: “%2” should be an address that begins with https, not “%3”.")
            .arg(subject, problem.field, problem.value);
    case Problem::Kind::UnexpectedHost:
        return tr("%1: “%2” points to another site than expected: %3.")
            .arg(subject, problem.field, problem.value);
    case Problem::Kind::BadPlace:
        return tr("%1: “%2” should be “Category / Subcategory”, not “%3”.")
            .arg(subject, problem.field, problem.value);
    case Problem::Kind::UnknownPlace:
        return tr("%1: “%2” names a place that does not exist: %3.")
            .arg(subject, problem.field, problem.value);
    case Problem::Kind::Duplicate:
        return tr("%1: “%2” stands there twice; the first one counts.").arg(subject, problem.field);
    case Problem::Kind::Repeated:
        return tr("%1: stands there twice; what is in both is taken.").arg(subject);
    case Problem::Kind::UnknownKey:
        return tr("%1: “%2” is not known and is left out.").arg(subject, problem.field);
    case Problem::Kind::BadValue:
        return tr("%1: “%2” has a value that is not allowed: %3.")
            .arg(subject, problem.field, problem.value);
    case Problem::Kind::LeftOut:
        return tr("%1 cannot be read (%2) and is left out.").arg(subject, problem.value);
    case Problem::Kind::TooMuch:
        return tr("%1 has more to read than is taken in; the rest is left out.").arg(subject);
    case Problem::Kind::Unreadable:
        return tr("%1 cannot be read (%2); what it said before is kept.")
            .arg(subject, problem.value);
    }
    return {};
}

QString ErrorText::located(const Problem &problem)
{
    const QString text = sentence(problem);
    if (problem.line == 0)
        return tr("%1: %2", "file, sentence").arg(shown(problem.file), text);
    return tr("%1:%2: %3", "file, line, sentence")
        .arg(shown(problem.file), QString::number(problem.line), text);
}

} // namespace views
