package tr.nes.enrolment.control.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.control.EnrolmentConfiguration;

/** After how many days in a state an application is late. */
@ApplicationScoped
public class LatePolicy {

    @Inject
    private Clock clock;

    /** What began before is late; states that are missing have no limit. */
    public Map<ApplicationState, Instant> limits() {
        Map<ApplicationState, Instant> limits = new EnumMap<>(ApplicationState.class);
        Stream.of(EnrolmentConfiguration.CURRENT.lateDays().split(","))
                .map(each -> each.split("="))
                .forEach(each -> limits.put(
                        ApplicationState.valueOf(each[0]),
                        clock.instant().minus(Duration.ofDays(Long.parseLong(each[1])))));
        return limits;
    }

    public boolean isLate(ApplicationState state, Instant since) {
        Instant limit = limits().get(state);
        return limit != null && since.isBefore(limit);
    }
}
