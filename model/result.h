// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace model {

/// Why something expected to go wrong went wrong. Worded for people by views/wording, never here.
struct Error {
    /// The numbers are in catalogs: new kinds come at the end.
    enum class Kind {
        NotFound = 0, ///< the thing is not there
        Unreadable, ///< it is there and cannot be read
        BadFormat, ///< it was read and is not what it should be
        TooLarge, ///< it exceeds a limit that protects the machine
        Storage, ///< the local database or folder refuses
        Git, ///< the remote or the local clone refuses
        Network, ///< the remote cannot be reached, or went silent
        Busy, ///< another program of ours is doing the same
        Cancelled, ///< a person asked to stop; not shown as an error
        Newer, ///< a newer version of this program wrote it: it can be read, not changed
        RateLimited, ///< the remote wants no more requests; `detail`: until when, if it says so
        Insecure, ///< the remote does not prove who it is, or does not encrypt
        ProgramFile, ///< a part of the program itself is missing or of another build
    };
    Kind kind = Kind::Unreadable; ///< what the program can decide on
    QString subject; ///< path, URL or name it is about, as the user would say it
    QString detail; ///< the library's own words, untranslated

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(
    Error::Kind kind, const QString &subject, const QString &detail = {})
{
    return std::unexpected(Error { kind, subject, detail });
}

} // namespace model
