// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/issuebody.h"

#include "model/documents/linkresolver.h"
#include "model/import/pageimport.h"

using namespace Qt::StringLiterals;

namespace model {

Page issueBodyPage(const QString &body)
{
    NoProgress progress;
    auto page = importPage(body.toUtf8(), u"issue.md"_s, progress);
    if (!page) {
        Page plain;
        plain.blocks.push_back({ .kind = PageBlock::Kind::Code, .code = body });
        return plain;
    }
    const LinkResolver resolver({}, [](const QString &) { return nullptr; });
    for (PageLink &link : page->links)
        link.target = resolver.resolve(link.address);
    for (PagePicture &picture : page->pictures)
        picture.target = resolver.resolve(picture.address);
    return std::move(*page);
}

} // namespace model
