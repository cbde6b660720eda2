// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/sourcelistmodel.h"
#include "views/shell/theme.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace views {

/// Everything about one source: what it gives, how it stands, what it takes of the disk, and what
/// can be done with it.
class SourcePage : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the page.
    explicit SourcePage(const Theme &theme, QWidget *parent = nullptr);

    /// @p isBusy: a sync runs, and files cannot be touched.
    void showSource(const model::SourceListModel::Row &row, bool isBusy);
    /// Whether there is something to delete, and nothing in its way.
    bool canBeRemoved() const;
    /// Whether every version of the landscape is wanted, a choice on the page of its source.
    void setHistoryWanted(bool isWanted);
    bool isHistoryWanted() const;
    /// How much room the disk of the data folder has.
    void setFreeBytes(qint64 bytes);

Q_SIGNALS:
    void updateRequested();
    /// What is here is damaged: it is to go, and to be fetched anew.
    void refetchRequested();
    void checkRequested();
    void removeRequested();
    void linkActivated(const QString &url);
    /// The person wants to change their token for GitHub.
    void tokenRequested();

private:
    QLabel *addFact(const QString &label);
    void setFact(QLabel *fact, const QString &text);
    static QString checkText(const model::SourceListModel::Row &row);
    static QString licenseText(const model::SourceListModel::Row &row);

    const Theme &m_theme;
    bool m_isDamaged = false;
    QLabel *m_name;
    QLabel *m_given;
    QLabel *m_state;
    QFormLayout *m_facts;
    QLabel *m_dataOf;
    QLabel *m_syncedAt;
    QLabel *m_triedAt;
    QLabel *m_version;
    QLabel *m_size;
    QLabel *m_license;
    QLabel *m_address;
    QLabel *m_requests;
    QLabel *m_check;
    QCheckBox *m_history;
    QLabel *m_historyNote;
    QPushButton *m_update;
    QPushButton *m_verify;
    QPushButton *m_remove;
    QPushButton *m_token;
};

} // namespace views
