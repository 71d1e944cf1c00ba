package tr.nes.card.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import tr.nes.card.CardSerial;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.sealing.Sealed;

/** Checks whether a card's erased PIN could still be recovered from anything; reads only. */
public final class ErasureProof {

    /** The findings, one sentence each, and whether the PIN is gone for good. */
    public record Finding(boolean gone, List<String> sentences) {}

    private final Set<String> keys;
    private final BiPredicate<String, Sealed> opens;

    /**
     * @param keys ids of the epoch keys that exist
     * @param opens whether a seal can be opened for a record id
     */
    public ErasureProof(Set<String> keys, BiPredicate<String, Sealed> opens) {
        this.keys = keys;
        this.opens = opens;
    }

    public Finding of(Connection database, CardSerial card) throws SQLException {
        List<String> said = new ArrayList<>();
        boolean gone = envelope(database, card, said);
        epochs(database, said);
        said.add(gone ? "GONE: nothing that exists opens the PIN of " + card : "NOT GONE");
        return new Finding(gone, said);
    }

    private boolean envelope(Connection database, CardSerial card, List<String> said) throws SQLException {
        String select = "select sealed_text, sealed_key, sealed_by, erased_at, erased_under from pin_envelope"
                + " where card_serial = ?";
        try (PreparedStatement statement = database.prepareStatement(select)) {
            statement.setString(1, card.value());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    said.add("no envelope is on record for " + card);
                    return false;
                }
                return row.getBytes("sealed_text") == null ? erased(row, said) : sealed(row, card, said);
            }
        }
    }

    private boolean erased(ResultSet row, List<String> said) throws SQLException {
        String key = row.getString("erased_under");
        boolean left = key != null && keys.contains(key);
        said.add("erased at " + row.getString("erased_at") + ": neither text nor data key in this database");
        said.add("a copy in a backup needs " + key
                + (left ? ", which still exists" : ", which does not exist any more"));
        return key != null && !left;
    }

    /** Also used for the row of a restored backup. */
    private boolean sealed(ResultSet row, CardSerial card, List<String> said) throws SQLException {
        Sealed sealed = new Sealed(row.getBytes("sealed_text"), row.getBytes("sealed_key"), row.getString("sealed_by"));
        boolean open = opens.test(PinEnvelope.recordId(card), sealed);
        said.add("sealed under " + sealed.keyId() + (open ? ": it opens" : ": it does not open"));
        return !open;
    }

    private void epochs(Connection database, List<String> said) throws SQLException {
        said.add("epoch keys that exist: " + (keys.isEmpty() ? "none" : String.join(", ", keys)));
        for (String table : List.of("pin_envelope", "servicing_session", "outbox_message")) {
            String select = "select sealed_by, count(*) from " + table
                    + " where sealed_by is not null group by sealed_by order by sealed_by";
            try (PreparedStatement statement = database.prepareStatement(select);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    said.add(table + ": " + row.getLong(2) + " under " + row.getString(1)
                            + (keys.contains(row.getString(1)) ? "" : " (no such key)"));
                }
            }
        }
    }
}
