-- E-Onay: CAdES with the signed text inside; withdrawn ones stay as proof.
create table consent (
    id uuid primary key,
    holder_id uuid not null,
    holds_for uuid unique,
    text_version integer not null,
    language varchar(2) not null,
    certificate_serial varchar(40) not null,
    signature bytea not null,
    signed_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    version bigint not null
);
create index consent_holder on consent (holder_id, signed_at);
