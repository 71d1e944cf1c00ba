-- Surname, name, identity and registry number in plain small letters: what a list is searched and ordered by.
alter table staff_member add column search_text varchar(200) default '' not null;
update staff_member set search_text = lower(translate(surname || ' ' || name, 'ıİğĞşŞüÜöÖçÇI', 'iigGsSuUoOcCi'))
    || ' ' || identity_number || coalesce(' ' || registry_number, '');
drop index staff_member_list;
create index staff_member_list on staff_member (institution_id, state, search_text);
