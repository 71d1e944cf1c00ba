package tr.nes.card.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import tr.nes.card.CardSerial;
import tr.nes.card.control.ErasureProof;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.OfflineKeys;
import tr.nes.shared.Installation;

/**
 * {@code nes erasure-proof <card>}: reports what is left of a card's stored PIN, and the number of records sealed
 * under each epoch, with or without a running server. With {@code -Dnes.db.url} of a restored backup it tries to
 * unseal the copy there with the keys that exist now; it never prints a PIN. Exit code 0 if the PIN is gone for
 * good, 1 if not.
 */
@PermitAll
public class ErasureProofCommand {

    private ErasureProofCommand() {}

    /** Runs the command, see {@link ErasureProofCommand}. */
    public static int run(Installation installation, Connection database, String card, PrintStream out)
            throws SQLException {
        OfflineKeys keys = new OfflineKeys(installation);
        ErasureProof.Finding finding = new ErasureProof(
                        keys.ids(MasterKey.EPOCH), (record, copy) -> opens(keys, record, copy))
                .of(database, new CardSerial(card));
        finding.sentences().forEach(out::println);
        return finding.gone() ? 0 : 1;
    }

    private static boolean opens(OfflineKeys keys, String record, Sealed sealed) {
        try {
            Arrays.fill(keys.open(MasterKey.EPOCH, record, sealed), (byte) 0);
            return true;
        } catch (SealBroken closed) {
            return false;
        }
    }
}
