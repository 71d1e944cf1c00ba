package tr.nes.audit.control;

import java.nio.charset.StandardCharsets;
import tr.nes.audit.control.anchor.ChainHead;
import tr.nes.shared.Digest;

/** Links a row to all rows before it: SHA-256 over the previous link, the row's number and its MAC. */
final class ChainHash {

    static final String START = ChainHead.START;

    private ChainHash() {}

    static String next(String before, long chainNo, String mac) {
        return Digest.sha256(before + "|" + chainNo + "|" + mac);
    }

    /** The bytes covered by a checkpoint's signature. */
    static byte[] checkpoint(long chainNo, String hash) {
        return (chainNo + "|" + hash).getBytes(StandardCharsets.UTF_8);
    }
}
