package tr.nes.access.control.password;

import java.util.UUID;
import tr.nes.shared.HolderId;

/** Stand-ins for people who don't exist, so that a guess at them takes the same steps. Their counters are in V11. */
final class DummyAccounts {

    private static final int COUNT = 16;

    private DummyAccounts() {}

    static HolderId of(Object whoever) {
        return new HolderId(new UUID(0, Math.floorMod(whoever.hashCode(), COUNT)));
    }

    static boolean isDecoy(HolderId holder) {
        return holder.value().getMostSignificantBits() == 0;
    }
}
