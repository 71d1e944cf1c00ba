-- When the session last confirmed by the second factor; the second is for what is final and is used up by it.
alter table web_session add column confirmed_at timestamp(6) with time zone;
alter table web_session add column revocation_confirmed_at timestamp(6) with time zone;
