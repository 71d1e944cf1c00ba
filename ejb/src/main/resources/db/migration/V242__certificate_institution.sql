-- The institution for which a certificate was issued: its officers may suspend and revoke it. Null for earlier ones, which
-- the authority's staff look after.
alter table certificate add column institution_id uuid;
create index certificate_institution on certificate (institution_id, not_after);
