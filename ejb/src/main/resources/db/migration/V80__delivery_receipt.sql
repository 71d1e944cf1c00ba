alter table outbox_message alter column state set data type varchar(20);

create table delivery_receipt (
    reference varchar(65) primary key,
    version bigint not null,
    message uuid,
    delivered boolean,
    changed_at timestamp(6) with time zone not null
);
create index delivery_receipt_message on delivery_receipt (message);
