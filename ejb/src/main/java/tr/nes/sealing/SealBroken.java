package tr.nes.sealing;

/** A sealed secret can't be opened: its key is gone, or the row was moved or changed. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SealBroken(String recordId, Throwable cause) {
        super("sealed record does not open: " + recordId, cause);
    }
}
