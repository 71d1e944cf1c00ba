-- Institutions, from the application on; path holds the ids from the top of the tree down to the row's own.
create table institution (
    id uuid primary key,
    version bigint not null,
    parent_id uuid references institution,
    path varchar(400) not null,
    title varchar(200) not null,
    kind varchar(20) not null,
    tax_number varchar(10),
    detsis varchar(8),
    mersis varchar(16),
    -- unique until rejected
    number_key varchar(30) unique,
    mail varchar(254) not null,
    protocol_number varchar(40) not null,
    protocol_date date not null,
    payer varchar(20) not null,
    quota integer not null,
    enrolment_order varchar(20) not null,
    paper varchar(20) not null,
    state varchar(20) not null,
    first_identity_number varchar(11) not null,
    first_name varchar(60) not null,
    first_surname varchar(60) not null,
    first_birth_date date not null,
    first_phone varchar(16) not null,
    first_mail varchar(254) not null,
    proposed_by uuid not null,
    proposed_at timestamp(6) with time zone not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    rejection varchar(300)
);
create index institution_path on institution (path);

-- The letter that names the first officer, at most 1 MB, sealed under the custody hierarchy.
create table officer_letter (
    institution_id uuid primary key references institution,
    sha256 varchar(64) not null,
    sealed_text bytea not null,
    sealed_key bytea not null,
    sealed_by varchar(60) not null
);

create table institution_officer (
    id uuid primary key,
    version bigint not null,
    institution_id uuid not null references institution,
    holder_id uuid not null references holder,
    role varchar(20) not null,
    valid_from date not null,
    valid_until date,
    ended_at timestamp(6) with time zone
);
create index institution_officer_holder on institution_officer (holder_id);
create index institution_officer_institution on institution_officer (institution_id);
