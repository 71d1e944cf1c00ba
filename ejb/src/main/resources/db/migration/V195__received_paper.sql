-- Forms signed by hand, as they were taken in.
create table received_paper (
    id uuid primary key,
    application_id uuid not null references application,
    print_version integer not null,
    receiver_id uuid not null references holder,
    receiver varchar(20) not null,
    -- whether the code on the paper was scanned, and not number and print typed
    scanned boolean not null,
    received_at timestamp(6) with time zone not null,
    unique (application_id, print_version)
);

-- Pictures of them, at most 5 MB, sealed under the custody hierarchy.
create table paper_scan (
    paper_id uuid primary key references received_paper,
    format varchar(10) not null,
    sha256 varchar(64) not null,
    uploaded_at timestamp(6) with time zone not null,
    sealed_text bytea not null,
    sealed_key bytea not null,
    sealed_by varchar(60) not null
);
