-- What staff follows up is a handful among all that is settled: the lists of cases, proposals and dead letters read no more
-- than they show.
create index card_operation_state on card_operation (state, intended_at);
create index puk_custody_quarantine on puk_custody (quarantined_at);
create index delivery_case_open on delivery_case (decision, reported_at);
create index delivery_case_settled on delivery_case (decided_at);
create index proposal_recent on proposal (proposed_at, id);
create index outbox_message_state on outbox_message (state, accepted_at, id);
create index outbox_message_set_aside on outbox_message (set_aside_at);
