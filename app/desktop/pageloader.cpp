// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pageloader.h"

#include "model/documents/codeinterface.h"
#include "model/import/maintainersimport.h"
#include "model/import/readpage.h"
#include "model/store/documentindex.h"
#include "model/store/starterfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtConcurrentRun>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace app {

using model::PagePlace;
using model::RepositoryFiles;
using model::Result;

namespace {

/// Opens clones when a link first leads into them.
class OpenClones {
public:
    OpenClones(const model::DataFolder &folder, const ReadableSources &sources, SyncLoader &loader)
        : m_folder(folder)
        , m_sources(sources)
        , m_loader(loader)
    {
    }

    const RepositoryFiles *files(const QString &name)
    {
        if (name == model::starterSource)
            return &m_starter;
        const auto known = m_open.find(name);
        if (known != m_open.end())
            return known->second.get();
        return m_open.emplace(name, open(name)).first->second.get();
    }

    /// Why files() gave nothing when it last did.
    const std::optional<model::Error> &error() const { return m_error; }

private:
    std::unique_ptr<RepositoryFiles> open(const QString &name)
    {
        // A page may name anything; what is no source has no folder here.
        const bool isKnown = std::ranges::any_of(m_sources.sources, [&](const auto &source) {
            return source.name == name && !source.isWeb() && !source.isOtherLandscape();
        });
        const QString clone = m_folder.repositoryPath(name);
        if (!isKnown || !QFile::exists(clone))
            return nullptr;
        auto files = m_loader.module().and_then(
            [&](model::SyncInterface *module) { return module->files(clone); });
        if (files)
            return std::move(*files);
        m_error = files.error();
        return nullptr;
    }

    const model::DataFolder &m_folder;
    const ReadableSources &m_sources;
    SyncLoader &m_loader;
    const model::StarterFiles m_starter;
    std::map<QString, std::unique_ptr<RepositoryFiles>> m_open;
    std::optional<model::Error> m_error;
};

/// Where @p place stands on the web: repositories of the program's list are on GitHub.
QString urlOf(const PagePlace &place, const QString &commit, const ReadableSources &sources)
{
    const auto source = std::ranges::find(sources.sources, place.source, &model::Source::name);
    if (source == sources.sources.end())
        return {};
    if (!source->isOwn())
        return model::webAddressOf(place, commit);
    static const QString host = u"https://github.com/"_s;
    if (!source->address.startsWith(host))
        return {};
    QString name = source->address.sliced(host.size());
    if (name.endsWith(".git"_L1))
        name.chop(4);
    return model::webAddressOf({ name, place.path, place.anchor }, commit);
}

/// Without the module, and after a while, code is in one colour.
void colourCode(model::Page &page, ModuleLoader &codeLoader, const model::Progress &progress)
{
    constexpr qint64 longestMs = 2'000;
    const auto isCode
        = [](const model::PageBlock &block) { return block.kind == model::PageBlock::Kind::Code; };
    if (std::ranges::none_of(page.blocks, isCode))
        return;
    const auto module = codeLoader.module<model::CodeInterface>();
    QElapsedTimer timer;
    timer.start();
    for (model::PageBlock &block : page.blocks) {
        if (!module || progress.cancelled() || timer.elapsed() > longestMs)
            return;
        if (isCode(block))
            block.spans = (*module)->spans(block.code, block.language);
    }
}

using TermsByLanguage = std::function<model::GlossaryTerms(const QString &language)>;

Result<views::ShownPage> readFrom(const model::DataFolder &folder, const PagePlace &place,
    const ReadableSources &sources, SyncLoader &syncLoader, ModuleLoader &codeLoader,
    const TermsByLanguage &termsIn, const model::Progress &progress)
{
    OpenClones clones(folder, sources, syncLoader);
    auto page = model::readPage(
        [&](const QString &source) { return clones.files(source); }, place, progress);
    if (!page)
        return std::unexpected(clones.error().value_or(page.error()));
    const RepositoryFiles *files = clones.files(place.source);
    page->source = { .url = urlOf(place, files->commit(), sources),
        .commit = files->commit(),
        .committedAt = files->asOf(),
        .license = place.source == model::starterSource ? u"GPL-3.0-or-later"_s
                                                        : sources.licenses.value(place.source) };
    model::markTerms(*page, termsIn(page->language), termsIn(sources.language));
    colourCode(*page, codeLoader, progress);
    return views::withPictures(std::move(*page));
}

std::vector<model::RepositoryMaintainers> maintainersIn(OpenClones clones,
    const QStringList &repositories, const ReadableSources &sources,
    const model::Progress &progress)
{
    std::vector<model::RepositoryMaintainers> found;
    for (const QString &repository : repositories) {
        if (progress.cancelled())
            break;
        const bool isOwn = std::ranges::none_of(
            sources.sources, [&](const auto &source) { return source.name == repository; });
        // A person may have added it, and then its host is part of its name.
        const RepositoryFiles *files
            = clones.files(isOwn ? "github.com/"_L1 + repository : repository);
        const auto bytes = files ? files->read(u"MAINTAINERS"_s, model::maxMaintainersBytes)
                                 : model::failure(model::Error::Kind::NotFound, repository);
        if (bytes) {
            found.push_back(
                { repository, files->asOf(), model::importMaintainers(QString::fromUtf8(*bytes)) });
        }
    }
    return found;
}

} // namespace

