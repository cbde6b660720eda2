// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sourcestate.h"
#include "model/sync/syncreport.h"

#include <QAbstractListModel>

namespace model {

/// The sources with where they are: at rest what the catalog says of them, during a sync its
/// progress.
class SourceListModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// One source; what is not known is empty.
    struct Row {
        QString name;
        Source source;
        bool isOn = true; ///< a sync fetches it
        std::optional<qint64> bytes; ///< on this disk
        std::optional<Result<qint64>> check; ///< what its files said when they were verified
        bool isChecking = false; ///< they are being verified
        std::optional<SourceProgress> progress; ///< only while a sync runs and after it
        std::optional<SourceReport> report; ///< after a sync
        SourceState state;
    };
    enum class Role { Name = Qt::UserRole, Row };

    explicit SourceListModel(QObject *parent = nullptr);

    /// The sources that a sync leaves out, by name. Check marks change it too.
    void setSwitchedOff(const QStringList &names);
    QStringList switchedOff() const;

    /// Those that a person added, behind all others.
    void setOwnSources(const std::vector<Source> &sources);
    /// How much of the disk they take, by name.
    void setSizes(const QHash<QString, qint64> &bytes);
    /// The files of @p source are being verified.
    void startCheck(const QString &source);
    /// What verifying the files of @p source said; until its next sync.
    void setCheck(const QString &source, const Result<qint64> &check);
    void setStates(const std::vector<SourceState> &states);
    /// Forgets the last sync: the sources that are @p wanted wait, or all that are on.
    void startSync(const QStringList &wanted = {});
    /// Forgets the last sync: what is imported is known when it comes.
    void startImport();
    void setProgress(const SourceProgress &progress);
    void setReport(const SyncReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void switchedOffChanged();

private:
    int rowOf(const QString &source) const;
    void changeAll();

    QStringList m_switchedOff; ///< also of sources that are not known yet
    std::vector<SourceState> m_states; ///< likewise
    std::vector<Row> m_rows;
};

} // namespace model

Q_DECLARE_METATYPE(model::SourceListModel::Row)
