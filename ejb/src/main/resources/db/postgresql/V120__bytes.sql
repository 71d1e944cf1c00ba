-- The mapping expects PostgreSQL's own type.
alter table certificate alter column encoded type bytea;
alter table authority_certificate alter column encoded type bytea;
alter table issued_certificate alter column encoded type bytea;
alter table published_list alter column encoded type bytea;
