// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/addsourcedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using model::Source;

AddSourceDialog::AddSourceDialog(QStringList known, Source::Content content, QWidget *parent)
    : QDialog(parent)
    , m_known(std::move(known))
    , m_content(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Add a Source"));
    m_content->addItem(tr("Git repository with texts"), int(Source::Content::Texts));
    m_content->addItem(tr("Calendar of meetings (iCalendar)"), int(Source::Content::Calendar));
    m_content->addItem(tr("Another landscape"), int(Source::Content::LandscapeSite));
    m_content->setCurrentIndex(m_content->findData(int(content)));
    m_address->setMinimumWidth(360);
    m_browse->setAutoDefault(false);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMinimumHeight(4 * fontMetrics().lineSpacing()); // of the longest translation
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *address = new QHBoxLayout;
    address->addWidget(m_address, 1);
    address->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(tr("&Kind:"), m_content);
    form->addRow(tr("&Address:"), address);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    static_cast<QLabel *>(form->labelForField(address))->setBuddy(m_address);
    m_address->setAccessibleName(tr("Address"));
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
    connect(m_browse, &QPushButton::clicked, this, &AddSourceDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddSourceDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_address->setFocus();
    look();
}

bool AddSourceDialog::isLandscape() const
{
    return m_content->currentData().toInt() == int(Source::Content::LandscapeSite);
}

model::Result<Source> AddSourceDialog::source() const
{
    const QString address = m_address->text();
    return model::ownSource(address,
        isLandscape() ? model::landscapeContentOf(address)
                      : Source::Content(m_content->currentData().toInt()));
}

void AddSourceDialog::browse()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Folder of a Landscape"), m_address->text());
    if (!folder.isEmpty())
        m_address->setText(folder);
}

QString AddSourceDialog::noteFor(const Source &source) const
{
    switch (source.content) {
    case Source::Content::LandscapeFolder:
        return tr("A folder, or a file, of this machine. It is read when you add it and again with "
                  "every sync; a copy is kept.");
    case Source::Content::LandscapeRepository:
        return tr("A git repository. It is fetched when you add it and again with every sync, and "
                  "will be called %1.")
            .arg(source.name);
    case Source::Content::LandscapeSite:
        return tr("The site of a landscape, with its logos and numbers. It is fetched when you add "
                  "it and again with every sync, and will be called %1. For a git repository, "
                  "let the address end in .git.")
            .arg(source.name);
    default: break;
    }
    return tr("It will be called %1, and fetched with the next sync.").arg(source.name);
}

void AddSourceDialog::look()
{
    const auto found = source();
    const bool isTaken
        = found ? m_known.contains(found->name) : found.error().kind == model::Error::Kind::Busy;
    m_browse->setVisible(isLandscape());
    m_address->setPlaceholderText(
        isLandscape() ? tr("https://, or a folder") : QStringLiteral("https://"));
    m_add->setEnabled(found && !isTaken);
    if (isTaken)
        m_note->setText(tr("This source is in the list already."));
    else if (found)
        m_note->setText(noteFor(*found));
    else if (m_address->text().isEmpty() && isLandscape())
        m_note->setText(tr("Any landscape that is made with landscape2: the address of its site or "
                           "of its git repository, or a folder with a landscape.yml."));
    else if (m_address->text().isEmpty())
        m_note->setText(tr("Nothing is fetched before you sync. Texts can be searched then; "
                           "meetings stand with those of the communities."));
    else if (isLandscape())
        m_note->setText(tr("An address begins with https:// and has no name or password in it; a "
                           "folder is named with all of its path."));
    else
        m_note->setText(tr("An address begins with https:// and names a repository or a calendar. "
                           "It has no name or password in it."));
}

void AddSourceDialog::choose()
{
    const auto chosen = source();
    if (!chosen)
        return;
    accept();
    Q_EMIT sourceChosen(*chosen);
}

} // namespace views
