// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/toolcheck.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Kind = ToolState::Kind;

constexpr int longestMs = 8'000;
constexpr int pollMs = 50;
constexpr qsizetype mostDetail = 200;

struct Answer {
    bool isOk = false;
    QString output;
    QString error; ///< one line
};

/// The first line of @p bytes that is not empty.
QString firstLine(const QByteArray &bytes)
{
    const auto lines = QString::fromUtf8(bytes.left(10'000)).split(u'\n');
    const auto found = std::ranges::find_if(
        lines, [](const QString &line) { return !line.trimmed().isEmpty(); });
    return found == lines.end() ? QString() : found->simplified().left(mostDetail);
}

Answer run(const QString &program, const QStringList &arguments, const Progress &progress)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    int waitedMs = 0;
    while (!process.waitForFinished(pollMs)) {
        if (process.state() == QProcess::NotRunning)
            break;
        waitedMs += pollMs;
        if (waitedMs < longestMs && !progress.cancelled())
            continue;
        process.kill();
        process.waitForFinished(-1);
        return { .error = u"no answer in %1 seconds"_s.arg(longestMs / 1000) };
    }
    // error() also tells of each time that was waited in vain.
    if (process.error() == QProcess::FailedToStart)
        return { .error = process.errorString() };
    return { .isOk = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
        .output = firstLine(process.readAllStandardOutput()),
        .error = firstLine(process.readAllStandardError()) };
}

QString versionIn(const QString &text)
{
    static const QRegularExpression form(u"\\d+(\\.\\d+)+[\\w.+-]*"_s);
    return form.match(text).captured();
}

ToolState versionOf(Prerequisite what, const QString &program, const QStringList &arguments,
    const Progress &progress)
{
    const Answer answer = run(program, arguments, progress);
    const QString version = versionIn(answer.output);
    if (!answer.isOk || version.isEmpty()) {
        return { .what = what,
            .kind = Kind::Broken,
            .detail = answer.error.isEmpty() ? answer.output : answer.error };
    }
    return { .what = what, .kind = Kind::Present, .version = version };
}

/// A commit is signed off with both.
ToolState identity(const QString &git, const Progress &progress)
{
    const QString name = run(git, { u"config"_s, u"--get"_s, u"user.name"_s }, progress).output;
    const QString mail = run(git, { u"config"_s, u"--get"_s, u"user.email"_s }, progress).output;
    if (name.isEmpty() || mail.isEmpty()) {
        return { .what = Prerequisite::GitIdentity,
            .kind = Kind::Missing,
            .detail = name.isEmpty() ? u"user.name"_s : u"user.email"_s };
    }
    return { .what = Prerequisite::GitIdentity,
        .kind = Kind::Present,
        .version = u"%1 <%2>"_s.arg(name, mail) };
}

/// Where the engine is that the command speaks to.
Answer engineHost(const QString &docker, const Progress &progress)
{
    const QString wanted = qEnvironmentVariable("DOCKER_HOST");
    if (!wanted.isEmpty())
        return { .isOk = true, .output = wanted };
    return run(docker,
        { u"context"_s, u"inspect"_s, u"--format"_s, u"{{.Endpoints.docker.Host}}"_s }, progress);
}

ToolState engine(const QString &docker, const Progress &progress)
{
    static const QRegularExpression here(
        u"^(unix:|npipe:|tcp://(localhost|127\\.[0-9.]+|\\[::1\\])(:|/|$))"_s);
    const Answer host = engineHost(docker, progress);
    if (!host.isOk || host.output.isEmpty()) {
        return { .what = Prerequisite::DockerEngine,
            .kind = Kind::Broken,
            .detail = host.error.isEmpty() ? host.output : host.error };
    }
    // To ask another machine would use the network, which only a person does.
    if (!here.match(host.output).hasMatch())
        return {
            .what = Prerequisite::DockerEngine, .kind = Kind::Elsewhere, .detail = host.output
        };
    return versionOf(Prerequisite::DockerEngine, docker,
        { u"version"_s, u"--format"_s, u"{{.Server.Version}}"_s }, progress);
}

QString programOf(Prerequisite what)
{
    switch (what) {
    case Prerequisite::Git:
    case Prerequisite::GitIdentity: return u"git"_s;
    case Prerequisite::Make: return u"make"_s;
    case Prerequisite::Docker:
    case Prerequisite::DockerEngine: return u"docker"_s;
    }
    return {};
}

} // namespace

ToolState checkTool(Prerequisite what, const Progress &progress, const QStringList &folders)
{
    const bool isShutIn
        = QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("ATLAS_PRIVATE_ROOT");
    if (folders.isEmpty() && isShutIn)
        return { .what = what, .kind = Kind::Hidden };
    const QString program = QStandardPaths::findExecutable(programOf(what), folders);
    if (program.isEmpty())
        return { .what = what, .kind = Kind::Missing };
    switch (what) {
    case Prerequisite::GitIdentity: return identity(program, progress);
    case Prerequisite::DockerEngine: return engine(program, progress);
    default: return versionOf(what, program, { u"--version"_s }, progress);
    }
}

} // namespace model
