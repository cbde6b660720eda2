// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/lenswords.h"

#include "views/wording/names.h"

namespace views {

using model::Lens;
using model::LensValues;

QString LensWords::name(Lens lens)
{
    switch (lens) {
    case Lens::Maturity: return tr("Maturity");
    case Lens::Category: return tr("Category");
    case Lens::License: return tr("License");
    case Lens::Language: return tr("Language");
    case Lens::Country: return tr("Country");
    case Lens::Activity: return tr("Activity");
    case Lens::Age: return tr("Age");
    case Lens::Rating: return tr("My rating");
    case Lens::Adoption: return tr("My stack");
    }
    return {};
}

QString LensWords::className(const LensValues &lens, int position)
{
    const LensValues::Class &shown = lens.classes[size_t(position)];
    if (lens.lens == Lens::Maturity)
        return Names::maturity(model::Maturity(shown.key));
    if (lens.scale == LensValues::Scale::Named)
        return shown.key.isEmpty() ? tr("All others") : shown.key;
    if (lens.lens == Lens::Adoption) {
        const auto adoption = model::adoptionOfName(shown.key);
        return adoption ? Names::adoption(*adoption) : shown.key;
    }
    if (lens.lens == Lens::Rating)
        return tr("%n star(s)", "of a rating, 1 to 5", shown.key.toInt());
    if (lens.lens == Lens::Activity) {
        switch (position) {
        case 0: return tr("Less than a month ago");
        case 1: return tr("1 to 3 months ago");
        case 2: return tr("3 to 12 months ago");
        case 3: return tr("1 to 2 years ago");
        default: return tr("More than 2 years ago");
        }
    }
    switch (position) {
    case 0: return tr("Less than a year");
    case 1: return tr("1 to 2 years");
    case 2: return tr("2 to 4 years");
    case 3: return tr("4 to 6 years");
    case 4: return tr("6 to 8 years");
    default: return tr("More than 8 years");
    }
}

QString LensWords::unknown(Lens lens, const QString &foundation)
{
    switch (lens) {
    case Lens::Maturity:
        return foundation.isEmpty() ? tr("Not a project of the foundation")
                                    : tr("Not hosted by %1").arg(foundation);
    case Lens::Rating: return tr("Not rated");
    case Lens::Adoption: return tr("Not in my stack");
    default: return tr("Not known");
    }
}

QString LensWords::whatBringsIt(Lens lens)
{
    switch (lens) {
    case Lens::Maturity: return tr("No item of this group is a project of the foundation.");
    case Lens::Category: return tr("This group has no items.");
    case Lens::License:
        return tr("No license is stored. The landscape file names one only for few repositories; "
                  "the numbers that its site publishes have them.");
    case Lens::Language:
        return tr("No language is stored. The numbers that the landscape's site publishes say in "
                  "what a project is written.");
    case Lens::Country:
        return tr("No country is stored. The numbers that the landscape's site publishes say where "
                  "an organization is at home.");
    case Lens::Activity:
        return tr("No day of a latest commit is stored. The numbers that the landscape's site "
                  "publishes have it.");
    case Lens::Age:
        return tr("No item of this group has a day on which it was accepted or joined.");
    case Lens::Rating:
        return tr("You have rated nothing yet. Give stars in the details of an item.");
    case Lens::Adoption: return tr("Your stack is empty. Put items in it in their details.");
    }
    return {};
}

} // namespace views
