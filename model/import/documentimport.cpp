// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/documentimport.h"

#include "model/documents/documentpath.h"
#include "model/import/markdownimport.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

class Reader {
public:
    Reader(const GitRepository &repository, const GitCommit &commit, Progress &progress,
        const DocumentLimits &limits)
        : m_repository(repository)
        , m_commit(commit)
        , m_progress(progress)
        , m_limits(limits)
    {
    }

    Result<ImportedDocuments> read()
    {
        QStringList folders { QString() };
        while (!folders.isEmpty() && !m_isCutShort) {
            const QString folder = folders.takeLast();
            if (const auto done = readFolder(folder, folders); !done)
                return std::unexpected(done.error());
        }
        if (m_isCutShort)
            m_found.problems.push_back({ .kind = Problem::Kind::TooMuch });
        std::ranges::sort(m_found.documents, {}, &Document::path);
        return std::move(m_found);
    }

private:
    Result<void> readFolder(const QString &folder, QStringList &folders)
    {
        const auto entries = m_repository.tree(m_commit.id, folder);
        if (!entries)
            return std::unexpected(entries.error());
        for (const GitTreeEntry &entry : *entries) {
            if (m_progress.cancelled())
                return failure(Error::Kind::Cancelled, folder);
            const QString path = folder.isEmpty() ? entry.name : folder + u'/' + entry.name;
            if (!entry.isTree) {
                if (const auto done = readFile(entry, path); !done)
                    return done;
            } else if (isDocumentFolder(entry.name)) {
                if (++m_folderCount > m_limits.maxFolders)
                    m_isCutShort = true;
                else
                    folders += path;
            }
        }
        return {};
    }

    Result<void> readFile(const GitTreeEntry &entry, const QString &path)
    {
        if (!isDocumentPath(path))
            return {};
        const qint64 left = m_limits.maxBytes - m_bytes;
        if (++m_fileCount > m_limits.maxFiles || left <= 0) {
            m_isCutShort = true;
            return {};
        }
        const MarkdownLimits limits;
        auto document = m_repository.blobById(entry.blobId, std::min(left, limits.maxBytes))
                            .and_then([&](const QByteArray &bytes) {
                                m_bytes += bytes.size();
                                return importMarkdown(bytes, path, m_progress, limits);
                            });
        if (!document) {
            const Error &error = document.error();
            // The file's own fault; a clone that cannot be read is that of no file, and what it
            // gave before must not go for it.
            const bool isOfTheFile
                = error.kind == Error::Kind::TooLarge || error.kind == Error::Kind::BadFormat;
            if (!isOfTheFile)
                return std::unexpected(error);
            if (error.kind == Error::Kind::TooLarge && left < limits.maxBytes)
                m_isCutShort = true; // it may be too large only for what is left
            else if (m_found.problems.size() < m_limits.maxProblems) {
                m_found.problems.push_back({ .kind = Problem::Kind::LeftOut,
                    .file = path,
                    .value = error.detail.isEmpty() ? u"it is too large"_s : error.detail });
            }
            return {};
        }
        document->blobId = entry.blobId;
        m_found.documents.push_back(std::move(*document));
        m_progress.report(qint64(m_found.documents.size()), 0, 0);
        return {};
    }

    const GitRepository &m_repository;
    const GitCommit &m_commit;
    Progress &m_progress;
    const DocumentLimits &m_limits;
    ImportedDocuments m_found;
    qint64 m_bytes = 0; ///< of all that was read
    int m_folderCount = 0;
    int m_fileCount = 0;
    bool m_isCutShort = false;
};

} // namespace

Result<ImportedDocuments> importDocuments(const GitRepository &repository, const GitCommit &commit,
    Progress &progress, const DocumentLimits &limits)
{
    return Reader(repository, commit, progress, limits).read();
}

} // namespace model
