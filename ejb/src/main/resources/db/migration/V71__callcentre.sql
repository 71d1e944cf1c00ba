-- In whose frame a certificate was issued, and who is told there; empty for a person's own.
alter table certificate add column institution_name varchar(200);
alter table certificate add column institution_mail varchar(254);

-- A telephone call: who of the staff speaks about whom, and how that person's identity was checked.
create table support_call (
    id uuid primary key,
    version bigint not null,
    staff_id uuid not null,
    holder_id uuid not null,
    opened_at timestamp(6) with time zone not null,
    checked_at timestamp(6) with time zone,
    answered varchar(200),
    note varchar(500)
);
create index support_call_holder on support_call (holder_id, opened_at);

-- What one member of staff wants and another must approve.
create table proposal (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    call_id uuid not null references support_call,
    holder_id uuid not null,
    serial_number varchar(40),
    reason varchar(30),
    phone varchar(16),
    proposed_by uuid not null,
    proposed_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    failure varchar(60),
    -- what it is about while nobody has decided, else empty: one open proposal for one thing
    open_for varchar(80),
    constraint proposal_open unique (open_for)
);
create index proposal_state on proposal (state, proposed_at);
create index proposal_holder on proposal (holder_id, proposed_at);
