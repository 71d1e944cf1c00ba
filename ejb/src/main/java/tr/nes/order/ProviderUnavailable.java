package tr.nes.order;

/** The provider gave no answer, or none that is certainly its own. What it did is not known. */
public class ProviderUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public ProviderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public ProviderUnavailable(String message) {
        super(message);
    }
}
