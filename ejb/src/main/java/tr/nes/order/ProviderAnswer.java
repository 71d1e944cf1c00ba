package tr.nes.order;

/**
 * What the provider says about a try.
 *
 * @param amount taken so far, in kuruş; 0 unless PAID
 * @param currency ISO 4217; empty unless PAID
 */
public record ProviderAnswer(String attempt, Status status, long amount, String currency) {

    /** How it stands at the provider. */
    public enum Status {
        PAID,
        REFUSED,
        /** The payer may still pay. */
        PENDING,
        /** There is no such try, or it was closed: nobody can pay it. */
        ABSENT
    }

    public static ProviderAnswer of(String attempt, Status status) {
        return new ProviderAnswer(attempt, status, 0, "");
    }
}
