-- A changed phone ends the holder's codes to the old one.
create index sms_challenge_holder on sms_challenge (holder_id);
