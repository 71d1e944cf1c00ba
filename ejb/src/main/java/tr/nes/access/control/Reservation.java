package tr.nes.access.control;

import java.util.UUID;
import tr.nes.shared.HolderId;

/**
 * Leave to compare one guess, or the pretence of it.
 *
 * @param hash null if nothing may be compared: the guess is then compared with a dummy
 */
record Reservation(HolderId subject, UUID counter, boolean granted, String hash) {

    @Override
    public String toString() {
        return "reservation";
    }
}
