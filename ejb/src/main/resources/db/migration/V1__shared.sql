-- A job that must run on one node at a time takes a lease first.
create table lease (
    name varchar(60) primary key,
    owner varchar(60) not null,
    until_at timestamp with time zone not null
);
