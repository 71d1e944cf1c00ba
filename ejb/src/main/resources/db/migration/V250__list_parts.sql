-- Revocation lists in parts, so that no server has a whole one in memory. The build before goes on reading "encoded".
create table published_list_part (
    issuer varchar(20) not null,
    number bigint not null,
    position integer not null,
    octets bytea not null,
    primary key (issuer, number, position)
);

alter table published_list alter column encoded drop not null;
alter table published_list add column digest varchar(64);

alter table issued_certificate add column not_after timestamp(6) with time zone;
update issued_certificate set not_after =
    (select c.not_after from certificate c where c.serial_number = issued_certificate.serial_number);

insert into lease (name, owner, until_at) values ('authority-lists', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
insert into lease (name, owner, until_at) values ('institution-drafts', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
insert into lease (name, owner, until_at) values ('old-identities', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
