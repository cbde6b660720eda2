// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that paints the other half runs on another processor, wherever the first one goes.
#include "views/map/otherprocessor.h"

#include <QTest>

#include <semaphore>
#include <vector>

#ifdef Q_OS_LINUX
#include <pthread.h>
#include <sched.h>
#endif

namespace {

#ifdef Q_OS_LINUX
/// The processors that this program may run on.
std::vector<int> allowedProcessors()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    sched_getaffinity(0, sizeof set, &set);
    std::vector<int> processors;
    for (int i = 0; i < CPU_SETSIZE; ++i) {
        if (CPU_ISSET(i, &set))
            processors.push_back(i);
    }
    return processors;
}

void place(pthread_t thread, const std::vector<int> &processors)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const int processor : processors)
        CPU_SET(processor, &set);
    QCOMPARE(pthread_setaffinity_np(thread, sizeof set, &set), 0);
}
#endif

} // namespace

class OtherProcessorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorkerIsWhereWeAreNot();
};

void OtherProcessorTest::theWorkerIsWhereWeAreNot()
{
#ifdef Q_OS_LINUX
    const std::vector<int> processors = allowedProcessors();
    if (processors.size() < 2)
        QSKIP("one processor");
    std::binary_semaphore begin(0);
    std::binary_semaphore end(0);
    int worked = -1;
    std::jthread worker([&](const std::stop_token &stop) {
        for (begin.acquire(); !stop.stop_requested(); begin.acquire()) {
            worked = sched_getcpu();
            end.release();
        }
    });
    views::OtherProcessor other(worker);
    // Twice around: the second time the worker leaves where it was sent.
    for (int round = 0; round < 2; ++round) {
        for (const int mine : processors) {
            place(pthread_self(), { mine });
            place(worker.native_handle(), { mine }); // the worst that a system could do
            other.leaveMine();
            begin.release();
            end.acquire();
            QVERIFY2(worked != mine, qPrintable(QString::number(mine)));
        }
    }
    place(pthread_self(), processors);
    worker.request_stop();
    begin.release();
#else
    QSKIP("threads are not placed on this system");
#endif
}

QTEST_GUILESS_MAIN(OtherProcessorTest)
#include "tst_otherprocessor.moc"
