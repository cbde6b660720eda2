// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/links.h"

using namespace Qt::StringLiterals;

namespace model {

const std::array<LinkSpec, 23> linkSpecs { {
    { LinkKind::Documentation, "documentation_url"_L1, "documentation_url"_L1, true, {} },
    { LinkKind::Blog, "blog_url"_L1, "blog_url"_L1, true, {} },
    { LinkKind::MailingList, "mailing_list_url"_L1, "mailing_list_url"_L1, true, {} },
    { LinkKind::Slack, "slack_url"_L1, "slack_url"_L1, true, {} },
    { LinkKind::Discord, "discord_url"_L1, "discord_url"_L1, true, {} },
    { LinkKind::Gitter, "gitter_url"_L1, "gitter_url"_L1, true, {} },
    { LinkKind::GithubDiscussions, "github_discussions_url"_L1, "github_discussions_url"_L1, true,
        {} },
    { LinkKind::StackOverflow, "stack_overflow_url"_L1, "stack_overflow_url"_L1, true,
        "stackoverflow.com"_L1 },
    { LinkKind::Youtube, "youtube_url"_L1, "youtube_url"_L1, true, "youtube.com"_L1 },
    // Written x.com as well; the importer knows.
    { LinkKind::Twitter, "twitter"_L1, "twitter_url"_L1, false, "twitter.com"_L1 },
    { LinkKind::Bluesky, "bluesky_url"_L1, "bluesky_url"_L1, true, "bsky.app"_L1 },
    { LinkKind::Linkedin, "linkedin_url"_L1, "linkedin_url"_L1, true, "linkedin.com"_L1 },
    { LinkKind::Reddit, "reddit_url"_L1, "reddit_url"_L1, true, "reddit.com"_L1 },
    { LinkKind::Facebook, "facebook_url"_L1, "facebook_url"_L1, true, "facebook.com"_L1 },
    { LinkKind::Pinterest, "pinterest_url"_L1, "pinterest_url"_L1, true, "pinterest.com"_L1 },
    { LinkKind::PackageManager, "package_manager_url"_L1, "package_manager_url"_L1, true, {} },
    { LinkKind::Docker, "docker_url"_L1, "docker_url"_L1, true, {} },
    { LinkKind::Artwork, "artwork_url"_L1, "artwork_url"_L1, true, {} },
    { LinkKind::DevStats, "dev_stats_url"_L1, "devstats_url"_L1, true, {} },
    { LinkKind::BestPractices, "url_for_bestpractices"_L1, "openssf_best_practices_url"_L1, false,
        {} },
    { LinkKind::AnnualReview, "annual_review_url"_L1, "latest_annual_review_url"_L1, true, {} },
    { LinkKind::Funding, "funding_url"_L1, "funding_url"_L1, true, {} },
    { LinkKind::Crunchbase, "crunchbase"_L1, "crunchbase_url"_L1, false, "crunchbase.com"_L1 },
} };

} // namespace model
