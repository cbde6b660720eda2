// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testprocess.h"

#include <QJsonDocument>

#if defined(Q_OS_LINUX)
#include <cstddef>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

QJsonObject Outcome::json() const { return QJsonDocument::fromJson(out).object(); }

QString programPath(const QString &name) { return QStringLiteral(ATLAS_BIN_DIR "/") + name; }

Outcome runProgram(const QString &name, const QStringList &arguments,
    const QProcessEnvironment &environment, const std::function<void()> &prepare)
{
    QProcess process;
    if (prepare)
        process.setChildProcessModifier(prepare);
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

#if defined(Q_OS_LINUX) && (defined(Q_PROCESSOR_X86_64) || defined(Q_PROCESSOR_ARM_64))

std::function<void()> denySockets()
{
    return [] {
        // The kernel looks at the number of every call, and at the first argument of socket(): the
        // family, of which local ones stay allowed.
        static const sock_filter program[] {
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 4),
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[0])),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 1, 0),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 0, 1),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        };
        const sock_fprog filter { std::size(program), const_cast<sock_filter *>(program) };
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
            || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
            _exit(99);
    };
}

#else

std::function<void()> denySockets() { return {}; }

#endif

void obeyPermissions()
{
#if defined(Q_OS_LINUX)
    // Refused to everybody but root, who alone needs it.
    prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
    prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
#endif
}

Outcome atlasctl(const QStringList &arguments) { return runProgram(u"atlasctl"_s, arguments); }
