-- While a code is good its holder can see it again: after a reload, or coming back to the page.
alter table servicing_code add column sealed_text bytea;
alter table servicing_code add column sealed_key bytea;
alter table servicing_code add column sealed_by varchar(60);
