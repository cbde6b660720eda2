// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/meetuplistmodel.h"
#include "views/community/twolinedelegate.h"

namespace views {

/// Draws a Meetup as its name over where it is and when it next meets.
class MeetupDelegate : public TwoLineDelegate {
    Q_OBJECT
public:
    using TwoLineDelegate::TwoLineDelegate;

    /// "Berlin, Germany · meets on 3 Dec 2026".
    static QString placeText(const model::Meetup &meetup);

protected:
    QString secondLine(const QModelIndex &index) const override;
};

} // namespace views
