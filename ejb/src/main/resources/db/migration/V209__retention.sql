-- When somebody left the list; who left before counts from now on.
alter table staff_member add column ended_at timestamp(6) with time zone;
update staff_member set ended_at = current_timestamp where state = 'LEFT';
create index staff_member_ended on staff_member (state, ended_at);
create index application_ended on application (state, state_since);
alter table staff_member add column birth_place varchar(60);

-- Without its row no server takes a job's lease.
insert into lease (name, owner, until_at)
    select job.name, '', timestamp with time zone '2000-01-01 00:00:00+00:00'
    from (values ('application-accesses'), ('application-expiry'), ('application-reminders'), ('application-retention'),
        ('invitation-requests'), ('listed-invitations'), ('lost-certificates'), ('signature-preparations'), ('staff-retention')) as job (name)
    where job.name not in (select name from lease);
