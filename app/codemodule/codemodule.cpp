// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/codemodule/codemodule.h"

namespace app {

model::CodeSpans CodeModule::spans(const QString &code, const QString &language)
{
    const QMutexLocker locker(&m_mutex);
    return m_highlighter.spans(code, language);
}

} // namespace app
