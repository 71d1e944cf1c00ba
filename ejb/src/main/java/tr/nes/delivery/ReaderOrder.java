package tr.nes.delivery;

import java.util.UUID;

/**
 * Card readers that somebody ordered without a card.
 *
 * @param id of the order
 * @param code by which whoever ordered follows the shipment
 * @param recipient at most 130 characters
 * @param address in one line, at most 600 characters
 * @param quantity each in a parcel of its own, 1 to 20
 */
public record ReaderOrder(UUID id, String code, String recipient, String address, ReaderModel model, int quantity) {}
