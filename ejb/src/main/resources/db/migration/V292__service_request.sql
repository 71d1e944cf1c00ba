-- Orders that somebody sends without login: card readers, credits for time stamps, fiscal seals.
create table service_request (
    id uuid primary key,
    version bigint not null,
    -- digest of the page from which it came: the same page orders once
    submission varchar(64) not null unique,
    number varchar(10) not null unique,
    reference varchar(10) not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    state_since timestamp(6) with time zone not null,
    received_at timestamp(6) with time zone not null,
    order_language varchar(2) not null,
    name varchar(200) not null,
    note varchar(300) not null,
    shipment varchar(10),
    account varchar(8),
    -- of the code by which the account's password is collected
    code_digest varchar(64),
    code_tries integer not null
);
create index service_request_state on service_request (state, state_since);

create table service_request_field (
    request_id uuid not null references service_request,
    field varchar(30) not null,
    content varchar(400) not null,
    primary key (request_id, field)
);

-- The order from which a debt arose; it goes on when the debt is settled.
alter table debt add column request_id uuid;
create index debt_request on debt (request_id, released_at);

-- Card readers also go out without a card, to somebody who has no account.
alter table shipment alter column holder_id drop not null;
alter table shipment alter column card_serial drop not null;

insert into lease (name, owner, until_at)
    select job.name, '', timestamp with time zone '2000-01-01 00:00:00+00:00'
    from (values ('request-payments'), ('request-expiry'), ('request-retention')) as job (name)
    where job.name not in (select name from lease);
