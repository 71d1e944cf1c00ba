package tr.nes.order;

/** The provider's address and our account there, where they do not come from the settings. */
public interface PaymentAccess {

    /** Base address, without a slash at its end. */
    String url();

    String merchant();

    /** Shared with the provider. The caller wipes it. */
    char[] key();
}
