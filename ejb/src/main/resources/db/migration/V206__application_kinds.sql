-- The certificate that an application replaces: kept, since it may end before the application does.
alter table application add column previous_serial varchar(40);
alter table application add column previous_end timestamp(6) with time zone;
-- when the lost one was found to be revoked or expired
alter table application add column previous_settled_at timestamp(6) with time zone;
