package tr.nes.access.control.session;

import java.time.Duration;
import java.util.Set;
import tr.nes.shared.Roles;

/** How long a web session lasts at most, whatever is done in it. */
final class SessionLifetime {

    private static final int HOURS = 12;
    private static final int STAFF_HOURS = 8;

    private SessionLifetime() {}

    /**
     * System properties {@code nes.session.hours} and, for sessions that begin with a staff role,
     * {@code nes.session.staff.hours}: whole hours, never more than the usual 12 and 8.
     */
    static Duration of(Set<String> roles) {
        boolean staff = roles.stream().anyMatch(role -> !role.equals(Roles.HOLDER));
        int usual = bounded("nes.session.hours", HOURS);
        return Duration.ofHours(staff ? Math.min(usual, bounded("nes.session.staff.hours", STAFF_HOURS)) : usual);
    }

    private static int bounded(String property, int most) {
        return Math.max(1, Math.min(most, Integer.getInteger(property, most)));
    }
}
