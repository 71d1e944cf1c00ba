create table outbox_message (
    id uuid primary key,
    version bigint not null,
    channel varchar(10) not null,
    recipient varchar(254) not null,
    subject varchar(200) not null,
    sealed_text bytea,
    sealed_key bytea,
    sealed_by varchar(60),
    state varchar(10) not null,
    accepted_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone,
    due_at timestamp(6) with time zone not null,
    attempts integer not null,
    failure varchar(100)
);
create index outbox_message_due on outbox_message (channel, state, due_at);
