package tr.nes.audit.control.anchor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** An anchor outside the database whose records can be read. */
interface AnchorSource {

    /**
     * @param newest empty if there is no record
     * @param forged number of records that were not signed by our key
     */
    record Content(Optional<AnchorRecord> newest, int forged) {

        /**
         * Reads back to the newest valid record and no further.
         *
         * @param lines oldest first
         * @param good the record in a line; empty if it can't be trusted
         */
        static Content of(List<String> lines, Function<String, Optional<AnchorRecord>> good) {
            int forged = 0;
            for (int i = lines.size() - 1; i >= 0; i--) {
                Optional<AnchorRecord> record = good.apply(lines.get(i));
                if (record.isPresent()) {
                    return new Content(record, forged);
                }
                forged++;
            }
            return new Content(Optional.empty(), forged);
        }
    }

    String name();

    /** @throws IOException if it can't be read */
    Content read(BiPredicate<byte[], String> signature) throws IOException;
}
