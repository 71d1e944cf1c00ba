package tr.nes.delivery;

/**
 * A parcel that was handed over to a carrier.
 *
 * @param parcel its number, as on the label
 * @param recipient who alone receives it, with an identity document
 */
public record Consignment(String parcel, String recipient, String address) {}
