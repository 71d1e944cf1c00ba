-- The queue's pages are in this order, whatever the states.
create index production_order_queued on production_order (queued_at, application_id);
