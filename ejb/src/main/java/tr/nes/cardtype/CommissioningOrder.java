package tr.nes.cardtype;

import java.io.Serializable;
import tr.nes.cardconnector.ReaderName;

/**
 * A commissioning that an operator orders, having said that the card may be spent.
 *
 * @param by the operator's name, at most 60 characters
 */
public record CommissioningOrder(ReaderName reader, String by, SealedTestSecrets secrets) implements Serializable {}
