-- One log a database: which it is, whose key signs it, and how many entries it has.
CREATE TABLE logg (
    en INTEGER PRIMARY KEY CHECK (en = 1),
    origin TEXT NOT NULL,
    nyckel TEXT NOT NULL,
    storlek BIGINT NOT NULL
);

-- The entries, as they are hashed, each with the checkpoint that was signed when it was the last.
CREATE TABLE post (
    plats BIGINT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    kontrollpunkt TEXT NOT NULL
);

-- The hashes of the complete subtrees.
CREATE TABLE nod (
    niva INTEGER NOT NULL,
    plats BIGINT NOT NULL,
    hash ${bytes} NOT NULL,
    PRIMARY KEY (niva, plats)
);

-- What a check was made on and answered; salt, facts and answer are empty once erased.
CREATE TABLE granskning (
    id TEXT PRIMARY KEY REFERENCES post (id),
    plats BIGINT NOT NULL UNIQUE,
    hyresgast TEXT NOT NULL,
    tid TEXT NOT NULL,
    forbund TEXT,
    datum TEXT,
    bedomning TEXT NOT NULL,
    protokoll TEXT,
    ersatter TEXT REFERENCES granskning (id),
    salt ${bytes},
    underlag ${bytes},
    svar ${bytes}
);

CREATE INDEX granskning_hyresgast ON granskning (hyresgast, plats);

CREATE INDEX granskning_ersatter ON granskning (ersatter);

-- Who sat in a seat; never in an entry, an answer or a receipt.
CREATE TABLE namn (
    granskning TEXT NOT NULL REFERENCES granskning (id),
    plats TEXT NOT NULL,
    namn TEXT NOT NULL,
    PRIMARY KEY (granskning, plats)
);

-- A request that is sent again is answered as the first time.
CREATE TABLE idempotens (
    hyresgast TEXT NOT NULL,
    nyckel TEXT NOT NULL,
    salt ${bytes} NOT NULL,
    begaran TEXT NOT NULL,
    post TEXT NOT NULL REFERENCES post (id),
    PRIMARY KEY (hyresgast, nyckel)
);
