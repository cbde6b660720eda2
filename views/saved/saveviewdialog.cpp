// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/saved/saveviewdialog.h"

#include "views/saved/savedviewsmenu.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

SaveViewDialog::SaveViewDialog(model::UserData &userData, const model::ViewState &state,
    const QString &suggestedName, QWidget *parent)
    : QDialog(parent)
    , m_userData(userData)
    , m_state(state)
    , m_name(new QLineEdit(suggestedName, this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Save This View"));
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    auto *hint = new QLabel(
        tr("Group, view, filter, colours and order are kept, and come back with one click."), this);
    hint->setWordWrap(true);
    m_name->setMaxLength(SavedViewsMenu::maxNameLength);
    m_name->setClearButtonEnabled(true);
    m_name->selectAll();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(hint);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(420, sizeHint().height());

    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::followName);
    connect(&userData, &model::UserData::changed, this, &SaveViewDialog::followName);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveViewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SaveViewDialog::reject);
    followName();
    m_name->setFocus();
}

QString SaveViewDialog::name() const { return m_name->text().simplified(); }

void SaveViewDialog::followName()
{
    const bool isTaken = m_userData.savedView(name()) != nullptr;
    m_save->setEnabled(!name().isEmpty());
    m_save->setText(isTaken ? tr("&Replace") : tr("&Save"));
    m_note->setText(
        isTaken ? tr("There is a view with this name. Replace it by this one?") : QString());
    m_name->setAccessibleDescription(m_note->text());
}

void SaveViewDialog::accept()
{
    if (name().isEmpty())
        return;
    m_userData.saveView({ name(), m_state });
    QDialog::accept();
}

} // namespace views
