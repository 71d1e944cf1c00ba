package tr.nes.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditorsDay;

class AuditorsDayItemTest {

    private static final Instant TODAY = Instant.parse("2026-11-20T21:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-11-19T06:30:42.5Z");

    @Test
    void whenAFigureIsFollowed_thenTheQuestionAsksForItsRows() {
        AuditorsDayItem item = new AuditorsDayItem(new AuditorsDay(BEFORE, 7, 2, null, false), TODAY);
        assertThat(item.getRecordedQuestion()).isEqualTo("?from=2026-11-19T09%3A30");
        assertThat(item.getRefusedQuestion()).isEqualTo("?from=2026-11-21T00%3A00&result=REFUSED");
    }

    @Test
    void whenTheTrailWasVerified_thenItSaysHowItWas() {
        assertThat(key(null, false)).isEqualTo("dayNever");
        assertThat(key(BEFORE, true)).isEqualTo("dayWhole");
        assertThat(key(BEFORE, false)).isEqualTo("dayBroken");
    }

    private static String key(Instant verified, boolean whole) {
        return new AuditorsDayItem(new AuditorsDay(BEFORE, 0, 0, verified, whole), TODAY).getVerifiedKey();
    }
}
