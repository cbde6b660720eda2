// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/codemodule/codehighlighter.h"
#include "model/documents/codeinterface.h"

#include <QMutex>
#include <QObject>

namespace app {

/// The module that the desktop program loads when code is first to be shown: what highlights it
/// needs libraries for the network, which no session should have that only looks at the landscape.
class CodeModule : public QObject, public model::CodeInterface {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.cloudnativeatlas.CodeInterface/1" FILE "codemodule.json")
    Q_INTERFACES(model::CodeInterface)
public:
    model::CodeSpans spans(const QString &code, const QString &language) override;

private:
    QMutex m_mutex; ///< guards what follows
    CodeHighlighter m_highlighter;
};

} // namespace app
