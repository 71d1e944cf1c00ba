package tr.nes.sealing;

/** The master keys. Each has its own key store and can be backed up, moved or destroyed separately. */
public enum MasterKey {
    /** Wraps PUKs. Backed up; if it is lost, no card can be unblocked any more. */
    CUSTODY("custody"),
    /**
     * Wraps PIN envelopes, pending PINs and messages. Rotated and never backed up; if it is lost, holders need
     * Kilit Çözme.
     */
    EPOCH("epoch");

    private final String store;

    MasterKey(String store) {
        this.store = store;
    }

    /** The key store's file name without extension. */
    public String store() {
        return store;
    }
}
