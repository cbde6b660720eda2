// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/itemsearch.h"

#include "model/store/starter.h"

#include <QtConcurrentRun>

namespace model {

/// Opened on the first search, on the search thread, and only used there.
struct ItemSearch::Index {
    QString catalogFile;
    std::optional<Result<CatalogReader>> reader;

    std::vector<SearchHit> hits(const QString &text, int limit)
    {
        if (!reader) {
            reader.emplace(catalogFile.isEmpty() ? CatalogReader::ofContent(starterContent())
                                                 : CatalogReader::open(catalogFile));
        }
        if (!*reader)
            return {};
        return (*reader)->searchItems(text, limit).value_or(std::vector<SearchHit>());
    }
};

ItemSearch::ItemSearch(QObject *parent)
    : QObject(parent)
    , m_index(std::make_shared<Index>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

ItemSearch::~ItemSearch() { m_pool.waitForDone(); }

void ItemSearch::setCatalog(const QString &catalogFile)
{
    m_index = std::make_shared<Index>();
    m_index->catalogFile = catalogFile;
    ++m_run;
}

void ItemSearch::search(const QString &text, int limit)
{
    const int run = ++m_run;
    m_pool.clear(); // what has not begun has been overtaken
    QtConcurrent::run(&m_pool, [index = m_index, text, limit] {
        return index->hits(text, limit);
    }).then(this, [this, run, text](const std::vector<SearchHit> &hits) {
        if (run == m_run)
            Q_EMIT found(text, hits);
    });
}

} // namespace model
