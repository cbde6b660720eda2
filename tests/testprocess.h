// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>

#include <functional>

/// How a program that ran to its end came out.
struct Outcome {
    int exitCode = -1; ///< -1: it did not start, crashed or hung
    QByteArray out;
    QByteArray err;

    QJsonObject json() const;
};

/// The path of a program of this build.
QString programPath(const QString &name);
/// Runs atlasctl and waits for its end.
Outcome atlasctl(const QStringList &arguments);
/// Runs any program of this build and waits for its end; with @p prepare called in it before.
Outcome runProgram(const QString &name, const QStringList &arguments,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
    const std::function<void()> &prepare = {});
/// Kills a program that opens a socket of the internet, or of loopback; for runProgram(). Nothing
/// where the system cannot do that.
std::function<void()> denySockets();
/// Takes from root the right to write where permissions say no; for runProgram().
void obeyPermissions();
