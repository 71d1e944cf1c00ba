-- Staff takes a reader out of service and puts it back.
alter table reader add column out_of_service_since timestamp(6) with time zone;
