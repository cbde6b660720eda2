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
        std::optional<SourceProgress> progress; ///< only while a sync runs and after it
        std::optional<SourceReport> report; ///< after a sync
        SourceState state;
    };
    enum class Role { Name = Qt::UserRole, Row };

    explicit SourceListModel(QObject *parent = nullptr);

    void setStates(const std::vector<SourceState> &states);
    /// Forgets the last sync: every source waits.
    void startSync();
    void setProgress(const SourceProgress &progress);
    void setReport(const SyncReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    int rowOf(const QString &source) const;

    std::vector<Row> m_rows;
};

} // namespace model

Q_DECLARE_METATYPE(model::SourceListModel::Row)
