-- Units of one body share its number.
create index institution_tax_number on institution (tax_number);
