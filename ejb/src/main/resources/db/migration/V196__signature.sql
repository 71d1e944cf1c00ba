-- PDFs that wait for one person's signature, sealed as they were ordered; one for each subject.
create table signature_request (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    subject_id uuid not null,
    revision integer not null,
    holder_id uuid not null,
    title varchar(60) not null,
    pages integer not null,
    sha256 varchar(64) not null,
    ordered_at timestamp(6) with time zone not null,
    sealed_text bytea not null,
    sealed_key bytea not null,
    sealed_by varchar(60) not null,
    unique (kind, subject_id)
);
create index signature_request_holder on signature_request (holder_id, ordered_at);

-- Prepared for one certificate in one browser session; answered once.
create table signature_preparation (
    id uuid primary key,
    request_id uuid not null,
    holder_id uuid not null,
    session_hash varchar(64) not null unique,
    certificate bytea not null,
    claimed_at timestamp(6) with time zone not null,
    hash varchar(44) not null
);
create index signature_preparation_age on signature_preparation (claimed_at);

-- Never changed.
create table signed_document (
    id uuid primary key,
    kind varchar(20) not null,
    subject_id uuid not null,
    holder_id uuid not null,
    title varchar(60) not null,
    sha256 varchar(64) not null,
    original_sha256 varchar(64) not null,
    certificate_serial varchar(40) not null,
    time_stamped boolean not null,
    signed_at timestamp(6) with time zone not null,
    sealed_text bytea not null,
    sealed_key bytea not null,
    sealed_by varchar(60) not null
);
create index signed_document_subject on signed_document (kind, subject_id);
create index signed_document_holder on signed_document (holder_id, signed_at);

alter table servicing_session add column document_id uuid;
