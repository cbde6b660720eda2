// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/tokenstore.h"

#include <QRegularExpression>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString service = u"io.github.cloudnativeatlas.Atlas"_s;
const QString key = u"github-token"_s;

std::unexpected<model::Error> failed(const QKeychain::Job &job)
{
    return model::failure(model::Error::Kind::Unreadable, {}, job.errorString());
}

/// As GitHub makes them, of either kind. What is none would end in a header.
bool isToken(const QByteArray &token)
{
    static const QRegularExpression form(uR"(\A[A-Za-z0-9_.-]{1,255}\z)"_s);
    return form.match(QString::fromLatin1(token)).hasMatch();
}

} // namespace

void TokenStore::read(
    QObject *context, const std::function<void(const model::Result<QByteArray> &)> &done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    job->setInsecureFallback(false); // which would be a file
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
        if (job->error() == QKeychain::EntryNotFound)
            done(QByteArray());
        else if (job->error() != QKeychain::NoError)
            done(failed(*job));
        else
            done(job->binaryData());
    });
    job->start();
}

void TokenStore::write(QObject *context, const QByteArray &token,
    const std::function<void(const model::Result<void> &)> &done)
{
    const auto follow = [&](QKeychain::Job *job) {
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
            const bool isDone = job->error() == QKeychain::NoError
                || job->error() == QKeychain::EntryNotFound; // nothing was to be removed
            done(isDone ? model::Result<void>() : failed(*job));
        });
        job->start();
    };
    if (token.isEmpty()) {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        follow(job);
    } else if (isToken(token)) {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setBinaryData(token);
        follow(job);
    } else {
        QTimer::singleShot(
            0, context, [done] { done(model::failure(model::Error::Kind::BadFormat, {})); });
    }
}

} // namespace app
