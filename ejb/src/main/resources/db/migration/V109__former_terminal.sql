-- The browser whose pairing was revoked or replaced: it is sent to the pairing page, never to the portal.
alter table terminal add column former_credential_hash varchar(64);
create index terminal_former_credential on terminal (former_credential_hash);
