-- When the look at the chosen card began: a removal before that was another card's.
alter table servicing_session add column card_seen_at timestamp(6) with time zone;
