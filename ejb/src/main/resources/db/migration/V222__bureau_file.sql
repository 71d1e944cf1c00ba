-- Files to and from the personalisation bureau outside, as they were sent: encrypted and signed.
create table bureau_file (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    -- the file that this one answers; each is answered once
    answers uuid unique,
    sha256 varchar(64) not null,
    line_count integer not null,
    done boolean not null,
    at timestamp(6) with time zone not null,
    by_id uuid not null,
    content bytea not null
);
create index bureau_file_at on bureau_file (at);
