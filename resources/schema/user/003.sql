-- An Item is one of a landscape, of which there can be several.
CREATE TABLE rating_of_landscape (
    landscape TEXT NOT NULL, -- the name of its source; '' is that of the CNCF
    item TEXT NOT NULL, -- ItemId
    stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
    rated_at TEXT NOT NULL, -- UTC, ISO 8601
    PRIMARY KEY (landscape, item)
) STRICT;
INSERT INTO rating_of_landscape SELECT '', item, stars, rated_at FROM rating;
DROP TABLE rating;
ALTER TABLE rating_of_landscape RENAME TO rating;

-- A source can be another landscape.
CREATE TABLE added_source (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL CHECK (content IN ('texts', 'calendar', 'landscape_repository',
        'landscape_folder', 'landscape_site')),
    address TEXT NOT NULL, -- of a folder its path
    added_at TEXT NOT NULL -- UTC, ISO 8601
) STRICT;
INSERT INTO added_source SELECT name, content, address, added_at FROM own_source;
DROP TABLE own_source;
ALTER TABLE added_source RENAME TO own_source;
