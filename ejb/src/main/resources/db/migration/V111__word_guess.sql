-- A session ends at this time, whatever is done in it; of those that are open nobody knows any more whose they are.
alter table web_session add column expires_at timestamp(6) with time zone;
update web_session set expires_at = opened_at + interval '8' hour;
alter table web_session alter column expires_at set not null;

-- Refused words for an identity number (its keyed hash, known or not) or from a network; the row is also what guesses wait for.
create table guess_counter (
    name varchar(120) primary key,
    version bigint not null,
    refused integer not null,
    recent integer not null,
    recent_since timestamp(6) with time zone not null,
    touched_at timestamp(6) with time zone not null
);

-- Locks that guesses from a network have brought about, or are about to.
create table word_lock (
    id uuid primary key,
    source varchar(120) not null,
    subject varchar(120) not null,
    fell_at timestamp(6) with time zone not null
);
create index word_lock_source on word_lock (source, fell_at);

-- The largest number of the work that was asked for last in place of the picture.
alter table captcha add column work bigint default 0 not null;
