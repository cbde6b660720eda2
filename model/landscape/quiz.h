// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace model {

/// One answer that can be chosen; names an Item, and its place where the name alone is not enough.
struct QuizOption {
    QString item;
    QString category;
    QString subcategory;
    bool isCorrect = false;

    bool operator==(const QuizOption &) const = default;
};

/// A question with two to four options, exactly one of them correct.
struct QuizQuestion {
    QString title;
    std::vector<QuizOption> options;

    bool operator==(const QuizQuestion &) const = default;
};

/// All of games.yml (SOURCES 2.3).
struct Quiz {
    std::vector<QuizQuestion> questions;

    bool operator==(const Quiz &) const = default;
};

} // namespace model