PageLoader::PageLoader(const model::DataFolder &folder, SyncLoader &syncLoader)
    : m_folder(folder)
    , m_syncLoader(syncLoader)
    , m_codeLoader(ModuleLoader::installed(QStringLiteral(ATLAS_CODE_MODULE)))
    , m_stop(std::make_shared<Stoppable>())
    , m_reading(std::make_shared<Stoppable>())
{
    m_pool.setMaxThreadCount(1);
    m_searching.setMaxThreadCount(1);
}

PageLoader::~PageLoader()
{
    m_stop->stop();
    m_reading->stop();
}

QFuture<model::LibraryPages> PageLoader::readLibrary()
{
    (void)QtConcurrent::run(&m_searching, [this] { m_search.reset(); });
    (void)QtConcurrent::run(&m_pool, [this] { m_terms.clear(); });
    return QtConcurrent::run(&m_pool, [catalog = m_folder.catalogFile()] {
        model::LibraryPages pages = model::starterPages();
        const auto synced = model::DocumentIndex::open(catalog).and_then(
            [](const model::DocumentIndex &index) { return index.pages(); });
        if (synced)
            pages.insert(pages.end(), synced->begin(), synced->end());
        return pages;
    });
}

/// Without a catalog that can be read, nothing is explained.
model::GlossaryTerms PageLoader::termsOf(const QString &language)
{
    const auto known = m_terms.constFind(language);
    if (known != m_terms.constEnd())
        return *known;
    model::TextSearch search(m_folder.catalogFile());
    return *m_terms.insert(language, search.terms(language).value_or(model::GlossaryTerms()));
}

QFuture<std::vector<model::DocumentHit>> PageLoader::find(
    const QString &query, const QString &language)
{
    constexpr int most = 20;
    const int number = ++m_lastQuery;
    return QtConcurrent::run(&m_searching, [this, query, language, number] {
        std::vector<model::DocumentHit> hits;
        if (number != m_lastQuery || m_stop->cancelled())
            return hits;
        if (!m_search)
            m_search = std::make_unique<model::TextSearch>(m_folder.catalogFile());
        return m_search->find(query, language, most).value_or(hits);
    });
}

QFuture<Result<views::ShownPage>> PageLoader::read(
    const PagePlace &place, const ReadableSources &sources)
{
    // Nobody waits for a page that another came after.
    m_reading->stop();
    m_reading = std::make_shared<Stoppable>();
    return QtConcurrent::run(&m_pool, [this, stop = m_reading, place, sources] {
        const auto termsIn = [this](const QString &language) { return termsOf(language); };
        return readFrom(m_folder, place, sources, m_syncLoader, m_codeLoader, termsIn, *stop);
    });
}

QFuture<std::vector<model::RepositoryMaintainers>> PageLoader::readMaintainers(
    const QStringList &repositories, const ReadableSources &sources)
{
    return QtConcurrent::run(&m_pool, [this, repositories, sources] {
        return maintainersIn(
            OpenClones(m_folder, sources, m_syncLoader), repositories, sources, *m_stop);
    });
}

} // namespace app
