// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/token.h"
#include "app/common/tokenstore.h"
#include "views/wording/errortext.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;

namespace app {

using views::ErrorText;

namespace {

/// What @p start gives to the function that it is called with.
template <typename Value, typename Start> Value waitFor(const Start &start)
{
    std::optional<Value> value;
    QEventLoop loop;
    start([&](const Value &given) {
        value = given;
        loop.quit();
    });
    if (!value)
        loop.exec();
    return std::move(*value);
}

} // namespace

model::Result<QByteArray> storedToken()
{
    return waitFor<model::Result<QByteArray>>(
        [](const auto &done) { TokenStore::read(QCoreApplication::instance(), done); });
}

ExitCode Commands::token(const CommandInput &input)
{
    const bool isSet = input.argument == "set"_L1;
    if (!isSet && input.argument != "remove"_L1) {
        complain(tr("“token” is followed by set, which reads the token from the standard input, or "
                    "by remove."));
        return ExitCode::WrongUsage;
    }
    QByteArray token;
    if (isSet) {
        // Not as an argument, which every program on the machine could see.
        QFile standardInput;
        constexpr qint64 longest = 4'096;
        if (standardInput.open(stdin, QIODevice::ReadOnly))
            token = standardInput.read(longest).trimmed();
    }
    const auto done = isSet && token.isEmpty()
        ? model::Result<void>(model::failure(model::Error::Kind::BadFormat, {}))
        : waitFor<model::Result<void>>([&](const auto &ended) {
              TokenStore::write(QCoreApplication::instance(), token, ended);
          });
    if (done) {
        print((isSet ? tr("The token is in the keyring. Use it with: atlasctl sync --github-token")
                     : tr("There is no token in the keyring any more."))
            + u'\n');
        return ExitCode::Done;
    }
    complain(ErrorText::keyring(done.error()));
    return done.error().kind == model::Error::Kind::BadFormat ? ExitCode::WrongUsage
                                                              : ExitCode::Failed;
}

} // namespace app
