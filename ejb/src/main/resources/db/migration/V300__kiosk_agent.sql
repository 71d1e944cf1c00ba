-- Agents that lend a terminal's readers to the server: enrolment codes (hashes) and certificates (SHA-256).
create table kiosk_agent (
    id uuid primary key,
    terminal_id varchar(40) not null references terminal,
    code_hash varchar(64) unique,
    code_expires timestamp(6) with time zone,
    certificate_hash varchar(64) unique,
    enrolled_at timestamp(6) with time zone,
    certificate_ends timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    unblocking boolean not null,
    version bigint not null
);
create index kiosk_agent_terminal on kiosk_agent (terminal_id, revoked_at);
