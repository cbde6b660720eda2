// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// Whether the file at @p path is Markdown, by its name.
bool isMarkdownPath(const QString &path);

/// Whether the file at @p path is a text that people read: Markdown, also without an extension
/// where the name is known for it (MAINTAINERS).
bool isDocumentPath(const QString &path);

/// Whether a folder named @p name may hold documents of its repository: not what others wrote and
/// was copied there, nor what tests and builds need.
bool isDocumentFolder(const QString &name);

/// The language that the folders of @p path name, or the file of a code of conduct
/// ("content/pt-br/pod.md"), in lower case as there; "en" where none does.
QString languageOfPath(const QString &path);

} // namespace model
