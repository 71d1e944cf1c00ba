package tr.nes.authority.control;

import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import tr.nes.shared.Meters;

/** How long the certificate authority takes, by what it is asked for and whether it answered. */
@ApplicationScoped
public class AuthorityMeters {

    private static final String NAME = "nes.authority.calls";

    @Inject
    private Meters meters;

    public <T> T timed(String call, Supplier<T> question) {
        long begun = System.nanoTime();
        String result = "failed";
        try {
            T answer = question.get();
            result = "answered";
            return answer;
        } finally {
            meters.timer(NAME, Tags.of("call", call, "result", result))
                    .record(Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
