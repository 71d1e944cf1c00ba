package tr.nes.access;

/** If a bean of this type exists, staff may log in by password and SMS code; only development builds have one. */
public interface StaffPasswordLogin {}
