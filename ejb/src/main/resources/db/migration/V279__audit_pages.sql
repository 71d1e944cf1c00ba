-- The rows of one action in the order in which the auditor reads them; still counts them by result.
create index audit_row_action_page on audit_row (action, at, id, result);
drop index audit_row_action;
