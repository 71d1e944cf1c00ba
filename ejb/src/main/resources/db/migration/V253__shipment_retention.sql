create index shipment_created on shipment (created_at, id);

insert into lease (name, owner, until_at)
    values ('shipment-retention', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
