-- People for whom an institution wants certificates; a list never changes after it was sent.
create table pre_order_list (
    id uuid primary key,
    version bigint not null,
    institution_id uuid not null references institution,
    state varchar(20) not null,
    statement varchar(2000),
    created_at timestamp(6) with time zone not null,
    sent_by uuid,
    sent_at timestamp(6) with time zone
);
create index pre_order_list_institution on pre_order_list (institution_id, state);

create table pre_order_entry (
    id uuid primary key,
    list_id uuid not null references pre_order_list,
    identity_number varchar(11) not null,
    name varchar(60) not null,
    surname varchar(60) not null,
    birth_date date not null,
    mail varchar(254) not null,
    unit varchar(120),
    title varchar(120),
    kind varchar(20) not null,
    sort_text varchar(200) not null
);
create index pre_order_entry_list on pre_order_entry (list_id, sort_text);
create index pre_order_entry_number on pre_order_entry (identity_number);
