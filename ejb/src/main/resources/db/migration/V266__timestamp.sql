-- Accounts for time stamps, their credits, and a record of each stamp.
create table timestamp_account (
    id uuid primary key,
    number varchar(8) not null unique,
    owner varchar(200) not null,
    password_digest varchar(64) not null,
    credits bigint not null check (credits >= 0),
    used bigint not null,
    opened_at timestamp(6) with time zone not null,
    blocked_at timestamp(6) with time zone
);

create table timestamp_credit (
    id uuid primary key,
    account_id uuid not null references timestamp_account,
    amount bigint not null,
    reason varchar(200) not null,
    booked_by uuid not null,
    booked_at timestamp(6) with time zone not null
);
create index timestamp_credit_account on timestamp_credit (account_id, booked_at);

create table issued_timestamp (
    serial varchar(40) primary key,
    account_id uuid references timestamp_account,
    stamped_at timestamp(6) with time zone not null,
    imprint varchar(128) not null,
    request_digest varchar(64)
);
create unique index issued_timestamp_request on issued_timestamp (account_id, request_digest);
