// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/commandblock.h"

#include "views/guide/codelook.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int leastTargetPx = 28;

} // namespace

CommandBlock::CommandBlock(const Theme &theme, const QStringList &commands, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QLabel(commands.join(u'\n'), this))
{
    setObjectName("commands"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(CodeLook::font(font().pointSizeF()));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Commands"));
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setMinimumHeight(leastTargetPx);
    copy->setAccessibleName(tr("Copy the commands"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->addWidget(m_text, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_text->text());
        Q_EMIT copied(m_text->text());
    });
    connect(&theme, &Theme::changed, this, &CommandBlock::updateLook);
    updateLook();
}

void CommandBlock::updateLook()
{
    setStyleSheet(u"QFrame#commands { background: %1; border-radius: 6px; }"_s.arg(
        CodeLook::ground(m_theme.colors()).name()));
}

} // namespace views
