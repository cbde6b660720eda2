// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/contributor.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;

namespace views {

/// What a person wants to contribute with: languages, level and time, by which issues are ranked.
class ContributorPanel : public QWidget {
    Q_OBJECT
public:
    explicit ContributorPanel(QWidget *parent = nullptr);

    void setContributor(const model::Contributor &person);
    const model::Contributor &contributor() const { return m_person; }
    /// To choose from, what is used most first.
    void setKnownLanguages(const QStringList &languages);

Q_SIGNALS:
    /// By the person's hand.
    void contributorChanged(const model::Contributor &person);

private:
    void fillMenu();
    void showLanguages();
    void choose(const model::Contributor &person);

    model::Contributor m_person;
    QStringList m_known;
    QPushButton *m_languages;
    QMenu *m_menu;
    QComboBox *m_level;
    QComboBox *m_time;
};

} // namespace views
