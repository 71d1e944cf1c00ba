-- When the member of staff ended the call; null while it goes on, or if it ran out of time.
alter table support_call add column ended_at timestamp(6) with time zone;

-- What was written down during a call, besides the note of its identity check.
create table call_note (
    id uuid primary key,
    call_id uuid not null references support_call,
    note varchar(500) not null,
    written_at timestamp(6) with time zone not null
);
create index call_note_call on call_note (call_id, written_at);

-- A new phone counts once a code that was sent to it came back; why a proposal was rejected.
alter table proposal add column challenge_id uuid;
alter table proposal add column proven_at timestamp(6) with time zone;
alter table proposal add column rejection varchar(300);

-- A person is found by name and date of birth, the messages by the number or address.
create index holder_birth on holder (birth_date);
create index outbox_message_recipient on outbox_message (recipient, accepted_at);
