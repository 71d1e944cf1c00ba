package tr.nes.card;

import java.io.Serializable;
import java.util.List;
import tr.nes.certificate.CardCertificate;

/**
 * Kart bilgileri: data read from a card, for its holder only.
 *
 * @param version AKİS version for display: 1.2
 * @param lifeCycle USER, ADMINISTRATION, DEAD or UNKNOWN
 * @param certificates in the order of the card's directory; null if it could not be read
 */
public record CardInformation(
        CardSerial serial, String version, String lifeCycle, RemainingTries tries, List<CardCertificate> certificates)
        implements Serializable {}
