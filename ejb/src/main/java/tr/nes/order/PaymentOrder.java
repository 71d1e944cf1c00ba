package tr.nes.order;

/**
 * What the provider is to ask a payer for.
 *
 * @param attempt our id of this try
 * @param amount in kuruş
 * @param returnAddress where the browser goes afterwards
 * @param noticeAddress where the provider's server tells the result
 */
public record PaymentOrder(String attempt, long amount, String returnAddress, String noticeAddress) {

    /** The only currency (ISO 4217). */
    public static final String CURRENCY = "TRY";
}
