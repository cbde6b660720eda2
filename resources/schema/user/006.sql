-- How far a person has come on the trails to a contribution: steps that are done.
CREATE TABLE path_step (
    path TEXT NOT NULL,
    step TEXT NOT NULL,
    done_at TEXT NOT NULL, -- UTC, ISO 8601
    PRIMARY KEY (path, step)
) STRICT;
