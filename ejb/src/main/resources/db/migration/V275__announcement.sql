-- What the landing page announces, and when.
create table announcement (
    id uuid primary key,
    kind varchar(20) not null,
    title_turkish varchar(100) not null,
    text_turkish varchar(1000) not null,
    title_english varchar(100) not null,
    text_english varchar(1000) not null,
    shown_from timestamp(6) with time zone not null,
    shown_until timestamp(6) with time zone not null,
    written_by uuid not null,
    version bigint not null
);
create index announcement_shown on announcement (shown_until);
