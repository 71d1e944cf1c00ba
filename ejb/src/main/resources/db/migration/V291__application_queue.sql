-- The queues of back office and production are searched in the index alone: the first one by words and numbers, the second
-- one by kind. They are apart so that the database's cache holds the one that is used.
drop index application_queue;
create index application_queue on application (state, state_since, id, number, identity_number, search_text);
create index application_queue_kind on application (state, kind, state_since, id);
create index application_review_accepted on application_review (application_id, accepted_at);
