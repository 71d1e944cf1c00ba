-- Without its row no server takes a job's lease.
insert into lease (name, owner, until_at)
    values ('signature-preparations', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
