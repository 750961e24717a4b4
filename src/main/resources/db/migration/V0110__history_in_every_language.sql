-- What the product itself says in the history, as a message's key and what it speaks of, so that each reads it in their language.
-- Lines written before have only their English text.
alter table ledger add column said text;
alter table ledger add column said_why text;
