-- How far the comparison of our records with the authority has come; one row.
create table authority_comparison (
    id integer primary key check (id = 1),
    began_at timestamp(6) with time zone not null,
    -- the last one compared; empty at the beginning of a round, null between two
    last_serial varchar(40),
    version bigint not null
);
insert into authority_comparison (id, began_at, last_serial, version)
    values (1, timestamp with time zone '2000-01-01 00:00:00+00:00', null, 0);
insert into lease (name, owner, until_at) values ('authority-comparison', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
