// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"

#include <QMenu>

class QActionGroup;

namespace views {

/// What a person can keep of the selected Item, and what they kept of all.
class MarkMenu : public QMenu {
    Q_OBJECT
public:
    /// @p explorer must outlive the menu.
    explicit MarkMenu(model::Explorer &explorer, QWidget *parent = nullptr);

    /// Those that belong to the selected Item.
    const QList<QAction *> &itemActions() const { return m_itemActions; }

Q_SIGNALS:
    void markEdited(const model::ItemId &item, const model::MarkEdit &edit);
    void tagsWanted();
    void noteWanted();
    void exportRequested();

private:
    void showSelection();
    void change(const model::MarkEdit &edit);
    void addStack();
    QAction *addShow(
        const QString &text, const QString &filter, std::optional<model::Lens> lens = std::nullopt);

    model::Explorer &m_explorer;
    QAction *m_bookmark;
    QMenu *m_stack;
    QActionGroup *m_adoptions;
    QList<QAction *> m_itemActions;
};

} // namespace views
