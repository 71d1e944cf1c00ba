-- How an applicant's identity was proven. The evidence itself is kept where it arose.
create table application_proof (
    id uuid primary key,
    application_id uuid not null references application,
    method varchar(20) not null,
    reference varchar(200) not null,
    -- of the evidence; null where the record that the reference names has its own
    sha256 varchar(64),
    proven_at timestamp(6) with time zone not null,
    by_id uuid,
    by_name varchar(130)
);
create index application_proof_of on application_proof (application_id);
