-- The family of a certificate, and the body that holds it: null for a person's. The key's digest tells a key that comes again;
-- earlier certificates have none, their keys never left the cards.
alter table certificate add column family varchar(20) default 'NES' not null;
alter table certificate add column body_id uuid;
alter table certificate add column key_digest varchar(64);
create index certificate_body on certificate (body_id, not_after);
create index certificate_key on certificate (key_digest);
