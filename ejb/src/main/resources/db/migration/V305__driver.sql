-- Drivers of card readers and cards; a file's content stands in parts, so that no server has a whole one in memory.
create table driver_file (
    id uuid primary key,
    title_turkish varchar(100) not null,
    title_english varchar(100) not null,
    driver_release varchar(30) not null,
    releases varchar(500) not null,
    bits varchar(50) not null,
    readers varchar(500),
    cards varchar(200),
    file_name varchar(100) not null,
    file_size bigint not null,
    sha256 varchar(64) not null,
    detached_signature bytea not null,
    state varchar(10) not null,
    replaced_by uuid,
    published_by uuid not null,
    published_at timestamp(6) with time zone not null,
    version bigint not null
);
create index driver_file_state on driver_file (state);

create table driver_file_part (
    file_id uuid not null references driver_file,
    position integer not null,
    octets bytea not null,
    primary key (file_id, position)
);
