-- The life of each epoch key; the keys themselves lie in a store of their own that is never backed up.
create table epoch_key (
    id varchar(60) primary key,
    opened_at timestamp(6) with time zone not null,
    retire_wanted boolean not null,
    retired_at timestamp(6) with time zone,
    destroyed_at timestamp(6) with time zone,
    version bigint not null
);

insert into lease (name, owner, until_at) values ('epoch-rotation', '', timestamp with time zone '2000-01-01 00:00:00+00:00');

-- Under which key the PIN was sealed that is erased: when that key is destroyed, no backup brings it back.
alter table pin_envelope add column erased_under varchar(60);
