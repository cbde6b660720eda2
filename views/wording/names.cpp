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

QString Names::order(model::ItemOrder order)
{
    using Order = model::ItemOrder;
    switch (order) {
    case Order::Place: return tr("Place on the map", "order of items");
    case Order::Name: return tr("Name", "order of items");
    case Order::Maturity: return tr("Maturity", "order of items");
    case Order::Stars: return tr("Stars", "order of items");
    case Order::Since: return tr("Accepted or joined", "order of items, by day");
    case Order::LatestCommit: return tr("Latest commit", "order of items, by day");
    }
    return {};
}

QString Names::classification(model::Classification classification)
{
    using Classification = model::Classification;
    switch (classification) {
    case Classification::None: return tr("Nothing", "what items are grouped by");
    case Classification::Category: return tr("Category", "what items are grouped by");
    case Classification::Maturity: return tr("Maturity", "what items are grouped by");
    //: Technical Advisory Group
    case Classification::Tag: return tr("TAG", "what items are grouped by");
    }
    return {};
}

QString Names::adoption(model::Adoption adoption)
{
    switch (adoption) {
    case model::Adoption::Adopt: return tr("Adopt", "a place in one's own stack: is used");
    case model::Adoption::Trial: return tr("Trial", "a place in one's own stack: is being tried");
    case model::Adoption::Assess: return tr("Assess", "a place in one's own stack: is looked at");
    case model::Adoption::Hold:
        return tr("Hold", "a place in one's own stack: nothing new with it");
    }
    return {};
}

QString Names::column(model::TableColumn column)
{
    using Column = model::TableColumn;
    switch (column) {
    case Column::Maturity: return tr("Maturity", "head of a column");
    case Column::Category: return tr("Category", "head of a column");
    case Column::Subcategory: return tr("Subcategory", "head of a column");
    case Column::Stars: return tr("Stars", "head of a column");
    //: The day on which a project was accepted or a member joined
    case Column::Since: return tr("Since", "head of a column");
    case Column::License: return tr("License", "head of a column");
    case Column::Language: return tr("Language", "head of a column: programming language");
    case Column::LatestCommit: return tr("Latest commit", "head of a column");
    //: Technical Advisory Group
    case Column::Tag: return tr("TAG", "head of a column");
    case Column::Organization: return tr("Organization", "head of a column");
    case Column::Repository: return tr("Repository", "head of a column");
    case Column::Homepage: return tr("Website", "head of a column");
    case Column::Adoption: return tr("My stack", "head of a column");
    case Column::MyTags: return tr("My tags", "head of a column");
    case Column::MyNote: return tr("My note", "head of a column");
    }
    return {};
}

QString Names::nameColumn() { return tr("Name", "head of a column"); }

QString Names::notKnown() { return tr("not known", "instead of a number, a day or a name"); }

} // namespace views
