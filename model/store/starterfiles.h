// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/library.h"
#include "model/documents/repositoryfiles.h"

namespace model {

/// What the name of a repository is for what comes with the program.
inline const QString starterSource = QStringLiteral("starter");

/// The guides and glossary that come with the program, as if they were a repository.
class StarterFiles : public RepositoryFiles {
public:
    QString commit() const override { return {}; }
    QDateTime asOf() const override;
    Kind kindOf(const QString &path) const override;
    Result<QByteArray> read(const QString &path, qint64 maxBytes) const override;
    Result<std::vector<Entry>> folder(const QString &path) const override;
};

/// Every page of them.
LibraryPages starterPages();

} // namespace model
