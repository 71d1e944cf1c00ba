-- Surname, name, identity number, application number and registry number in plain small letters: what officers search.
alter table application add column search_text varchar(200) default '' not null;
update application set search_text = lower(translate(surname || ' ' || name, 'ıİğĞşŞüÜöÖçÇI', 'iigGsSuUoOcCi'))
    || ' ' || identity_number || ' ' || number || coalesce(' ' || registry_number, '');
-- The officers' list on which it is chosen or signed.
alter table application add column list_id uuid;
create index application_search on application (institution_id, search_text, id);
create index application_since on application (institution_id, state_since, id);
create index application_number on application (institution_id, number, id);
create index application_unit on application (institution_id, unit, id);
drop index application_institution;
create index application_institution on application (institution_id, state, state_since, list_id, id);
create index application_on_list on application (list_id);

-- Lists that an officer signs, of applications or of people on a pre-order list, which then has the same id.
create table application_list (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    institution_id uuid not null references institution,
    number varchar(10) not null unique,
    created_at timestamp(6) with time zone not null,
    -- as it was shown to its signer, who has to sign this revision; null while it changes
    revision integer not null,
    prepared_by uuid,
    prepared_at timestamp(6) with time zone,
    people integer not null,
    content_hash varchar(64),
    signed_at timestamp(6) with time zone,
    signer_name varchar(130)
);
create index application_list_of on application_list (institution_id, created_at);

-- Whether officers approve forms of people whom they have listed with a signature before.
alter table institution add column approves_forms boolean default false not null;
