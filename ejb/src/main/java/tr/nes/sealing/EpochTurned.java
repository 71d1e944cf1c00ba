package tr.nes.sealing;

/** A new epoch began, or the key of an old one was destroyed; told in the transaction that notes it. */
public record EpochTurned(String keyId, Turn turn) {

    public enum Turn {
        OPENED,
        DESTROYED
    }
}
