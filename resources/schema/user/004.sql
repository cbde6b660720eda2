-- Issues that a person follows. The columns between address and stage say what it is when no source
-- tells of it any more.
CREATE TABLE tracked_issue (
    url TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    repository TEXT NOT NULL,
    project TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('interested', 'claimed', 'in-pr', 'done')),
    note TEXT NOT NULL,
    remind_on TEXT NOT NULL, -- ISO 8601; '': never
    changed_at TEXT NOT NULL -- UTC, ISO 8601
) STRICT;

-- A search for issues that is kept under a name, and what was seen of it.
CREATE TABLE issue_search (
    name TEXT NOT NULL PRIMARY KEY,
    filter TEXT NOT NULL, -- IssueFilter in text form
    sort_order TEXT NOT NULL,
    seen BLOB NOT NULL, -- eight bytes an issue, see issueKey(), in big-endian order
    position INTEGER NOT NULL
) STRICT;

-- What labels mean, where the person knows better than the program.
CREATE TABLE label_rule (
    pattern TEXT NOT NULL PRIMARY KEY,
    meaning TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- What the person wants to contribute with.
CREATE TABLE contributor (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    languages TEXT NOT NULL, -- one a line
    time TEXT NOT NULL,
    level TEXT NOT NULL
) STRICT;
