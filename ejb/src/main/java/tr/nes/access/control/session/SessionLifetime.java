package tr.nes.access.control.session;

import java.time.Duration;
import java.util.Set;
import tr.nes.access.control.AccessConfiguration;
import tr.nes.shared.Roles;

/** Maximum lifetime of a web session, regardless of activity. */
final class SessionLifetime {

    private SessionLifetime() {}

    /**
     * System properties {@code nes.session.hours} and, for sessions that start with a staff role,
     * {@code nes.session.staff.hours}: whole hours, at most the defaults of 12 and 8.
     */
    static Duration of(Set<String> roles) {
        boolean staff = roles.stream().anyMatch(role -> !role.equals(Roles.HOLDER));
        AccessConfiguration settings = AccessConfiguration.CURRENT;
        int usual = settings.sessionHours();
        return Duration.ofHours(staff ? Math.min(usual, settings.staffSessionHours()) : usual);
    }
}
