package tr.nes.delivery;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a carrier says about a parcel. The same event twice counts once.
 *
 * @param parcel its number, as on the label
 * @param note at most 120 characters; empty if there is none
 */
public record CarrierEvent(String parcel, ParcelEventKind kind, Instant at, String note) implements Serializable {}
