package tr.nes.sealing;

/** The master keys. Each has a store of its own, so that each can be backed up, moved or destroyed alone. */
public enum MasterKey {
    /** PUKs: backed up; loss means that no card can be unblocked any more. */
    CUSTODY("custody"),
    /** PIN envelopes, pending PINs, messages: never backed up, rotated; loss means Kilit Çözme, no more. */
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
