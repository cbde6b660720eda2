// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/channel.h"
#include "model/community/maintainers.h"
#include "model/community/mobyproject.h"

#include <QCoreApplication>

namespace views {

/// What is said of the Moby project and of the places where its people meet.
class MobyWords {
    Q_DECLARE_TR_FUNCTIONS(MobyWords)
public:
    /// "Active: people change it regularly".
    static QString state(model::MobyComponent::State state);
    /// "Active", or where the code of @p component lives on.
    static QString shortState(const model::MobyComponent &component);
    static QString kind(model::MobyProduct::Kind kind);
    /// "Committers", where the file says "COMMITTERS"; what is not known stays as it is there.
    static QString role(const QString &title);
    static QString kind(model::Channel::Kind kind);
    static QString community(model::Channel::Community community);
};

} // namespace views
