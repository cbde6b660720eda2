// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/tokendialog.h"

#include "views/wording/errortext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

TokenDialog::TokenDialog(QWidget *parent)
    : QDialog(parent)
    , m_token(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Token for GitHub"));
    auto *explanation = new QLabel(
        tr("Without a token GitHub answers 60 requests an hour, which is enough for a sync; with "
           "one it answers 5,000, and a sync brings what was said below issues, too. A token needs "
           "no rights of any kind. It is kept in the keyring "
           "of this system and nowhere else, and goes to GitHub alone."),
        this);
    explanation->setWordWrap(true);
    explanation->setTextFormat(Qt::PlainText);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMinimumWidth(320);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *form = new QFormLayout;
    form->addRow(tr("&Token:"), m_token);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_remove = buttons->addButton(tr("Remove the One That Is There"), QDialogButtonBox::ResetRole);
    m_keep = buttons->addButton(tr("Keep in the Keyring"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : { m_keep, m_remove })
        button->setIcon({});
    m_keep->setDefault(true);
    m_keep->setEnabled(false);
    m_remove->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(520, sizeHint().height());
    connect(m_token, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_keep, &QPushButton::clicked, this,
        [this] { choose(m_token->text().trimmed().toUtf8()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { choose({}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_token->setFocus();
}

void TokenDialog::choose(const QByteArray &token)
{
    m_keep->setEnabled(false);
    m_remove->setEnabled(false);
    m_note->setText(tr("Waiting for the keyring…"));
    Q_EMIT tokenChosen(token);
}

void TokenDialog::showKept(const model::Result<void> &kept)
{
    if (kept) {
        accept();
        return;
    }
    m_keep->setEnabled(!m_token->text().trimmed().isEmpty());
    m_remove->setEnabled(true);
    m_note->setText(ErrorText::keyring(kept.error()));
}

} // namespace views
