// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/bundlefile.h"

#include "model/git/clonepacks.h"
#include "model/http/answercache.h"
#include "model/store/catalogreader.h"
#include "model/sync/source.h"
#include "model/sync/synclock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// Of the manifest of a thousand sources.
constexpr qint64 maxManifestBytes = qint64(64) << 20;
constexpr qint64 pieceBytes = qint64(1) << 18;

template <auto Free> struct ArchiveDeleter {
    void operator()(auto *handle) const noexcept { Free(handle); }
};
using ReadArchivePtr = std::unique_ptr<archive, ArchiveDeleter<archive_read_free>>;
using WriteArchivePtr = std::unique_ptr<archive, ArchiveDeleter<archive_write_free>>;
using EntryPtr = std::unique_ptr<archive_entry, ArchiveDeleter<archive_entry_free>>;

QString wordsOf(archive *archive)
{
    const char *words = archive_error_string(archive);
    return words ? QString::fromLocal8Bit(words) : u"no reason given"_s;
}

/// A bundle that is being written. What fails has its words in error().
class Writer {
public:
    explicit Writer(const QString &fileName)
        : m_file(fileName)
        , m_archive(archive_write_new())
    {
    }

    Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failure(Error::Kind::Storage, m_file.fileName(), m_file.errorString());
        // A plain archive of tar: its packs are packed already, and anybody can look into it.
        archive_write_set_format_pax_restricted(m_archive.get());
        archive_write_set_bytes_in_last_block(m_archive.get(), 1);
        return checked(archive_write_open(m_archive.get(), &m_file, nullptr, write, nullptr));
    }

    Result<void> begin(const QString &name, qint64 bytes, const QDateTime &time)
    {
        const EntryPtr entry(archive_entry_new());
        archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
        archive_entry_set_size(entry.get(), bytes);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), time.toSecsSinceEpoch(), 0);
        return checked(archive_write_header(m_archive.get(), entry.get()));
    }

    Result<void> append(const QByteArray &bytes)
    {
        const la_ssize_t written
            = archive_write_data(m_archive.get(), bytes.constData(), size_t(bytes.size()));
        return checked(written == bytes.size() ? ARCHIVE_OK : ARCHIVE_FATAL);
    }

    Result<void> commit()
    {
        return checked(archive_write_close(m_archive.get())).and_then([&]() -> Result<void> {
            if (!m_file.commit())
                return failure(Error::Kind::Storage, m_file.fileName(), m_file.errorString());
            return {};
        });
    }

private:
    static la_ssize_t write(archive *archive, void *file, const void *bytes, size_t size)
    {
        auto *target = static_cast<QSaveFile *>(file);
        const qint64 written = target->write(static_cast<const char *>(bytes), qint64(size));
        if (written < 0)
            archive_set_error(archive, EIO, "%s", target->errorString().toUtf8().constData());
        return written;
    }

    Result<void> checked(int code)
    {
        if (code >= ARCHIVE_WARN)
            return {};
        return failure(Error::Kind::Storage, m_file.fileName(), wordsOf(m_archive.get()));
    }

    QSaveFile m_file;
    WriteArchivePtr m_archive;
};

/// The packs of the sources in @p versions, one after the other, each in a file of its own in @p
/// folder: their sizes and checksums stand before them in a bundle.
Result<std::vector<BundleSource>> packSources(const DataFolder &folder,
    const std::vector<SourceVersion> &versions, const QDir &packs, Progress &progress)
{
    std::vector<BundleSource> result;
    for (const SourceVersion &version : versions) {
        if (progress.cancelled())
            return failure(Error::Kind::Cancelled, version.name);
        progress.report(qint64(result.size()), qint64(versions.size()), 0);
        QFile file(packs.filePath(QString::number(result.size())));
        if (!file.open(QIODevice::WriteOnly))
            return failure(Error::Kind::Storage, file.fileName(), file.errorString());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto commit = packHead(
            folder.repositoryPath(version.name), [&](QByteArrayView piece) -> Result<void> {
                if (progress.cancelled())
                    return failure(Error::Kind::Cancelled, version.name);
                if (file.write(piece.data(), piece.size()) != piece.size())
                    return failure(Error::Kind::Storage, file.fileName(), file.errorString());
                hash.addData(piece);
                return {};
            });
        if (!commit)
            return std::unexpected(commit.error());
        if (!file.flush())
            return failure(Error::Kind::Storage, file.fileName(), file.errorString());
        BundleSource source { .version = version,
            .pack = u"repositories/%1.pack"_s.arg(version.name),
            .bytes = file.size(),
            .sha256 = hash.result().toHex() };
        // A sync that was stopped may have fetched more than it stored.
        source.version.commit = commit->id;
        source.version.committedAt = commit->time;
        result.push_back(std::move(source));
    }
    return result;
}

