-- An upload of a staff list; its rows are STAGED until the officer confirms.
create table staff_import (
    id uuid primary key,
    version bigint not null,
    institution_id uuid not null references institution,
    uploaded_by uuid not null,
    uploaded_at timestamp(6) with time zone not null,
    line_count integer not null,
    state varchar(20) not null
);
create index staff_import_institution on staff_import (institution_id, uploaded_at);

-- People who work at an institution, one row per version: an upload replaces rows and can be undone.
create table staff_member (
    id uuid primary key,
    version bigint not null,
    institution_id uuid not null references institution,
    import_id uuid references staff_import,
    replaced_by uuid references staff_import,
    identity_number varchar(11) not null,
    name varchar(60) not null,
    surname varchar(60) not null,
    birth_date date not null,
    mail varchar(254) not null,
    phone varchar(16),
    registry_number varchar(30),
    unit varchar(120),
    title varchar(120),
    state varchar(20) not null
);
create index staff_member_list on staff_member (institution_id, state, surname, name);
create index staff_member_number on staff_member (institution_id, identity_number);
create index staff_member_import on staff_member (import_id);
create index staff_member_replaced on staff_member (replaced_by);
