// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "views/guide/pagepicture.h"
#include "views/shell/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace views {

class ElidedLabel;
class PageView;

/// What the landscape's guide says of the place of the selected item: its text, its keywords, and
/// the projects that stand there.
class GuidePanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    GuidePanel(const Theme &theme, model::Explorer &explorer, QWidget *parent = nullptr);

    /// The section of a Subcategory, or the chapter of a Category; false when the guide has none.
    bool showPlace(const QString &category, const QString &subcategory);

Q_SIGNALS:
    void itemChosen(const QString &id);
    void linkActivated(const QString &url);

private:
    void followWorld();
    void followSelection();
    void showPart(int part);
    model::Page pageOf(
        const model::GuideChapter &chapter, const model::GuideSection *section) const;
    void addProjects(model::Page &page, const model::PlacePath &place) const;

    /// A chapter, or a section of it: what can be chosen.
    struct Part {
        int chapter = 0;
        int section = -1;
    };

    model::Explorer &m_explorer;
    QComboBox *m_choice;
    PageView *m_text;
    ElidedLabel *m_facts;
    QLabel *m_none;
    std::vector<Part> m_parts;
};

} // namespace views
