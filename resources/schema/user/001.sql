-- What a person made: nothing can make it again. Never changed once released; a new version of the
-- schema is the next number.

-- A way of looking at the landscape, kept under a name.
CREATE TABLE saved_view (
    name TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL, -- ViewState as JSON
    position INTEGER NOT NULL
) STRICT;

-- What a person thinks of an Item.
CREATE TABLE rating (
    item TEXT NOT NULL PRIMARY KEY, -- ItemId
    stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
    rated_at TEXT NOT NULL -- UTC, ISO 8601
) STRICT;
