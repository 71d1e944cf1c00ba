package tr.nes.cardconnector.vendor;

/** The operator's jars can't be used. The message, in English, tells the operator why. */
public final class VendorLibraryUnusable extends Exception {

    private static final long serialVersionUID = 1L;

    VendorLibraryUnusable(String message) {
        super(message);
    }

    VendorLibraryUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
