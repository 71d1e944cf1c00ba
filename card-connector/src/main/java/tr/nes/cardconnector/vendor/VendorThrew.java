package tr.nes.cardconnector.vendor;

/** Something that the library threw. Its message is not logged: it may hold a secret. */
final class VendorThrew extends Exception {

    private static final long serialVersionUID = 1L;

    VendorThrew(Throwable thrown) {
        super(thrown);
    }
}
