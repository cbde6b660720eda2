// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace model {

/// What a landscape's guide says about a Subcategory. Content is Markdown and foreign.
struct GuideSection {
    QString subcategory;
    QString content;
    QStringList keywords;

    bool operator==(const GuideSection &) const = default;
};

/// What a landscape's guide says about a Category; the name need not exist in the landscape.
struct GuideChapter {
    QString category;
    QString content;
    QStringList keywords;
    std::vector<GuideSection> sections;

    bool operator==(const GuideChapter &) const = default;
};

/// All of guide.yml (SOURCES 2.2), in reading order.
struct LandscapeGuide {
    std::vector<GuideChapter> chapters;

    bool operator==(const LandscapeGuide &) const = default;
};

} // namespace model
