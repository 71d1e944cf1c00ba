package tr.nes.delivery;

/**
 * A parcel that was handed over to a carrier.
 *
 * @param parcel its number, as on the label
 * @param recipient who receives it, with an identity document
 * @param delegate who else may: name and the end of the identity number; null for nobody
 */
public record Consignment(String parcel, String recipient, String delegate, String address) {}
