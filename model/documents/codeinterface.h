// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/code.h"

#include <QString>
#include <QtPlugin>

namespace model {

/// What tells the parts of code apart, for a program that loads it only when it is needed.
class CodeInterface {
public:
    CodeInterface() = default;
    CodeInterface(const CodeInterface &) = delete;
    CodeInterface &operator=(const CodeInterface &) = delete;
    virtual ~CodeInterface() = default;

    /// The parts of @p code, which is in @p language: a word as it stands at code in a text ("sh"),
    /// or the name of a file ("Dockerfile"). Nothing for a language that is not known, or when it
    /// would take too long. Any thread, one after the other.
    virtual CodeSpans spans(const QString &code, const QString &language) = 0;
};

} // namespace model

Q_DECLARE_INTERFACE(model::CodeInterface, "io.github.cloudnativeatlas.CodeInterface/1")
