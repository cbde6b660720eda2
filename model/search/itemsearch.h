// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/catalogreader.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace model {

/// Searches the items of the current world on a thread of its own; only the newest question is
/// answered.
class ItemSearch : public QObject {
    Q_OBJECT
public:
    explicit ItemSearch(QObject *parent = nullptr);
    ~ItemSearch() override;

    /// The world to search: the catalog at @p catalogFile, or the starter landscape when it is
    /// empty.
    void setCatalog(const QString &catalogFile);
    void search(const QString &text, int limit);

Q_SIGNALS:
    void found(const QString &text, const std::vector<model::SearchHit> &hits);

private:
    struct Index;

    QThreadPool m_pool; ///< one thread: a reader stays on the thread that opened it
    std::shared_ptr<Index> m_index;
    int m_run = 0;
};

} // namespace model
