// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/synclock.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// One that was killed while it made the file leaves an empty one, which only age tells.
constexpr auto unwritten = std::chrono::seconds(2);

/// Whether @p lock, which could not be had, says whose it is.
bool isHeld(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.error() != QLockFile::LockFailedError
        || lock.getLockInfo(&process, &host, &program);
}

} // namespace

SyncLock::SyncLock(const DataFolder &folder)
    : m_folder(folder)
    , m_lock(folder.syncLockFile())
{
    // However long a sync takes: who holds the lock also holds the file, and loses neither by age.
    m_lock.setStaleLockTime(unwritten);
}

Result<void> SyncLock::take()
{
    if (!QDir().mkpath(m_folder.path()))
        return failure(Error::Kind::Storage, m_folder.path(), u"the folder cannot be made"_s);
    if (m_lock.tryLock() || (!isHeld(m_lock) && m_lock.tryLock(2 * unwritten)))
        return {};
    if (m_lock.error() == QLockFile::LockFailedError)
        return failure(Error::Kind::Busy, m_folder.syncLockFile());
    return failure(Error::Kind::Storage, m_folder.path(), u"it cannot be written to"_s);
}

} // namespace model
