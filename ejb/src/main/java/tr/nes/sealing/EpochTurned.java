package tr.nes.sealing;

/**
 * CDI event: a new epoch began or the key of an old one was destroyed. Fired in the transaction that records the
 * change.
 */
public record EpochTurned(String keyId, Turn turn) {

    public enum Turn {
        OPENED,
        DESTROYED
    }
}
