-- Versions of texts that administrators wrote instead of the shipped ones; without a valid row the shipped text counts.
create table portal_text (
    id uuid primary key,
    text_key varchar(80) not null,
    number bigint not null,
    state varchar(10) not null,
    shipped boolean not null,
    written_by uuid not null,
    written_at timestamp(6) with time zone not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    version bigint not null,
    constraint portal_text_number unique (text_key, number)
);

-- What a version reads; one that leads back to the shipped text has no parts.
create table portal_text_part (
    text_id uuid not null references portal_text,
    part varchar(20) not null,
    body varchar(20000) not null,
    primary key (text_id, part)
);
