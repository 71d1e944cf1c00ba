package tr.nes.sealing;

/**
 * A table whose rows may hold a {@link Sealed} under {@link MasterKey#EPOCH}, in the columns that {@code Sealed}
 * maps, and a {@code version}. Each slice produces one (CDI) for each of its tables, so that rotation finds every
 * row to rewrap. Code that changes such a row must lock it first.
 *
 * @param id the primary key column
 * @param recordPrefix prefix of the key's text in the record id that the secrets are bound to
 */
public record SealedTable(String name, String id, String recordPrefix) {}
