package tr.nes.order;

/**
 * A line of the provider's report of a day.
 *
 * @param reference id of the try, or of the refund
 * @param amount in kuruş; negative for a refund
 */
public record ProviderEntry(String reference, long amount) {}
