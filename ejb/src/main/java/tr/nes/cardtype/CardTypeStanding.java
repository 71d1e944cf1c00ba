package tr.nes.cardtype;

import java.io.Serializable;
import java.util.Set;
import tr.nes.cardconnector.akis.Operation;

/**
 * What may be done with cards of a type.
 *
 * @param allowed operations that a commissioning confirmed; reading serial number, life cycle and certificates needs none
 * @param emptyVerifyFree whether VERIFY without data was shown to cost no try
 */
public record CardTypeStanding(Set<Operation> allowed, boolean emptyVerifyFree) implements Serializable {}
