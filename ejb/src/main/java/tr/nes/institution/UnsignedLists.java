package tr.nes.institution;

/** If a bean of this type exists, lists may be sent without a signature; only development builds have one. */
public interface UnsignedLists {}
