-- A source that a person added to those that the program knows.
CREATE TABLE own_source (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL CHECK (content IN ('texts', 'calendar')),
    address TEXT NOT NULL,
    added_at TEXT NOT NULL -- UTC, ISO 8601
) STRICT;
