-- Nobody books the credits of a paid order: null.
alter table timestamp_credit alter column booked_by drop not null;
