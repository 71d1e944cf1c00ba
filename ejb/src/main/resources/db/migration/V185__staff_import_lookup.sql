-- An upload is compared with the list person by person.
create index staff_member_import_number on staff_member (import_id, identity_number);
