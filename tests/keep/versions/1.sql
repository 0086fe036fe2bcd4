-- A store of version 1, as it was written.  Never edited.
PRAGMA application_id = 1094931792;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE bookmark (
        link TEXT NOT NULL PRIMARY KEY,
        at INTEGER NOT NULL CHECK (typeof(at) = 'integer')
    ) WITHOUT ROWID
    ;
INSERT INTO "bookmark" VALUES('group/foot',1767225600001);
INSERT INTO "bookmark" VALUES('point/BL40',1767225600000);
CREATE TABLE collected (
        collection TEXT NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
        link TEXT NOT NULL,
        position INTEGER NOT NULL CHECK (typeof(position) = 'integer'),
        PRIMARY KEY (collection, link)
    ) WITHOUT ROWID
    ;
INSERT INTO "collected" VALUES('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','group/foot',1);
INSERT INTO "collected" VALUES('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','point/BL40',0);
INSERT INTO "collected" VALUES('cccccccccccccccccccccccccccccccc','point/GV4',0);
CREATE TABLE collection (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        position INTEGER NOT NULL CHECK (typeof(position) = 'integer')
    );
INSERT INTO "collection" VALUES('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','Knee',1);
INSERT INTO "collection" VALUES('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','Empty',2);
INSERT INTO "collection" VALUES('cccccccccccccccccccccccccccccccc','Lesson 1',0);
CREATE TABLE log (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        changes INTEGER NOT NULL,
        at INTEGER NOT NULL
    );
INSERT INTO "log" VALUES(1,1,1767225600000);
CREATE TABLE note (
        link TEXT NOT NULL PRIMARY KEY,
        text TEXT NOT NULL CHECK (text <> ''),
        at INTEGER NOT NULL CHECK (typeof(at) = 'integer')
    );
INSERT INTO "note" VALUES('point/BL40','ask first
then 委中',1767225600002);
INSERT INTO "note" VALUES('landmark/c7','it''s "there"',1767225600003);
CREATE TABLE visit (
        at INTEGER NOT NULL CHECK (typeof(at) = 'integer'),
        link TEXT NOT NULL,
        PRIMARY KEY (at, link)
    ) WITHOUT ROWID
    ;
INSERT INTO "visit" VALUES(1767225600004,'point/BL40');
INSERT INTO "visit" VALUES(1767225600005,'group/foot');
COMMIT;
