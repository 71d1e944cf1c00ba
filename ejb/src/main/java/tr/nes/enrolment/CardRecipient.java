package tr.nes.enrolment;

import java.util.UUID;

/**
 * Who gets a card, and where, as the form says.
 *
 * @param code the application's status code
 * @param address of the institution or unit, in one line
 * @param delegate who else may receive the card: name and the end of the identity number; null for nobody
 * @param reader MINI or DESKTOP; null if none was ordered with it
 */
public record CardRecipient(
        UUID application, String number, String code, String name, String address, String delegate, String reader) {}
