/**
 * Cards of holders: records, cards in readers, servicing. Stores PIN envelopes and PUKs, and the journal of every
 * operation that changes a card.
 *
 * <p>The conditions for presenting a PUK are in {@code control.pin.ServicingRules}; the order of events is in
 * {@code control.pin.PinSetting}.
 *
 * <p>Not here: APDUs (card connector), terminals and visits (kiosk), certificates.
 */
package tr.nes.card;
