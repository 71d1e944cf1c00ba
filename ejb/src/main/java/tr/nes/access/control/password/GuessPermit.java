package tr.nes.access.control.password;

import java.util.UUID;
import tr.nes.shared.HolderId;

/**
 * Leave to compare one guess, or the pretence of it.
 *
 * @param known whether it was made at a device of the holder's, which has a counter of its own
 * @param admitted whether the network may go on; else nothing is compared or counted
 * @param lock the lock that it was expected to bring about; null if none
 * @param hash null if nothing may be compared: the guess is then compared with a dummy
 */
record GuessPermit(
        HolderId subject, UUID counter, boolean known, boolean admitted, boolean granted, UUID lock, String hash) {

    @Override
    public String toString() {
        return "reservation";
    }
}
