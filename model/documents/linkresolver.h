// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"
#include "model/documents/repositoryfiles.h"

#include <functional>

namespace model {

/// The files of the repository called so; null where it was not synced.
using RepositoryLookup = std::function<const RepositoryFiles *(const QString &source)>;

/// Finds out where the links of a page lead. Knows how those who wrote them address pages: as files
/// beside each other, as pages of the site that is made of the repository (Hugo, Docusaurus), or by
/// their address on the web, which is a page here when its repository was synced. Never leads out
/// of a repository.
class LinkResolver {
public:
    LinkResolver(const PagePlace &place, RepositoryLookup repositories)
        : m_place(place)
        , m_repositories(std::move(repositories))
    {
    }

    /// Where @p address leads; whether the heading that it names is there is not looked after.
    LinkTarget resolve(const QString &address) const;

private:
    LinkTarget resolveWeb(const QString &address) const;
    LinkTarget resolveSite(const QString &host, const QString &path, const QString &anchor) const;
    LinkTarget resolvePath(const QString &path, const QString &anchor) const;

    PagePlace m_place;
    RepositoryLookup m_repositories;
};

/// The address of @p place on the web at @p commit, of a repository that is on GitHub.
QString webAddressOf(const PagePlace &place, const QString &commit);

} // namespace model
