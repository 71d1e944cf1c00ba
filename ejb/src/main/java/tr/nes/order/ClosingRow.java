package tr.nes.order;

/**
 * A payment or refund of a day, in our books and in the provider's report.
 *
 * @param booked in kuruş, negative for a refund; null if it is not in our books
 * @param reported likewise; null if the provider does not report it
 */
public record ClosingRow(String reference, Long booked, Long reported) {

    public boolean agrees() {
        return booked != null && booked.equals(reported);
    }
}
