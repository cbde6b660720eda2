-- The catalog holds what a sync can make again. Another schema is another file (see DataFolder).
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- One row a source: the version that is in this catalog, and how the last attempt to renew it ended.
CREATE TABLE source (
    name TEXT PRIMARY KEY,
    url TEXT NOT NULL,
    commit_id TEXT NOT NULL DEFAULT '',
    committed_at TEXT NOT NULL DEFAULT '',
    synced_at TEXT NOT NULL DEFAULT '',
    license TEXT NOT NULL DEFAULT '',
    tried_at TEXT NOT NULL DEFAULT '',
    error_kind INTEGER,
    error_subject TEXT,
    error_detail TEXT
) WITHOUT ROWID;

CREATE TABLE category (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE subcategory (
    category INTEGER NOT NULL REFERENCES category (position),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (category, position)
) WITHOUT ROWID;

-- The item itself is a JSON document; the columns beside it are what queries ask for.
CREATE TABLE item (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    maturity TEXT,
    document TEXT NOT NULL
);

-- Where the artwork of a logo file is in the local clone.
CREATE TABLE logo (
    file TEXT PRIMARY KEY,
    blob_id TEXT NOT NULL
) WITHOUT ROWID;

-- settings.yml, guide.yml and games.yml as they were read: small, and read whole.
CREATE TABLE site_file (
    name TEXT PRIMARY KEY,
    content BLOB NOT NULL
) WITHOUT ROWID;

-- Texts that people read, of the commit that `source` names.
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    path TEXT NOT NULL,
    blob_id TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (source, path)
);

-- Headings are one a line, from the outermost.
CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    headings TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (document, position)
);

CREATE VIEW section_text AS
SELECT section.id AS id, document.source AS source, document.language AS language,
    document.title AS title, section.headings AS headings, section.body AS body
FROM section JOIN document ON document.id = section.document;

CREATE VIRTUAL TABLE section_words USING fts5 (
    title, headings, body, content = 'section_text', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- Chinese, Japanese and Korean are written without blanks between words.
CREATE VIRTUAL TABLE section_trigrams USING fts5 (
    title, headings, body, content = 'section_text', content_rowid = 'id', tokenize = 'trigram'
);

-- Days are empty, and numbers absent, where they are not known.
CREATE TABLE repository_numbers (
    repository TEXT PRIMARY KEY,
    stars INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL,
    language TEXT NOT NULL,
    license TEXT NOT NULL,
    latest_commit TEXT NOT NULL,
    first_commit TEXT NOT NULL,
    latest_release TEXT NOT NULL,
    contributors INTEGER,
    weekly_commits TEXT NOT NULL -- of the last year, the newest last, with commas between
) WITHOUT ROWID;

-- By the address at Crunchbase, in the form of the program.
CREATE TABLE organization (
    address TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    funding_usd INTEGER,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL
) WITHOUT ROWID;

-- What CLOMonitor looked for in repositories; names of checks with commas between.
CREATE TABLE repository_checks (
    position INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    repository TEXT NOT NULL,
    passed TEXT NOT NULL,
    failed TEXT NOT NULL,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL
);

-- OpenSSF Best Practices, by repository in the form of the program.
CREATE TABLE badge (
    repository TEXT PRIMARY KEY,
    entry INTEGER NOT NULL,
    level TEXT NOT NULL,
    passing_percentage INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE project_repository (
    position INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    check_sets TEXT NOT NULL
);

CREATE TABLE maintainer (
    position INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    name TEXT NOT NULL,
    organization TEXT NOT NULL,
    account TEXT NOT NULL
);

-- Technical Advisory Groups. Addresses and days are empty where the source does not say them.
CREATE TABLE advisory_group (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    mission TEXT NOT NULL,
    mailing_list TEXT NOT NULL,
    meetings TEXT NOT NULL
);

CREATE TABLE advisory_lead (
    position INTEGER PRIMARY KEY,
    advisory_group INTEGER NOT NULL REFERENCES advisory_group(position),
    role TEXT NOT NULL, -- chair, tech_lead
    name TEXT NOT NULL,
    account TEXT NOT NULL,
    until TEXT NOT NULL
);

-- Issues that a person could take up, or follows. Texts and times are empty, and the rest absent, where
-- the source does not say it; labels and languages are one a line.
CREATE TABLE issue (
    source TEXT NOT NULL,
    url TEXT NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    repository TEXT NOT NULL,
    project TEXT NOT NULL,
    maturity TEXT NOT NULL,
    labels TEXT NOT NULL,
    area TEXT NOT NULL,
    kind TEXT NOT NULL,
    difficulty TEXT NOT NULL,
    is_good_first INTEGER,
    has_mentor INTEGER,
    has_linked_pull_request INTEGER,
    is_closed INTEGER NOT NULL,
    assignee TEXT NOT NULL,
    comments INTEGER,
    languages TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    body TEXT NOT NULL,
    read_at TEXT NOT NULL,
    PRIMARY KEY (source, url)
) WITHOUT ROWID;

-- What was said below some of them.
CREATE TABLE issue_comment (
    source TEXT NOT NULL,
    url TEXT NOT NULL, -- of the issue
    position INTEGER NOT NULL,
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    body TEXT NOT NULL,
    read_at TEXT NOT NULL,
    PRIMARY KEY (url, source, position)
);

CREATE TABLE chapter (
    source TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    url TEXT NOT NULL,
    is_active INTEGER,
    as_of TEXT NOT NULL,
    PRIMARY KEY (source, position)
) WITHOUT ROWID;

CREATE TABLE event (
    source TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    is_all_day INTEGER NOT NULL,
    chapter TEXT NOT NULL,
    place TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    as_of TEXT NOT NULL,
    PRIMARY KEY (source, position)
) WITHOUT ROWID;

-- What the importers found wrong in the files of this catalog.
CREATE TABLE problem (
    kind INTEGER NOT NULL,
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL
);
