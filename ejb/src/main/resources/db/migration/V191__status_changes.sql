-- Which of the issuer's changes a certificate's newest status is, so that servers read only what they have not seen.
alter table issued_certificate add column change_number bigint default 0 not null;
create index issued_certificate_change on issued_certificate (change_number);
