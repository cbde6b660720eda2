// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace model {

/// Languages, as folders name them, that are written without blanks between words (or, as Korean,
/// glue endings to them): they are searched by pieces of words.
inline constexpr std::array languagesWithoutBlanks { QLatin1StringView("zh"),
    QLatin1StringView("zh-cn"), QLatin1StringView("zh-tw"), QLatin1StringView("ja"),
    QLatin1StringView("ko"), QLatin1StringView("th") };

/// Whether @p text is, in part at least, in the script of one of them.
inline bool hasScriptWithoutBlanks(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) {
        switch (character.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai: return true;
        default: return false;
        }
    });
}

} // namespace model
