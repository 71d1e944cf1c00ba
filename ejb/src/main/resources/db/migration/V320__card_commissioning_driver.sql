-- By what the test card was driven: empty for the product's own dialect, else the manufacturer's library by its digest.
alter table card_commissioning add column driver varchar(80) default '' not null;
