-- The words that a check is found by, taken from its answer and erased with it.
ALTER TABLE granskning ADD COLUMN sokord TEXT;
