create table holder (
    id uuid primary key,
    version bigint not null,
    identity_number varchar(11) not null,
    name varchar(100) not null,
    surname varchar(100) not null,
    birth_date date not null,
    phone varchar(16) not null,
    mail varchar(254) not null,
    constraint holder_identity_number unique (identity_number)
);

-- Staff roles; being a holder needs no row.
create table holder_role (
    holder_id uuid not null references holder,
    role varchar(20) not null,
    primary key (holder_id, role)
);
