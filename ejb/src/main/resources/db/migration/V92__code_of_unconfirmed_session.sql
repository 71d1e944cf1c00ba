-- Whether SMS had confirmed the session that issued it: WEB Parola approves a new PIN only then.
alter table servicing_code add column sms_confirmed boolean default false not null;
