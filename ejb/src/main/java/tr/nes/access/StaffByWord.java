package tr.nes.access;

/** Where there is one, staff may come in by security word and SMS: a development build has it. */
public interface StaffByWord {}
