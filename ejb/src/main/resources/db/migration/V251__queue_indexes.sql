-- Queues of 100,000 are sorted and counted without a look at the rows.
create index production_order_page on production_order (queued_at, application_id, state);
drop index production_order_queued;

-- The back office searches by these words too, as they are typed: without marks.
update application set search_text = translate(search_text, 'âîû', 'aiu')
    where search_text <> translate(search_text, 'âîû', 'aiu');
