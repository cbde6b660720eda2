// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testprocess.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QJsonObject Outcome::json() const { return QJsonDocument::fromJson(out).object(); }

QString programPath(const QString &name) { return QStringLiteral(ATLAS_BIN_DIR "/") + name; }

Outcome runProgram(
    const QString &name, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(programPath(name), arguments, QIODevice::ReadOnly);
    const bool hasEnded = process.waitForFinished(90'000);
    if (!hasEnded)
        process.kill();
    process.waitForFinished();
    const bool isNormal = hasEnded && process.exitStatus() == QProcess::NormalExit;
    return { isNormal ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError() };
}

Outcome atlasctl(const QStringList &arguments) { return runProgram(u"atlasctl"_s, arguments); }
