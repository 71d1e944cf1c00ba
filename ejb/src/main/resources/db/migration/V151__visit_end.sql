-- When the chosen card was taken out before the work began, and when the visit ended: a card that was in a reader then
-- is still to be taken.
alter table servicing_session add column card_pulled_at timestamp(6) with time zone;
alter table servicing_session add column ended_at timestamp(6) with time zone;
create index servicing_session_ended on servicing_session (terminal_id, ended_at);
