-- A card that is being made is nobody's yet.
alter table card add column unfinished boolean default false not null;
