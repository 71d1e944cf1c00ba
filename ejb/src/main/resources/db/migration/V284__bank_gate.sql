-- Locked while a bank's file is taken: two files never wait for each other's debts.
create table bank_gate (
    id integer primary key
);
insert into bank_gate (id) values (1);
