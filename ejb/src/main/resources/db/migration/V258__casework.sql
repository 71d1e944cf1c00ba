-- What staff does about a case. Most cases are known elsewhere (an unknown operation, a refused PUK, a report about a
-- shipment) and are named by subject; a complaint is known only here.
create table case_file (
    id uuid primary key,
    version bigint not null,
    subject varchar(80) not null unique,
    kind varchar(30) not null,
    holder_id uuid not null,
    card_serial varchar(20),
    complaint varchar(500),
    opened_at timestamp(6) with time zone not null,
    owner_id uuid,
    called_at timestamp(6) with time zone,
    asked_at timestamp(6) with time zone,
    new_card_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    closed_by uuid
);
create index case_file_closed on case_file (closed_at);
create index case_file_holder on case_file (holder_id, opened_at);

create table case_note (
    id uuid primary key,
    case_id uuid not null references case_file,
    written_by uuid not null,
    written_at timestamp(6) with time zone not null,
    note varchar(500) not null
);
create index case_note_case on case_note (case_id, written_at);

insert into lease (name, owner, until_at)
    select job.name, '', timestamp with time zone '2000-01-01 00:00:00+00:00'
    from (values ('case-files')) as job (name)
    where job.name not in (select name from lease);
