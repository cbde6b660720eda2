// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "views/shell/theme.h"

#include <QScrollArea>

class QBoxLayout;

namespace views {

class LogoCache;
class MarkPanel;

/// Everything about one Item in one scroll. Follows the world: newer data of the same Item leaves
/// the reader where they are.
class ItemPage : public QScrollArea {
    Q_OBJECT
public:
    /// All three must outlive the page.
    ItemPage(
        const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent = nullptr);

    void setItem(const model::ItemId &item);
    void toggleBookmark();
    /// Puts the cursor there, where it is seen.
    void editTags();
    void editNote();

Q_SIGNALS:
    void linkActivated(const QString &url);
    /// A person gave @p stars, or took them back: 0.
    void ratingChanged(const model::ItemId &item, int stars);
    void markEdited(const model::ItemId &item, const model::MarkEdit &edit);

private:
    void rebuild();
    void replaceContent(QWidget *content, QWidget *focused);
    void buildHeader(const model::Item &item, QBoxLayout *column);
    void buildSections(const model::Item &item, QBoxLayout *column);
    void placeMarks(const model::Item &item, QBoxLayout *column);
    void buildOthersOfOrganization(const model::Item &item, QBoxLayout *column);
    void buildSimilar(QBoxLayout *column);
    void filterOrganization(const QString &name);

    const Theme &m_theme;
    LogoCache &m_logos;
    model::Explorer &m_explorer;
    std::optional<model::ItemId> m_item;
    MarkPanel *m_marks; ///< part of the content while the Item is there
};

} // namespace views
