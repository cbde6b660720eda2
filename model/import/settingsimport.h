// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/landscapeimport.h"
#include "model/landscape/guide.h"
#include "model/landscape/quiz.h"
#include "model/landscape/settings.h"

namespace model {

/// Reads settings.yml. Errors: those of parseYaml, BadFormat when it is no map. Source:
/// SOURCES 2.1.
Result<Imported<LandscapeSettings>> importSettings(
    const QByteArray &bytes, const QString &file, const Progress &progress);

/// Reads guide.yml. Errors: those of parseYaml, BadFormat without `categories`. Source:
/// SOURCES 2.2.
Result<Imported<LandscapeGuide>> importGuide(
    const QByteArray &bytes, const QString &file, const Progress &progress);

/// Reads games.yml; a question without exactly one right answer is left out.
/// Errors: those of parseYaml, BadFormat without `quiz`. Source: SOURCES 2.3.
Result<Imported<Quiz>> importQuiz(
    const QByteArray &bytes, const QString &file, const Progress &progress);

} // namespace model
