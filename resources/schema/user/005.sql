-- What a person keeps of an Item: bookmark, place in their stack, tags and notes.
CREATE TABLE item_mark (
    landscape TEXT NOT NULL, -- the name of its source; '' is that of the CNCF
    item TEXT NOT NULL, -- ItemId
    name TEXT NOT NULL, -- of the Item: it may move, and then has another ItemId
    is_bookmarked INTEGER NOT NULL CHECK (is_bookmarked IN (0, 1)),
    adoption TEXT NOT NULL CHECK (adoption IN ('', 'adopt', 'trial', 'assess', 'hold')),
    tags TEXT NOT NULL, -- one a line
    note TEXT NOT NULL,
    changed_at TEXT NOT NULL, -- UTC, ISO 8601
    PRIMARY KEY (landscape, item)
) STRICT;
