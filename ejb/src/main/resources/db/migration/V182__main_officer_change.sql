-- Proposed changes of an institution's main officer; coming_ is null if nobody comes, leaving if nobody leaves.
create table main_officer_change (
    id uuid primary key,
    version bigint not null,
    institution_id uuid not null references institution,
    leaving uuid references institution_officer,
    coming_identity_number varchar(11),
    coming_name varchar(60),
    coming_surname varchar(60),
    coming_birth_date date,
    coming_phone varchar(16),
    coming_mail varchar(254),
    state varchar(20) not null,
    proposed_by uuid not null,
    proposed_at timestamp(6) with time zone not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    rejection varchar(300)
);
create index main_officer_change_institution on main_officer_change (institution_id, state);

-- The letter that announces the change, at most 1 MB, sealed under the custody hierarchy.
create table main_officer_letter (
    change_id uuid primary key references main_officer_change,
    sha256 varchar(64) not null,
    sealed_text bytea not null,
    sealed_key bytea not null,
    sealed_by varchar(60) not null
);
