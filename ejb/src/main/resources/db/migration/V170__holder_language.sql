-- The language of a person's SMS; mails carry both.
alter table holder add column language varchar(2) default 'tr' not null;
alter table holder add constraint holder_language_offered check (language in ('tr', 'en'));
