package tr.nes.cardtype;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A commissioning on record.
 *
 * @param serial of the test card
 * @param reached name of the last step that was begun
 * @param confirmed names of the operations that went as assumed
 * @param emptyVerify what VERIFY without data does: FREE, COSTS_A_TRY, NO_COUNTER or NOT_ASKED
 * @param finding in English, what did not go as assumed; empty if nothing
 * @param by who commissioned, as they named themselves
 * @param ended null while it runs, or if its server stopped
 * @param genuine whether the record is as it was signed
 */
public record CommissioningView(
        String serial,
        CommissioningState state,
        String reached,
        List<String> confirmed,
        String emptyVerify,
        String finding,
        String by,
        Instant begun,
        Instant ended,
        boolean genuine)
        implements Serializable {}
