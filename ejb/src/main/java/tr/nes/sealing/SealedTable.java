package tr.nes.sealing;

/**
 * A table whose rows may hold a {@link Sealed} under {@link MasterKey#EPOCH}, in the columns that {@code Sealed} names, and
 * a {@code version}. Each slice produces one for every such table of its own (CDI), so that a rotation finds the survivors.
 * Whoever changes such a row locks it first.
 *
 * @param id the column of the primary key
 * @param recordPrefix what stands before the key's text in the id that the seals are bound to
 */
public record SealedTable(String name, String id, String recordPrefix) {}
