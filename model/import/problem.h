// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace model {

/// One thing in an imported file that is not as it should be. The good around it is kept. Worded
/// for people by views/wording.
struct Problem {
    enum class Kind {
        WrongType, ///< text where a list should be, and the like; the value is left out
        Missing, ///< a field that should be there is not; a thing without its name is left out
        BadDate, ///< not a day as YYYY-MM-DD; left out
        BadUrl, ///< not an http or https address; left out
        UnexpectedHost, ///< an address of another site than its field is for; kept
        BadPlace, ///< not "Category / Subcategory"; left out
        UnknownPlace, ///< names a place that the file does not have; kept
        Duplicate, ///< stands there twice; the first is kept
        Repeated, ///< a category or subcategory that stands there twice; both are taken as one
        UnknownKey, ///< a key that nobody knows; its value is left out
        BadValue, ///< a value outside what is allowed; left out
        Unreadable, ///< the whole file; what it gave before is kept. The value says why.
        LeftOut, ///< the whole file is left out. The value says why.
        TooMuch, ///< the repository has more than is read; what is over the limit is left out
    };
    Kind kind = Kind::WrongType;
    QString file;
    int line = 0; ///< from 1; 0: the file as a whole
    QString subject; ///< the Item, Group or question it is about; empty: the file itself
    QString field;
    QString value;

    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

} // namespace model
