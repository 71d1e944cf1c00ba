-- The price list, and debts with the prices of the day on which they arose. All amounts are in kuruş, VAT included.
create table fee_price (
    id uuid primary key,
    version bigint not null,
    item varchar(40) not null,
    amount bigint not null check (amount > 0),
    vat_percent integer not null,
    from_day date not null,
    until_day date,
    set_by uuid not null,
    set_at timestamp(6) with time zone not null,
    constraint fee_price_begin unique (item, from_day)
);

-- A debt's application goes on when it is settled; open_for keeps an application from owing twice at once.
create table debt (
    id uuid primary key,
    version bigint not null,
    reference varchar(10) not null unique,
    payer_kind varchar(20) not null,
    payer_number varchar(11) not null,
    payer_name varchar(200) not null,
    application_id uuid,
    cause varchar(200) not null,
    amount bigint not null check (amount > 0),
    arisen_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    ended_at timestamp(6) with time zone,
    released_at timestamp(6) with time zone,
    open_for uuid unique
);
create index debt_payer on debt (payer_number, state);
create index debt_application on debt (application_id);

create table debt_line (
    debt_id uuid not null references debt,
    place integer not null,
    item varchar(40) not null,
    quantity integer not null,
    amount bigint not null,
    vat_percent integer not null,
    primary key (debt_id, place)
);
