alter table certificate add column registered_at timestamp(6) with time zone;
update certificate set registered_at = not_before;
alter table certificate alter column registered_at set not null;
alter table certificate add column delivered_at timestamp(6) with time zone;
alter table certificate add column held_by varchar(20);
update certificate set held_by = 'HOLDER' where status = 'SUSPENDED';
alter table certificate add column revocation_reason varchar(30);
create index certificate_end on certificate (not_after, status);
create index certificate_start on certificate (status, not_before);

-- The journal: every change of a certificate's state that was asked for, written before the authority hears of it.
create table certificate_change (
    id uuid primary key,
    serial_number varchar(40) not null references certificate,
    operation varchar(20) not null,
    from_status varchar(20) not null,
    to_status varchar(20) not null,
    reason varchar(30),
    requester varchar(20) not null,
    asked_by varchar(60) not null,
    node varchar(40) not null,
    asked_at timestamp(6) with time zone not null,
    tried_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    settled_at timestamp(6) with time zone,
    -- the certificate while the change is open, else empty: one open change per certificate
    open_for varchar(40),
    version bigint not null,
    constraint certificate_change_open unique (open_for)
);
create index certificate_change_history on certificate_change (serial_number, asked_at);
create index certificate_change_state on certificate_change (state, tried_at);

-- Which reminders of its end a certificate's holder has got.
create table certificate_reminder (
    serial_number varchar(40) not null references certificate,
    days_before integer not null,
    sent_at timestamp(6) with time zone not null,
    primary key (serial_number, days_before)
);

insert into lease (name, owner, until_at) values
    ('certificate-reconciliation', '', timestamp with time zone '2000-01-01 00:00:00+00:00'),
    ('certificate-time', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
