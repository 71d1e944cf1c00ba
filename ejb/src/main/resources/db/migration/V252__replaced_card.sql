-- A shipment whose card is lost or faulty, and since when no certificate on that card is good any more.
alter table shipment add column lost_at timestamp(6) with time zone;
alter table shipment add column revoked_at timestamp(6) with time zone;
create index shipment_replaced on shipment (revoked_at, lost_at);

-- What is sent in place of what did not come; earlier decisions on cards left the application to the holder.
alter table delivery_case add column replacement varchar(20) default 'NONE' not null;
update delivery_case set replacement = case when kind = 'READER_MISSING' then 'READER' else 'BY_APPLICATION' end
    where decision in ('REPLACED_FREE', 'REPLACED_CHARGED');

insert into lease (name, owner, until_at)
    values ('replaced-cards', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
