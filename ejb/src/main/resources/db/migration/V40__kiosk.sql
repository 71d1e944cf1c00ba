create table terminal (
    id varchar(40) primary key,
    office varchar(120) not null,
    address varchar(250) not null,
    pairing_code_hash varchar(64),
    pairing_code_expires timestamp(6) with time zone,
    credential_hash varchar(64) unique,
    paired_at timestamp(6) with time zone,
    wrong_codes integer not null,
    code_entry_opens_at timestamp(6) with time zone,
    version bigint not null
);

create table reader (
    id varchar(40) primary key,
    terminal_id varchar(40) not null references terminal,
    place integer not null,
    version bigint not null
);

-- The names under which PC/SC lists a reader.
create table reader_name (
    reader_id varchar(40) not null references reader,
    pcsc_name varchar(200) not null unique
);

create table servicing_code (
    id uuid primary key,
    holder_id uuid not null,
    fingerprint varchar(64) not null unique,
    issued_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    version bigint not null
);
create index servicing_code_holder on servicing_code (holder_id);

create table servicing_session (
    id uuid primary key,
    terminal_id varchar(40) not null references terminal,
    token_hash varchar(64) not null unique,
    step varchar(20) not null,
    way_in varchar(20) not null,
    holder_id uuid,
    sms_challenge uuid,
    card_serial varchar(20),
    reader_id varchar(40),
    sealed_text bytea,
    sealed_key bytea,
    sealed_by varchar(60),
    operation_id uuid,
    opened_at timestamp(6) with time zone not null,
    touched_at timestamp(6) with time zone not null,
    good_until timestamp(6) with time zone,
    version bigint not null
);
create index servicing_session_terminal on servicing_session (terminal_id, step);
