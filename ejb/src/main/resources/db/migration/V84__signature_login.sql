-- How a login session was opened; all that are there were opened by word and SMS.
alter table web_session add column login_way varchar(20) default 'WORD' not null;

-- Nonces that a browser session was given to have signed; taking one deletes it.
create table signature_challenge (
    id uuid primary key,
    session_hash varchar(64) not null,
    nonce varchar(44) not null,
    expires_at timestamp(6) with time zone not null
);
create index signature_challenge_session on signature_challenge (session_hash);
create index signature_challenge_expiry on signature_challenge (expires_at);
