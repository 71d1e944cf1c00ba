-- How forms were signed without paper: by a signed document with the same id, or by a consent that the sealed form names.
create table application_signature (
    id uuid primary key,
    application_id uuid not null,
    revision integer not null,
    way varchar(20) not null,
    consent_id uuid,
    consent_sha256 varchar(64),
    form_sha256 varchar(64),
    signed_at timestamp(6) with time zone not null,
    sealed_text bytea,
    sealed_key bytea,
    sealed_by varchar(60)
);
create index application_signature_of on application_signature (application_id, signed_at);
