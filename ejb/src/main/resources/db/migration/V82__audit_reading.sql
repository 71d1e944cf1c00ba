-- The auditor reads the newest rows first and goes on from where he stopped.
create index audit_row_at on audit_row (at, id);
create index audit_row_person on audit_row (person, at, id);
create index audit_row_actor on audit_row (actor, at, id);
create index audit_row_object on audit_row (object, at, id);

-- Locked while the first administrator is appointed, so that two commands at once appoint one.
create table first_admin_gate (
    id integer primary key
);
insert into first_admin_gate (id) values (1);
