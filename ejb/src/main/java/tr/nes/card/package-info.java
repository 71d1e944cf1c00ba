/**
 * Cards in their holders' hands: on record, in readers, serviced. Keeps PIN envelopes and PUKs, and the journal of every
 * operation that changes a card.
 *
 * <p>The first commandment stands in {@code control.pin.ServicingRules}; the order of events in {@code control.pin.PinSetting}.
 *
 * <p>Not here: APDUs (card connector), terminals and visits (kiosk), certificates.
 */
package tr.nes.card;
