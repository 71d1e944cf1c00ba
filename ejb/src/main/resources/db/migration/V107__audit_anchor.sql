-- A mapping can be deleted, but not altered or given to another person: the application fills this once, see TrailStart.
alter table person_pseudonym add column mac varchar(64) default '' not null;

-- What each server has last written to each anchor outside the database; signed.
create table audit_anchor (
    anchor varchar(500) not null,
    node varchar(80) not null,
    line varchar(2000) not null,
    primary key (anchor, node)
);
