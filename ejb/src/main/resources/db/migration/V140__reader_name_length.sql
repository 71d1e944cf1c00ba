-- PC/SC names have up to 127 bytes; one that cannot be printed takes four characters, \xHH.
alter table reader_name alter column pcsc_name set data type varchar(520);
alter table card_operation alter column reader set data type varchar(520);
