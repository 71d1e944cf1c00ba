-- Simulated cards of the demo, with everything that a personalisation bureau would know.
create table if not exists dev_card (
    serial varchar(20) primary key,
    dialect varchar(20) not null,
    pin varchar(16) not null,
    puk varchar(16) not null,
    pin_blocked boolean not null,
    certificate ${bytes} not null,
    private_key ${bytes} not null
);
