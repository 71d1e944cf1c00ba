package tr.nes.cardconnector.commissioning;

import java.util.Set;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.Operation;

/**
 * What a commissioning found out about cards of an ATR.
 *
 * @param serial of the test card; empty if it was not read
 * @param confirmed operations that went as the dialect assumes; unmodifiable
 * @param reached the last step that was begun
 * @param finding in one sentence what did not go as assumed; empty if everything did
 */
public record CommissioningResult(
        Atr atr,
        AkisDialect dialect,
        String serial,
        Set<Operation> confirmed,
        EmptyVerify emptyVerify,
        CommissioningEnd end,
        CommissioningStep reached,
        String finding) {}
