// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/addsourcedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using model::Source;

AddSourceDialog::AddSourceDialog(QStringList known, QWidget *parent)
    : QDialog(parent)
    , m_known(std::move(known))
    , m_content(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Add a Source"));
    m_content->addItem(tr("Git repository with texts"), int(Source::Content::Texts));
    m_content->addItem(tr("Calendar of meetings (iCalendar)"), int(Source::Content::Calendar));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setMinimumWidth(360);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *form = new QFormLayout;
    form->addRow(tr("&Kind:"), m_content);
    form->addRow(tr("&Address:"), m_address);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setIcon({});
    m_add->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(m_content, &QComboBox::currentIndexChanged, this, &AddSourceDialog::look);
    connect(m_address, &QLineEdit::textChanged, this, &AddSourceDialog::look);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddSourceDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_address->setFocus();
    look();
}

void AddSourceDialog::look()
{
    const auto source
        = model::ownSource(m_address->text(), Source::Content(m_content->currentData().toInt()));
    const bool isTaken = source && m_known.contains(source->name);
    m_add->setEnabled(source && !isTaken);
    if (isTaken)
        m_note->setText(tr("This source is in the list already."));
    else if (source)
        m_note->setText(
            tr("It will be called %1, and fetched with the next sync.").arg(source->name));
    else if (m_address->text().isEmpty())
        m_note->setText(tr("Nothing is fetched before you sync. Texts can be searched then; "
                           "meetings stand with those of the communities."));
    else
        m_note->setText(tr("An address begins with https:// and names a repository or a calendar. "
                           "It has no name or password in it."));
}

void AddSourceDialog::choose()
{
    const auto source
        = model::ownSource(m_address->text(), Source::Content(m_content->currentData().toInt()));
    if (!source)
        return;
    accept();
    Q_EMIT sourceChosen(*source);
}

} // namespace views
