// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/contributionpath.h"
#include "views/shell/theme.h"

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace views {

/// One step of a trail: to be checked off, and to be opened to read what to do.
class StepCard : public QWidget {
    Q_OBJECT
public:
    /// @p number is its place in the trail, from 1. @p theme must outlive the card.
    StepCard(const Theme &theme, model::ContributionPath path, const model::PathStep &step,
        int number, QWidget *parent = nullptr);

    const QString &step() const { return m_step; }
    bool isDone() const;
    /// Shows that, without telling anybody.
    void setDone(bool isDone);
    bool isOpen() const;
    void setOpen(bool isOpen);

Q_SIGNALS:
    /// By the person.
    void doneChanged(bool isDone);
    void linkChosen(const model::PathLink &link);
    void copied(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildText(model::ContributionPath path, const model::PathStep &step);
    void updateLook();

    const Theme &m_theme;
    const QString m_step;
    QCheckBox *m_done;
    QToolButton *m_title;
    QWidget *m_text;
};

} // namespace views
