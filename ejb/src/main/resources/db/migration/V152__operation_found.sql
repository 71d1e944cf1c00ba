-- What became of an operation without an answer, as its card showed when it was read again: IN_FORCE, NOT_IN_FORCE or
-- UNKNOWN.
alter table card_operation add column found varchar(20);
