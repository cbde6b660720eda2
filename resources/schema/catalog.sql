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
CREATE TABLE document (
    name TEXT PRIMARY KEY,
    content BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE repository_numbers (
    repository TEXT PRIMARY KEY,
    stars INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    license TEXT NOT NULL DEFAULT '',
    latest_commit TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE TABLE organization_country (
    organization TEXT PRIMARY KEY,
    country TEXT NOT NULL
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
