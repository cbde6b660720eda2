// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/linkquestion.h"

#include "views/details/itemfacts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace views {

QMessageBox *LinkQuestion::box(QWidget *parent, const QString &question, const QString &url)
{
    // Not exec(): what asked may be gone by the time of the answer, replaced after a sync.
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Open Link"), question, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Foreign text: neither markup nor letters that look like others.
    const QString address = QString::fromLatin1(QUrl(url).toEncoded());
    box->setInformativeText("<p>"_L1 + address.toHtmlEscaped() + "</p>"_L1);
    return box;
}

void LinkQuestion::ask(QWidget *parent, const QString &url, const std::function<void()> &open)
{
    if (!isSafeLink(url))
        return;
    QMessageBox *question = box(parent, tr("Open this address in your browser?"), url);
    question->setStandardButtons(QMessageBox::Open | QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Open);
    QObject::connect(question, &QMessageBox::finished, parent, [open](int answer) {
        if (answer == QMessageBox::Open)
            open();
    });
    question->open();
}

void LinkQuestion::sayNotOpened(QWidget *parent, const QString &url)
{
    QMessageBox *message = box(parent, tr("No program on this machine opens web addresses."), url);
    message->setIcon(QMessageBox::Warning);
    const QPushButton *copy = message->addButton(tr("Copy Address"), QMessageBox::ActionRole);
    message->addButton(QMessageBox::Close);
    QObject::connect(copy, &QPushButton::clicked, message,
        [url] { QGuiApplication::clipboard()->setText(url); });
    message->open();
}

} // namespace views
