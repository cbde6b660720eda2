// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/problem.h"
#include "model/result.h"

#include <QCoreApplication>

namespace views {

/// Errors and problems in words a person understands, with what can be done. The only place that
/// words them, for the window and for the terminal alike.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    /// What happened and what to do, one or two sentences. Empty for Cancelled.
    static QString sentence(const model::Error &error);
    /// Why there is no file for another machine.
    static QString exporting(const model::Error &error);
    /// Why a file that a person named is of no use; says nothing of stored data.
    static QString unusable(const model::Error &error);
    /// The same about what a person made: views, ratings, marks, notes and more.
    static QString userData(const model::Error &error);
    /// Why a token could not be kept, or had.
    static QString keyring(const model::Error &error);
    /// That the catalog was damaged and now is at @p file.
    static QString setAside(const QString &file);
    /// What is wrong with a file, one sentence without file and line.
    static QString sentence(const model::Problem &problem);
    /// The same with file and line before it, as compilers write it.
    static QString located(const model::Problem &problem);

private:
    /// @p until is a time as ISO 8601, or empty.
    static QString rateLimited(const QString &url, const QString &until);
};

} // namespace views
