package tr.nes.sealing;

/** A sealed secret does not open: its key is gone, or it was moved or changed. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SealBroken(String recordId, Throwable cause) {
        super("sealed record does not open: " + recordId, cause);
    }
}
