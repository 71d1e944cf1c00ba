package tr.nes.access;

/** Where there is one, staff may come in by password and SMS: a development build has it. */
public interface StaffPasswordLogin {}
