// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/sourcepage.h"

#include "model/sync/source.h"
#include "views/details/heading.h"
#include "views/sync/sourcedelegate.h"
#include "views/wording/errortext.h"
#include "views/wording/names.h"
#include "views/wording/sourcewords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using model::SourceListModel;

namespace {

/// All versions until August 2026, counted then.
constexpr qint64 historyBytes = qint64(320) << 20;

/// And not that the folder could not be looked at.
bool isDamage(const model::Error &error)
{
    return error.kind == model::Error::Kind::Git || error.subject.endsWith(u".answer");
}

QString moment(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : QString();
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SourcePage::SourcePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new Heading(QString(), Heading::Rank::Section, this))
    , m_given(wrapped(this))
    , m_state(wrapped(this))
    , m_facts(new QFormLayout)
    , m_history(new QCheckBox(tr("Keep every &version since 2017"), this))
    , m_historyNote(wrapped(this))
    , m_update(new QPushButton(tr("Sync &This"), this))
    , m_verify(new QPushButton(tr("Ver&ify"), this))
    , m_remove(new QPushButton(tr("De&lete…"), this))
    , m_token(new QPushButton(tr("T&oken for GitHub…"), this))
{
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_dataOf = addFact(tr("Data of"));
    m_syncedAt = addFact(tr("Synced"));
    m_triedAt = addFact(tr("Last tried"));
    m_version = addFact(tr("Version"));
    m_size = addFact(tr("On this disk"));
    m_license = addFact(tr("License"));
    m_requests = addFact(tr("Requests left"));
    m_check = addFact(tr("Verified"));
    m_address = addFact(tr("Address"));
    m_address->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { m_update, m_verify, m_remove }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_given);
    layout->addWidget(m_state);
    layout->addLayout(m_facts);
    layout->addWidget(m_history);
    layout->addWidget(m_historyNote);
    layout->addLayout(buttons);
    m_token->setAutoDefault(false);
    layout->addWidget(m_token, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_update, &QPushButton::clicked, this, [this] {
        if (m_isDamaged)
            Q_EMIT refetchRequested();
        else
            Q_EMIT updateRequested();
    });
    connect(m_verify, &QPushButton::clicked, this, &SourcePage::checkRequested);
    connect(m_remove, &QPushButton::clicked, this, &SourcePage::removeRequested);
    connect(m_token, &QPushButton::clicked, this, &SourcePage::tokenRequested);
    connect(m_address, &QLabel::linkActivated, this, &SourcePage::linkActivated);
}

QLabel *SourcePage::addFact(const QString &label)
{
    auto *value = wrapped(this);
    m_facts->addRow(label, value);
    value->setAccessibleName(label);
    return value;
}

void SourcePage::setFact(QLabel *fact, const QString &text)
{
    fact->setText(text);
    m_facts->setRowVisible(fact, !text.isEmpty());
}

QString SourcePage::checkText(const SourceListModel::Row &row)
{
    if (row.isChecking)
        return tr("Verifying…");
    if (!row.check)
        return {};
    if (*row.check) {
        return row.source.isWeb()
            ? tr("%n answer(s), all whole", "verified files", int(**row.check))
            : tr("%n object(s), all whole", "verified parts of a clone", int(**row.check));
    }
    const model::Error &error = row.check->error();
    if (error.kind == model::Error::Kind::NotFound)
        return tr("There is nothing of it on this machine.");
    if (isDamage(error))
        return tr("Damaged (%1). Fetch it anew; until then what was read from it stays.")
            .arg(error.detail);
    return ErrorText::sentence(error);
}

QString SourcePage::licenseText(const SourceListModel::Row &row)
{
    const QString &license = row.state.version.license;
    if (row.name == model::landscapeSource.name) {
        return license.isEmpty() ? tr("Not stated; logos belong to their owners")
                                 : tr("%1; logos belong to their owners").arg(license);
    }
    return license.isEmpty() ? tr("Not stated") : license;
}

void SourcePage::showSource(const SourceListModel::Row &row, bool isBusy)
{
    const Colors &colors = m_theme.colors();
    const model::SourceVersion &version = row.state.version;
    const bool isHere = !version.commit.isEmpty();
    m_name->setText(row.name);
    m_given->setText(SourceWords::given(row.source));
    QPalette palette = m_given->palette();
    palette.setColor(QPalette::WindowText, colors.muted);
    m_given->setPalette(palette);
    const bool isWrong = row.report ? row.report->error.has_value()
                                    : !row.progress && row.isOn && row.state.lastError.has_value();
    palette.setColor(QPalette::WindowText, isWrong ? colors.error : colors.text);
    m_state->setPalette(palette);
    // At rest the facts below say it all.
    m_state->setText(SourceDelegate::stateText(row));
    m_state->setVisible(isWrong || row.progress || row.report || !isHere);
    setFact(m_dataOf, isHere ? Names::day(version.committedAt.toUTC().date()) : QString());
    setFact(m_syncedAt, isHere ? moment(version.syncedAt) : QString());
    setFact(m_triedAt, row.state.lastError ? moment(row.state.triedAt) : QString());
    setFact(m_version, version.commit.left(12));
    const qint64 bytes = row.bytes.value_or(0);
    setFact(m_size, bytes > 0 ? QLocale().formattedDataSize(bytes) : QString());
    setFact(m_license, isHere ? licenseText(row) : QString());
    const auto &limit = row.report ? row.report->rateLimit : std::nullopt;
    setFact(m_requests,
        !limit ? QString()
               : tr("%1 of %2, new ones from %3", "requests, requests, time")
                     .arg(QLocale().toString(limit->remaining), QLocale().toString(limit->limit),
                         moment(limit->resetsAt)));
    setFact(m_check, checkText(row));
    palette.setColor(QPalette::WindowText, row.check && !*row.check ? colors.error : colors.text);
    m_check->setPalette(palette);
    const QString address = version.url.isEmpty() ? row.source.address : version.url;
    const bool isLink = address.startsWith(u"https://");
    m_address->setTextFormat(isLink ? Qt::RichText : Qt::PlainText);
    setFact(m_address,
        isLink ? QStringLiteral("<a href=\"%1\" style=\"color:%2\">%1</a>")
                     .arg(address.toHtmlEscaped(), colors.accent.name())
               : address);
    const bool isLandscape = row.name == model::landscapeSource.name;
    m_history->setVisible(isLandscape);
    m_historyNote->setVisible(isLandscape);
    m_token->setVisible(row.name == model::gitHubSource.name);
    m_isDamaged = row.check && !*row.check && isDamage(row.check->error());
    m_update->setText(m_isDamaged ? tr("Fetch Ane&w") : tr("Sync &This"));
    // Both hold the lock that the others need.
    const bool isFree = !isBusy && !row.isChecking;
    m_update->setEnabled(isFree);
    m_verify->setEnabled(isFree && bytes > 0);
    m_remove->setEnabled(isFree && (bytes > 0 || isHere || row.source.isOwn()));
}

bool SourcePage::canBeRemoved() const { return m_remove->isEnabled(); }

void SourcePage::setHistoryWanted(bool isWanted) { m_history->setChecked(isWanted); }

bool SourcePage::isHistoryWanted() const { return m_history->isChecked(); }

void SourcePage::setFreeBytes(qint64 bytes)
{
    const QLocale locale;
    m_historyNote->setText(tr("To look back in time. About %1 are fetched once, as counted in "
                              "August 2026; %2 are free on this disk.")
            .arg(locale.formattedDataSize(historyBytes, 0), locale.formattedDataSize(bytes, 0)));
}

} // namespace views
