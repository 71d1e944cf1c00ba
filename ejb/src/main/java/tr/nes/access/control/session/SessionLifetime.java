package tr.nes.access.control.session;

import java.time.Duration;
import java.util.Set;
import tr.nes.access.control.AccessConfiguration;
import tr.nes.shared.Roles;

/** How long a web session lasts at most, whatever is done in it. */
final class SessionLifetime {

    private SessionLifetime() {}

    /**
     * System properties {@code nes.session.hours} and, for sessions that begin with a staff role,
     * {@code nes.session.staff.hours}: whole hours, never more than the usual 12 and 8.
     */
    static Duration of(Set<String> roles) {
        boolean staff = roles.stream().anyMatch(role -> !role.equals(Roles.HOLDER));
        AccessConfiguration settings = AccessConfiguration.CURRENT;
        int usual = settings.sessionHours();
        return Duration.ofHours(staff ? Math.min(usual, settings.staffSessionHours()) : usual);
    }
}
