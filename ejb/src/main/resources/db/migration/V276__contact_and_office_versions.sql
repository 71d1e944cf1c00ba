-- How people reach the operator, as administrators changed it; without a row the settings count.
create table authority_contact (
    number bigint primary key,
    phone varchar(26) not null,
    mail varchar(320) not null,
    since timestamp(6) with time zone not null,
    changed_by uuid not null
);

-- What an office was before each change.
create table former_office (
    office_id bigint not null references office,
    version bigint not null,
    name varchar(120) not null,
    address varchar(250) not null,
    weekdays varchar(11) not null,
    saturday varchar(11) not null,
    sunday varchar(11) not null,
    until timestamp(6) with time zone not null,
    changed_by uuid not null,
    primary key (office_id, version)
);
