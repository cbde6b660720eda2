// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace model {

/// A git repository that the program lives on.
struct Source {
    /// What is read from it.
    enum class Content {
        Landscape, ///< items, logos, history
        Site, ///< groups, featured rules, guide, quiz
        Texts, ///< what people read: guides, glossary, criteria, rules
    };
    QString name; ///< "cncf/landscape": below the remote base, and below the data folder
    Content content = Content::Texts;

    QString url(const QString &remoteBase) const
    {
        const QLatin1StringView slash(remoteBase.endsWith(u'/') ? "" : "/");
        return remoteBase + slash + name + QLatin1StringView(".git");
    }
};

extern const Source landscapeSource;
extern const Source sitesSource;

/// Every source, in the order of display.
std::span<const Source> allSources();

/// The names of all sources but @p leftOut.
QStringList sourcesWithout(const QStringList &leftOut);

inline constexpr QLatin1StringView defaultRemoteBase("https://github.com/");

} // namespace model
