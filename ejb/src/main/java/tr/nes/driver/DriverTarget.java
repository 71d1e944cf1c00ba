package tr.nes.driver;

import java.util.Set;

/**
 * What a file is for.
 *
 * @param releases at least one
 * @param bits at least one
 * @param readers empty: for no particular reader, as a card's software
 * @param cards empty: for no particular card, as a reader's driver
 */
public record DriverTarget(
        Set<SystemRelease> releases, Set<WordSize> bits, Set<SuppliedReader> readers, Set<SuppliedCard> cards) {

    /** Whether somebody with these needs the file. */
    public boolean fits(SystemRelease release, WordSize size, SuppliedReader reader, SuppliedCard card) {
        return releases.contains(release)
                && bits.contains(size)
                && (readers.isEmpty() || readers.contains(reader))
                && (cards.isEmpty() || cards.contains(card));
    }
}
