// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/httpmessage.h"
#include "model/progress.h"
#include "model/result.h"

#include <optional>

namespace model {

/// An answer as it came, with what asks for a newer one.
struct StoredAnswer {
    QDateTime fetchedAt; ///< UTC; when it came
    QDateTime confirmedAt; ///< UTC; when its host last said that it is so, then or later
    /// That it was asked for tells of the person: it is for this machine alone.
    bool isPersonal = false;
    QByteArray etag;
    QByteArray lastModified;
    QUrl nextPage; ///< of a list that has more
    QByteArray body;

    /// The day that the host names as its last change, else that on which it was first fetched.
    QDate publishedOn() const;

    bool operator==(const StoredAnswer &) const = default;
};

/// The answers of web sources on this disk, a file each: what git clones are for repositories. A
/// file is replaced whole or not at all, and proves what it holds by a checksum.
class AnswerCache {
public:
    explicit AnswerCache(QString folder);

    /// Nothing when it was never kept, or is damaged: then it is asked for anew.
    std::optional<StoredAnswer> find(const QUrl &url) const;
    /// Errors: Storage.
    Result<void> keep(const QUrl &url, const StoredAnswer &answer) const;

    /// Errors: Storage.
    Result<void> remove(const QUrl &url) const;

    /// All answers that are not personal as one piece, for another machine. Errors: Storage.
    Result<QByteArray> pack() const;
    /// Takes what pack() made of the same source, out of @p file. Each answer has to be whole and
    /// of an address that begins with @p base, and replaces none that came later. Errors:
    /// BadFormat, Storage.
    Result<void> unpack(const QByteArray &packed, const QString &base, const QString &file) const;
    /// Compares every answer with its checksum, and gives how many there are. Progress: answers.
    /// Errors: NotFound when there is none, Storage for a damaged one, Cancelled.
    Result<qint64> check(Progress &progress) const;

private:
    static std::optional<StoredAnswer> read(const QString &fileName);
    static std::optional<StoredAnswer> parse(const QByteArray &bytes, QUrl *url = nullptr);
    QString fileOf(const QUrl &url) const;

    QString m_folder;
};

} // namespace model
