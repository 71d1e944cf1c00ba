-- The figures of the last thirty days are counted by action, and the journal's by when an operation began.
create index audit_row_action on audit_row (action, at, result);
create index card_operation_time on card_operation (intended_at, kind);
