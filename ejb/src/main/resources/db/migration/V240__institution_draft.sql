-- What an institution says beyond its agreement; empty for those admitted before it was asked.
alter table institution add column address varchar(300);
alter table institution add column kep varchar(254);
alter table institution add column conformity varchar(200);
alter table institution add column invoice_title varchar(200);
alter table institution add column invoice_office varchar(100);
alter table institution add column invoice_address varchar(300);

-- Applications of institutions that a member of the back office is still typing; the id becomes the institution's.
create table institution_draft (
    id uuid primary key,
    version bigint not null,
    started_by uuid not null references holder,
    changed_at timestamp(6) with time zone not null,
    step varchar(20) not null
);
create index institution_draft_started_by on institution_draft (started_by);
create index institution_draft_changed_at on institution_draft (changed_at);

create table institution_draft_field (
    draft_id uuid not null references institution_draft,
    field varchar(30) not null,
    content varchar(400) not null,
    primary key (draft_id, field)
);

-- The letter that names the first officer, at most 1 MB, sealed under the custody hierarchy.
create table institution_draft_letter (
    draft_id uuid primary key references institution_draft,
    sha256 varchar(64) not null,
    sealed_text bytea not null,
    sealed_key bytea not null,
    sealed_by varchar(60) not null
);
