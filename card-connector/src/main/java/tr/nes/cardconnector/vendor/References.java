package tr.nes.cardconnector.vendor;

import java.util.Set;
import tr.nes.cardconnector.akis.AkisDialect;

/**
 * P1 and P2 that commands for PIN and PUK may have. The PUK goes to no PIN's reference, and no PIN to a PUK's: it would cost
 * the wrong one a try.
 *
 * @param verifiesPin of VERIFY, the PIN of the application's directory
 * @param verifiesPuk the application's PUK, the card's own, and what contradictory sources name
 * @param changesPin of CHANGE with old and new PIN
 * @param writesPin of CHANGE with the new PIN, after the PUK or the old PIN
 * @param resetsWithPuk of RESET RETRY COUNTER with PUK and new PIN
 * @param resetsAfterPuk of RESET RETRY COUNTER with the new PIN
 * @param givesBoth whether CHANGE after the PUK has the new PIN in the old one's place too
 */
record References(
        Set<Integer> verifiesPin,
        Set<Integer> verifiesPuk,
        Set<Integer> changesPin,
        Set<Integer> writesPin,
        Set<Integer> resetsWithPuk,
        Set<Integer> resetsAfterPuk,
        boolean givesBoth) {

    static References of(AkisDialect dialect) {
        return switch (dialect) {
            case AKIS_1_0 ->
                new References(
                        Set.of(0x0080), Set.of(0x0000), Set.of(0x0200), Set.of(0x0200), Set.of(), Set.of(), true);
            case AKIS_1_X -> numbered(Set.of(0x0001, 0x0002, 0x0082));
            default -> numbered(Set.of(0x0082));
        };
    }

    private static References numbered(Set<Integer> puks) {
        return new References(
                Set.of(0x0081), puks, Set.of(0x0081), Set.of(0x0181), Set.of(0x0081), Set.of(0x0281), false);
    }
}
