// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/wordindex.h"

namespace model {

/// What speaks for one typed word in one document, the strongest last.
enum class Evidence : quint8 {
    None,
    ElsewhereTypo,
    ElsewhereText,
    ElsewherePlace,
    ElsewhereMark, ///< a tag, an organisation, a repository
    NameTwoTypos,
    NameOneTypo,
    NameInside,
    NameBeginning,
    NameWhole,
};

/// How the whole of what is typed answers to a name of a document.
enum class NameMatch : quint8 { None, Initials, Beginning, Meaning, Whole };

/// The steps of the ranking. Within a step less than 10 decides: see OmniIndex. Steps are wide
/// enough for that.
double scoreOf(NameMatch match);
/// @p weakest and @p strongest of the evidence for each typed word.
double scoreOf(Evidence weakest, Evidence strongest);

Evidence evidenceOf(WordMatch match, OmniField field);

} // namespace model
