// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/contributionpath.h"

#include <QCoreApplication>

namespace views {

/// The words of the trails to a contribution, their steps and what these need. Not the steps
/// themselves: see model::stepsOf(). What is asked for an id that there is not is empty.
class PathWords {
    Q_DECLARE_TR_FUNCTIONS(PathWords)
public:
    /// "Contribute code", for menus and headings.
    static QString name(model::ContributionPath path);
    /// Whom the trail suits and what one has at its end; one sentence.
    static QString description(model::ContributionPath path);

    /// "3 of 13 steps done".
    static QString progress(int done, int all);
    /// "Fork the repository"; at most 50 characters in English.
    static QString stepTitle(model::ContributionPath path, const QString &step);
    /// What to do, why, and when it is done. Plain text, up to four sentences.
    static QString stepText(model::ContributionPath path, const QString &step);
    /// Of the model::PathLink whose id is @p link.
    static QString linkText(const QString &link);

    /// "A running Docker Engine".
    static QString prerequisite(model::Prerequisite what);
    /// What needs it; one sentence.
    static QString why(model::Prerequisite what);

    /// Systems whose ways to install something differ.
    enum class System { Linux, MacOs, Windows };
    static QString systemName(System system);
    /// How it gets on the machine. Plain text, one or two sentences.
    static QString howTo(model::Prerequisite what, System system);
    /// To be typed, in this order; empty where no command does it. Capitals stand for what is the
    /// person's own.
    static QStringList howToCommands(model::Prerequisite what, System system);
    /// The address of the official page on it.
    static QString howToUrl(model::Prerequisite what, System system);
};

} // namespace views
