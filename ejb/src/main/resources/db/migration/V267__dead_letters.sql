-- what a message is about, so that staff can tell dead letters apart, and why staff gave one up; old rows have neither
alter table outbox_message add column notice varchar(80);
alter table outbox_message add column set_aside_at timestamp(6) with time zone;
alter table outbox_message add column set_aside_reason varchar(200);
