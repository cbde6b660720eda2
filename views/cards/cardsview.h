// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cards/itemlistview.h"

namespace views {

class CardArea;
class LogoCache;

/// The landscape as cards under headings: the same items, filter, order and selection as the map.
class CardsView : public ItemListView {
    Q_OBJECT
public:
    /// All must outlive the view.
    CardsView(
        const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent = nullptr);

protected:
    bool isOther(const model::ViewState &before, const model::ViewState &now) const override;
    void refreshList() override;

private:
    CardArea *m_cards = nullptr;
};

} // namespace views
