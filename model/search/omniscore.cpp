// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/omniscore.h"

namespace model {

double scoreOf(NameMatch match)
{
    switch (match) {
    case NameMatch::None: return 0;
    case NameMatch::Initials: return 90;
    case NameMatch::Beginning: return 110;
    case NameMatch::Meaning: return 120;
    case NameMatch::Whole: return 130;
    }
    return 0;
}

double scoreOf(Evidence weakest, Evidence strongest)
{
    // A typed word that only stands elsewhere weighs less beside one that is in the name.
    const bool isNamed = strongest >= Evidence::NameInside;
    switch (weakest) {
    case Evidence::None: return 0;
    case Evidence::ElsewhereTypo: return isNamed ? 20 : 10;
    case Evidence::ElsewhereText: return isNamed ? 70 : 30;
    case Evidence::ElsewherePlace: return isNamed ? 71 : 33;
    case Evidence::ElsewhereMark: return isNamed ? 72 : 36;
    case Evidence::NameTwoTypos: return 50;
    case Evidence::NameOneTypo: return 60;
    case Evidence::NameInside: return 80;
    case Evidence::NameBeginning: return 100;
    case Evidence::NameWhole: return 100.5;
    }
    return 0;
}

Evidence evidenceOf(WordMatch match, OmniField field)
{
    const bool isName = field == OmniField::Title;
    const bool isTypo = match == WordMatch::TwoTypos || match == WordMatch::OneTypo;
    // In a text of any length some word is like what is typed.
    if (isTypo && field == OmniField::Text)
        return Evidence::None;
    switch (match) {
    case WordMatch::None: return Evidence::None;
    case WordMatch::TwoTypos: return isName ? Evidence::NameTwoTypos : Evidence::ElsewhereTypo;
    case WordMatch::OneTypo: return isName ? Evidence::NameOneTypo : Evidence::ElsewhereTypo;
    case WordMatch::Inside: return isName ? Evidence::NameInside : Evidence::None;
    case WordMatch::Beginning:
    case WordMatch::Whole: break;
    }
    switch (field) {
    case OmniField::Title:
        return match == WordMatch::Whole ? Evidence::NameWhole : Evidence::NameBeginning;
    case OmniField::Tag:
    case OmniField::Organization:
    case OmniField::Repository: return Evidence::ElsewhereMark;
    case OmniField::Place: return Evidence::ElsewherePlace;
    case OmniField::Text: return Evidence::ElsewhereText;
    }
    return Evidence::None;
}

} // namespace model
