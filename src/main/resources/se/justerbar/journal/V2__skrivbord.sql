-- What is being filled in, and not recorded yet.
CREATE TABLE utkast (
    id TEXT PRIMARY KEY,
    hyresgast TEXT NOT NULL,
    andrat TEXT NOT NULL,
    innehall ${bytes} NOT NULL
);

CREATE INDEX utkast_hyresgast ON utkast (hyresgast, andrat);

-- The board of a tenant, with the names of those who sit there.
CREATE TABLE styrelse (
    hyresgast TEXT PRIMARY KEY,
    innehall ${bytes} NOT NULL
);
