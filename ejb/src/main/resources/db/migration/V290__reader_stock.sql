-- Card readers that go out with cards, by serial number.
create table stocked_reader (
    serial varchar(40) primary key,
    version bigint not null,
    model varchar(10) not null,
    batch varchar(60) not null,
    state varchar(12) not null,
    since timestamp(6) with time zone not null,
    registered_by uuid,
    parcel_id uuid unique
);
create index stocked_reader_state on stocked_reader (state, serial);
alter table parcel add column reader_model varchar(10);