/// The answers of the web sources in @p versions, likewise.
Result<std::vector<BundleSource>> packAnswers(const DataFolder &folder,
    const std::vector<SourceVersion> &versions, const QDir &packs, Progress &progress)
{
    std::vector<BundleSource> result;
    for (const SourceVersion &version : versions) {
        if (progress.cancelled())
            return failure(Error::Kind::Cancelled, version.name);
        const auto packed = AnswerCache(folder.answersPath(version.name)).pack();
        if (!packed)
            return std::unexpected(packed.error());
        QFile file(packs.filePath(version.name));
        if (!file.open(QIODevice::WriteOnly) || file.write(*packed) != packed->size())
            return failure(Error::Kind::Storage, file.fileName(), file.errorString());
        result.push_back({ .version = version,
            .pack = u"answers/%1"_s.arg(version.name),
            .bytes = packed->size(),
            .sha256 = QCryptographicHash::hash(*packed, QCryptographicHash::Sha256).toHex() });
    }
    return result;
}

/// What a bundle is made of.
struct Content {
    Bundle bundle; ///< all but the packs
    std::vector<SourceVersion> clones;
    std::vector<SourceVersion> sites;
};

Result<Content> contentOf(const DataFolder &folder)
{
    const auto reader = CatalogReader::open(folder.catalogFile());
    if (!reader)
        return std::unexpected(reader.error());
    const auto snapshot = reader->snapshot();
    const auto states = reader->sourceStates();
    if (!snapshot || !states)
        return std::unexpected(snapshot ? states.error() : snapshot.error());
    Content result;
    result.bundle.createdAt
        = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
    result.bundle.numbers = (*snapshot)->numbers;
    for (const SourceState &state : *states) {
        const auto known = std::ranges::find(allSources(), state.version.name, &Source::name);
        if (known == allSources().end() || state.version.commit.isEmpty())
            continue;
        // The site of the landscape tells of organisations, too, which stay at home.
        if (!known->isWeb())
            result.clones.push_back(state.version);
        else if (*known != numbersSource)
            result.sites.push_back(state.version);
    }
    return result;
}

