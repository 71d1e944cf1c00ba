-- Who else may receive the card, as the signed form says.
alter table shipment add column delegate varchar(120);
