// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>

#include <functional>

class QObject;

namespace app {

/// A person's token for GitHub: in the keyring of the system and nowhere else, neither a file nor a
/// log. Works in the event loop of the calling thread; the system may ask the person to unlock the
/// keyring meanwhile. What @p context belongs to may go before: then nobody is told.
class TokenStore {
public:
    /// Gives an empty token when there is none. Errors: Unreadable, with the keyring's words as
    /// detail.
    static void read(
        QObject *context, const std::function<void(const model::Result<QByteArray> &)> &done);
    /// An empty @p token removes what is there. Errors: as read(); BadFormat when it is no token.
    static void write(QObject *context, const QByteArray &token,
        const std::function<void(const model::Result<void> &)> &done);
};

} // namespace app