Result<void> copyInto(Writer &writer, const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, fileName, file.errorString());
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            return failure(Error::Kind::Storage, fileName, file.errorString());
        if (const auto done = writer.append(piece); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Bundle> writeBundle(const DataFolder &folder, const QString &fileName, Progress &progress)
{
    SyncLock lock(folder);
    if (const auto locked = lock.take(); !locked)
        return std::unexpected(locked.error());
    auto content = contentOf(folder);
    if (!content)
        return std::unexpected(content.error());
    const QTemporaryDir packs;
    if (!packs.isValid())
        return failure(Error::Kind::Storage, packs.path(), packs.errorString());
    Bundle &bundle = content->bundle;
    const QDir packFolder(packs.path());
    auto sources = packSources(folder, content->clones, packFolder, progress);
    if (!sources)
        return std::unexpected(sources.error());
    bundle.sources = std::move(*sources);
    auto answers = packAnswers(folder, content->sites, packFolder, progress);
    if (!answers)
        return std::unexpected(answers.error());
    bundle.answers = std::move(*answers);
    const QByteArray manifest = toManifest(bundle);
    Writer writer(fileName);
    auto written
        = writer.open()
              .and_then([&] {
                  return writer.begin(bundleManifestName, manifest.size(), bundle.createdAt);
              })
              .and_then([&] { return writer.append(manifest); });
    for (size_t i = 0; i < bundle.sources.size(); ++i) {
        const BundleSource &source = bundle.sources[i];
        written
            = written
                  .and_then(
                      [&] { return writer.begin(source.pack, source.bytes, bundle.createdAt); })
                  .and_then([&] { return copyInto(writer, packs.filePath(QString::number(i))); });
    }
    for (const BundleSource &site : bundle.answers) {
        written
            = written
                  .and_then([&] { return writer.begin(site.pack, site.bytes, bundle.createdAt); })
                  .and_then([&] { return copyInto(writer, packs.filePath(site.version.name)); });
    }
    written = written.and_then([&] { return writer.commit(); });
    if (!written)
        return std::unexpected(written.error());
    return bundle;
}

class BundleReader::Private {
public:
    /// The next entry, which must have @p name and, where it is known, the size @p bytes.
    Result<qint64> enter(const QString &name, std::optional<qint64> bytes)
    {
        archive_entry *entry = nullptr;
        const int code = archive_read_next_header(handle.get(), &entry);
        if (code == ARCHIVE_EOF)
            return wrong(u"it ends before %1"_s.arg(name));
        if (code < ARCHIVE_WARN)
            return wrong(wordsOf(handle.get()));
        const char *path = archive_entry_pathname(entry);
        const qint64 size = archive_entry_size(entry);
        if (!path || name != QString::fromUtf8(path) || archive_entry_filetype(entry) != AE_IFREG
            || archive_entry_sparse_count(entry) > 0 || (bytes && size != *bytes))
            return wrong(u"there is no %1 where it should be"_s.arg(name));
        return size;
    }

    /// The next piece of the entry, which has @p left bytes still; empty at its end.
    Result<QByteArrayView> next(qint64 left)
    {
        const la_ssize_t count = archive_read_data(handle.get(), piece.data(), piece.size());
        if (count < 0)
            return wrong(wordsOf(handle.get()));
        if (count > left)
            return wrong(u"an entry is longer than it says"_s);
        return QByteArrayView(piece.data(), count);
    }

    std::unexpected<Error> wrong(const QString &detail) const
    {
        return failure(Error::Kind::BadFormat, fileName, detail);
    }

    QString fileName;
    ReadArchivePtr handle;
    Bundle bundle;
    std::array<char, pieceBytes> piece {};
};

BundleReader::BundleReader(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
BundleReader::BundleReader(BundleReader &&) noexcept = default;
BundleReader &BundleReader::operator=(BundleReader &&) noexcept = default;
BundleReader::~BundleReader() = default;

Result<BundleReader> BundleReader::open(const QString &fileName)
{
    const QFileInfo file(fileName);
    if (!file.exists())
        return failure(Error::Kind::NotFound, fileName);
    if (!file.isFile() || !file.isReadable())
        return failure(Error::Kind::Unreadable, fileName, u"no file that can be read"_s);
    auto data = std::make_unique<Private>();
    data->fileName = fileName;
    data->handle.reset(archive_read_new());
    archive_read_support_format_tar(data->handle.get());
    if (archive_read_open_filename(
            data->handle.get(), QFile::encodeName(fileName).constData(), size_t(pieceBytes))
        != ARCHIVE_OK)
        return data->wrong(wordsOf(data->handle.get()));
    const auto bytes = data->enter(bundleManifestName, std::nullopt);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (*bytes > maxManifestBytes)
        return data->wrong(u"its list of contents is too long"_s);
    QByteArray manifest;
    for (;;) {
        const auto piece = data->next(*bytes - manifest.size());
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty())
            break;
        manifest += *piece;
    }
    auto bundle = bundleFromManifest(manifest, fileName);
    if (!bundle)
        return std::unexpected(bundle.error());
    data->bundle = std::move(*bundle);
    return BundleReader(std::move(data));
}

const Bundle &BundleReader::bundle() const { return d->bundle; }

Result<void> BundleReader::readPack(const BundleSource &source,
    const std::function<Result<void>(QByteArrayView)> &take, Progress &progress)
{
    if (const auto entered = d->enter(source.pack, source.bytes); !entered)
        return std::unexpected(entered.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = source.bytes;;) {
        if (progress.cancelled())
            return failure(Error::Kind::Cancelled, d->fileName);
        const auto piece = d->next(left);
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty())
            break;
        left -= piece->size();
        progress.report(source.bytes - left, source.bytes, 0);
        hash.addData(*piece);
        if (const auto taken = take(*piece); !taken)
            return taken;
    }
    if (hash.result().toHex() != source.sha256)
        return d->wrong(u"%1 is damaged"_s.arg(source.pack));
    return {};
}

Result<void> BundleReader::skipPack(const BundleSource &source)
{
    return d->enter(source.pack, source.bytes).transform([](qint64) { });
}

} // namespace model
