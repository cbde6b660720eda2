// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"

#include <QMenu>

namespace views {

/// Puts an Item on the clipboard in one of the forms that people paste: name, addresses, Markdown,
/// a citation, BibTeX.
class CopyMenu : public QMenu {
    Q_OBJECT
public:
    /// @p explorer must outlive the menu.
    explicit CopyMenu(model::Explorer &explorer, QWidget *parent = nullptr);

    void setItem(const std::optional<model::ItemId> &item);

Q_SIGNALS:
    /// What now is on the clipboard.
    void copied(const QString &text);

private:
    using Form = QString (*)(const model::Snapshot &snapshot, const model::Item &item);
    void add(const QString &text, Form form);
    void updateActions();
    const model::Item *item() const;

    model::Explorer &m_explorer;
    std::optional<model::ItemId> m_item;
    std::vector<std::pair<QAction *, Form>> m_forms;
};

} // namespace views
