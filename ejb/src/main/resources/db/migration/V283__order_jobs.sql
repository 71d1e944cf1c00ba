-- Leases of the jobs about fees.
insert into lease (name, owner, until_at) values ('payment-reconciliation', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
insert into lease (name, owner, until_at) values ('payment-refunds', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
insert into lease (name, owner, until_at) values ('debt-release', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
insert into lease (name, owner, until_at) values ('application-debts', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
