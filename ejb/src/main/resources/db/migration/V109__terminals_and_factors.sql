-- The browser whose pairing was revoked or replaced: it is sent to the pairing page, never to the portal.
alter table terminal add column former_credential_hash varchar(64);
create index terminal_former_credential on terminal (former_credential_hash);

-- When the SMS of a kiosk's own login was accepted: while that is fresh a press approves.
alter table servicing_session add column login_confirmed_at timestamp(6) with time zone;
-- A Doğrulama Kodu is issued on a fresh factor only; what was issued without one ends.
update servicing_code set ended_at = issued_at where not sms_confirmed and ended_at is null;
update servicing_session set step = 'ENDED', way_in = 'NONE', sealed_text = null, sealed_key = null, sealed_by = null
    where way_in = 'UNCONFIRMED_CODE';
alter table servicing_code drop column sms_confirmed;
