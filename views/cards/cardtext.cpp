// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardtext.h"

#include "model/explore/itemorder.h"
#include "views/wording/markwords.h"
#include "views/wording/names.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace views {

namespace {

/// More than a card can show; an endless text must not slow down painting.
constexpr qsizetype maxLength = 600;

QString oneLine(const QString &text) { return text.left(maxLength).simplified(); }

} // namespace

CardText::CardText(const model::Snapshot &snapshot, const model::Item &item)
    : m_snapshot(snapshot)
    , m_item(item)
{
}

QString CardText::name() const { return oneLine(m_item.displayName()); }

QString CardText::secondLine(bool isPlaceSaid) const
{
    const bool isHidden = m_item.isProject() && m_snapshot.settings.hideOrganizationInProjects;
    const bool isNamed = !m_item.organizationName.isEmpty() && !isHidden;
    if (isNamed)
        return oneLine(m_item.organizationName);
    return oneLine(isPlaceSaid ? QUrl(m_item.homepageUrl).host() : m_item.place.subcategory);
}

QString CardText::description(bool isPlaceSaid) const
{
    if (hasDescription())
        return oneLine(m_item.anyDescription());
    return isPlaceSaid ? QString() : place();
}

QString CardText::place() const
{
    return tr("%1: %2", "category, subcategory")
        .arg(oneLine(m_item.place.category), oneLine(m_item.place.subcategory));
}

QString CardText::maturity() const
{
    return m_item.maturity ? oneLine(Names::maturity(*m_item.maturity)) : QString();
}

QString CardText::closedSource() const
{
    return m_snapshot.isClosedSource(m_item) ? tr("Closed source") : QString();
}

QString CardText::stars() const
{
    const model::RepositoryNumbers *numbers = m_snapshot.numbersOf(m_item);
    return numbers ? QLocale().toString(numbers->stars) : QString();
}

QString CardText::starsInFull() const
{
    const model::RepositoryNumbers *numbers = m_snapshot.numbersOf(m_item);
    if (!numbers)
        return {};
    const QString day = Names::day(numbers->asOf);
    //: Stars of a repository, the day on which they were counted, where the number was read
    return tr("%1 stars on %2, from %3").arg(stars(), day, oneLine(numbers->source));
}

QString CardText::since() const
{
    const auto day = m_item.since();
    //: The year in which a project was accepted or a member joined, on a card
    return day ? tr("since %1").arg(QLocale().toString(*day, u"yyyy"_s)) : QString();
}

QString CardText::sinceInFull() const
{
    if (m_item.maturityDates.accepted)
        return tr("Accepted on %1").arg(Names::day(*m_item.maturityDates.accepted));
    if (m_item.joined)
        return tr("Joined on %1").arg(Names::day(*m_item.joined));
    return {};
}

QString CardText::tag() const
{
    const QStringList tags = m_snapshot.settings.tagsOf(m_item);
    if (tags.size() < 2)
        return oneLine(tags.value(0));
    //: The first Technical Advisory Group of an item, and how many others it has
    return tr("%1 +%2").arg(oneLine(tags.front()), QLocale().toString(tags.size() - 1));
}

QString CardText::tagsInFull() const
{
    const QStringList tags = m_snapshot.settings.tagsOf(m_item);
    if (tags.isEmpty())
        return {};
    return tr("Technical Advisory Group: %1").arg(oneLine(tags.join(", "_L1)));
}

QString CardText::spoken(const model::ItemMark &mark) const
{
    QStringList parts { name() };
    if (m_item.maturity)
        parts += maturity();
    parts += place();
    parts += closedSource();
    if (const auto *numbers = m_snapshot.numbersOf(m_item))
        parts += tr("%n star(s)", "of a repository", int(numbers->stars));
    parts += sinceInFull();
    for (const QString &phrase : MarkWords::phrases(mark))
        parts += oneLine(phrase);
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

QString CardText::heading(
    const model::ItemSections::Section &section, model::Classification classification)
{
    if (section.name.isEmpty()) {
        //: Headings of items without a maturity level, without a Technical Advisory Group
        return classification == model::Classification::Maturity ? tr("Not a project")
                                                                 : tr("Without a TAG");
    }
    if (classification == model::Classification::Maturity)
        return Names::maturity(model::Maturity(section.name));
    return oneLine(section.name);
}

} // namespace views
