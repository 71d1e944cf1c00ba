-- What a holder says about a shipment, and what staff decided.
create table delivery_case (
    id uuid primary key,
    version bigint not null,
    shipment_id uuid not null references shipment,
    -- one open case for each shipment; null once it is settled
    open_shipment_id uuid unique,
    kind varchar(20) not null,
    note varchar(300) not null,
    reported_at timestamp(6) with time zone not null,
    decision varchar(30),
    answer varchar(300) not null,
    decided_at timestamp(6) with time zone,
    decided_by varchar(130)
);
create index delivery_case_of on delivery_case (shipment_id);
create index delivery_case_age on delivery_case (reported_at);

-- Days without work, and days with work until noon only. Years that are not here follow the rule.
create table calendar_year (
    year_number integer primary key
);
create table calendar_holiday (
    holiday_date date primary key,
    part varchar(20) not null,
    turkish varchar(80) not null,
    english varchar(80) not null,
    -- by an operator, and not by the rule
    edited boolean not null
);

insert into lease (name, owner, until_at)
    select job.name, '', timestamp with time zone '2000-01-01 00:00:00+00:00'
    from (values ('working-calendar')) as job (name)
    where job.name not in (select name from lease);
