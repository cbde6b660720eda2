// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/names.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace views {

using model::LinkKind;
using model::Maturity;

QString Names::maturity(Maturity::Level level)
{
    switch (level) {
    case Maturity::Level::Graduated: return tr("Graduated");
    case Maturity::Level::Incubating: return tr("Incubating");
    case Maturity::Level::Sandbox: return tr("Sandbox");
    case Maturity::Level::Archived: return tr("Archived");
    case Maturity::Level::Other: return tr("Project");
    }
    return {};
}

QString Names::maturity(const Maturity &maturity)
{
    return maturity.level() == Maturity::Level::Other ? maturity.name()
                                                      : Names::maturity(maturity.level());
}

QString Names::maturityCount(Maturity::Level level, int count)
{
    switch (level) {
    case Maturity::Level::Graduated: return tr("%n graduated", "projects", count);
    case Maturity::Level::Incubating: return tr("%n incubating", "projects", count);
    case Maturity::Level::Sandbox: return tr("%n sandbox", "projects", count);
    case Maturity::Level::Archived: return tr("%n archived", "projects", count);
    case Maturity::Level::Other: return tr("%n other project(s)", "projects", count);
    }
    return {};
}

QString Names::maturityLetter(Maturity::Level level)
{
    switch (level) {
    //: One letter on the map: graduated project
    case Maturity::Level::Graduated: return tr("G");
    //: One letter on the map: incubating project
    case Maturity::Level::Incubating: return tr("I");
    //: One letter on the map: sandbox project
    case Maturity::Level::Sandbox: return tr("S");
    //: One letter on the map: archived project
    case Maturity::Level::Archived: return tr("A");
    case Maturity::Level::Other: return {};
    }
    return {};
}

QString Names::link(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Documentation: return tr("Documentation");
    case LinkKind::Blog: return tr("Blog");
    case LinkKind::MailingList: return tr("Mailing list");
    case LinkKind::Slack: return tr("Slack");
    case LinkKind::Discord: return tr("Discord");
    case LinkKind::Gitter: return tr("Gitter");
    case LinkKind::GithubDiscussions: return tr("GitHub discussions");
    case LinkKind::StackOverflow: return tr("Stack Overflow");
    case LinkKind::Youtube: return tr("YouTube");
    case LinkKind::Twitter: return tr("X");
    case LinkKind::Bluesky: return tr("Bluesky");
    case LinkKind::Linkedin: return tr("LinkedIn");
    case LinkKind::Reddit: return tr("Reddit");
    case LinkKind::Facebook: return tr("Facebook");
    case LinkKind::Pinterest: return tr("Pinterest");
    case LinkKind::PackageManager: return tr("Package");
    case LinkKind::Docker: return tr("Container image");
    case LinkKind::Artwork: return tr("Artwork");
    case LinkKind::DevStats: return tr("DevStats");
    case LinkKind::BestPractices: return tr("OpenSSF best practices");
    case LinkKind::AnnualReview: return tr("Annual review");
    case LinkKind::Funding: return tr("Funding");
    case LinkKind::Crunchbase: return tr("Crunchbase");
    }
    return {};
}

QString Names::allGroup() { return tr("All", "group with every category"); }

QString Names::day(const QDate &date)
{
    if (!date.isValid())
        return {};
    // The locale's long form without the weekday, with the month in short: no form that Qt has is
    // both brief and clear about what is day, month and century.
    static const QRegularExpression weekday(uR"([,،\s]*\bd{3,4}\b[,،.\s]*)"_s);
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday).replace("MMMM"_L1, "MMM"_L1);
    return locale.toString(date, format);
}

} // namespace views
