-- The language of a person's SMS, tr or en; mails carry both.
alter table holder add column language varchar(2) default 'tr' not null;
