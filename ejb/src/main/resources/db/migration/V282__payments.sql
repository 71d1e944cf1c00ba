-- Tries to pay by card: each has an id of its own, and at most one booking.
create table payment_attempt (
    id varchar(32) primary key,
    version bigint not null,
    amount bigint not null check (amount > 0),
    state varchar(20) not null,
    started_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    page varchar(2000),
    taken bigint not null,
    surplus bigint not null check (surplus >= 0),
    refunded bigint not null check (refunded >= 0),
    receipt varchar(12) unique,
    receipt_hash varchar(64)
);
create index payment_attempt_state on payment_attempt (state, started_at);
create index payment_attempt_ended on payment_attempt (ended_at);

create table payment_attempt_debt (
    attempt_id varchar(32) not null references payment_attempt,
    place integer not null,
    debt_id uuid not null references debt,
    paid boolean not null,
    primary key (attempt_id, place)
);
create index payment_attempt_debt_debt on payment_attempt_debt (debt_id);

-- The books: rows are added and never changed; the entries of a booking sum to zero. The source of a booking is what it
-- is booked for, such as the try to pay: booking it a second time fails.
create table ledger_booking (
    id uuid primary key,
    kind varchar(20) not null,
    source varchar(64) not null,
    booked_on date not null,
    booked_at timestamp(6) with time zone not null,
    booked_by uuid,
    constraint ledger_booking_once unique (kind, source)
);
create index ledger_booking_day on ledger_booking (booked_on);

create table ledger_entry (
    id uuid primary key,
    booking_id uuid not null references ledger_booking,
    account varchar(20) not null,
    amount bigint not null check (amount <> 0),
    debt_id uuid references debt
);
create index ledger_entry_booking on ledger_entry (booking_id);
create index ledger_entry_debt on ledger_entry (debt_id);

-- Waivers and refunds, proposed by one member of staff and decided by another.
create table order_decision (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    debt_id uuid references debt,
    attempt_id varchar(32) references payment_attempt,
    amount bigint not null,
    reason varchar(300) not null,
    proposed_by uuid not null,
    proposed_at timestamp(6) with time zone not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    state varchar(20) not null,
    open_for varchar(64) unique
);
create index order_decision_state on order_decision (state, proposed_at);

-- Files of a bank, each taken once, and the transfers that were booked from them.
create table bank_file (
    digest varchar(64) primary key,
    lines integer not null,
    taken_by uuid not null,
    taken_at timestamp(6) with time zone not null
);

create table bank_transfer (
    number varchar(40) primary key,
    file_digest varchar(64) not null references bank_file,
    debt_id uuid not null references debt,
    amount bigint not null check (amount > 0),
    paid_on date not null
);
