package tr.nes.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditQuery;
import tr.nes.audit.AuditResult;

@Tag("locale")
class RecordFilterTest {

    @Test
    void whenMinutesOfIstanbulAreGiven_thenTheLastMinuteBelongsToThem() {
        AuditQuery query = filter(Map.of("from", "2026-11-21T13:00", "to", "2026-11-21T13:00"))
                .query();
        assertThat(query.from()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
        assertThat(query.to()).isEqualTo(Instant.parse("2026-11-21T10:01:00Z"));
    }

    @Test
    void whenEverythingIsGiven_thenTheAddressSaysTheSame() {
        String person = UUID.randomUUID().toString();
        RecordFilter filter = filter(Map.of("action", "LOGIN", "result", "DONE", "person", person, "object", "a&b=ç"));
        assertThat(filter.query())
                .isEqualTo(new AuditQuery(null, null, AuditAction.LOGIN, AuditResult.DONE, person, "a&b=ç"));
        assertThat(filter.parameters("1.x"))
                .isEqualTo("?action=LOGIN&result=DONE&person=" + person + "&object=a%26b%3D%C3%A7&before=1.x");
        assertThat(filter(Map.of()).parameters("")).isEmpty();
    }

    @Test
    void whenThePartIsTheWholeObject_thenTheAddressSaysSoAndBeginsAnew() {
        RecordFilter part = filter(Map.of("action", "LOGIN", "object", "1234A5B67890"));
        assertThat(part.parametersForWholeObject()).isEqualTo("?action=LOGIN&object=%3D1234A5B67890");
        AuditQuery whole = filter(Map.of("object", "=1234A5B67890")).query();
        assertThat(whole.isWholeObject()).isTrue();
        assertThat(whole.sought()).isEqualTo("1234A5B67890");
        assertThat(part.query().isWholeObject()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"action, X", "result, X", "person, x' or 1=1", "from, gestern"})
    void whenTheAddressWasTamperedWith_thenItIsNotUnderstoodAndNothingBreaks(String name, String value) {
        assertThat(filter(Map.of(name, value)).isUnderstood()).isFalse();
    }

    @Test
    void whenTheEndIsBeforeTheBeginning_thenItIsNotUnderstood() {
        assertThat(filter(Map.of("from", "2026-11-21T13:05", "to", "2026-11-21T13:03"))
                        .isUnderstood())
                .isFalse();
        assertThat(filter(Map.of("from", "2026-11-21T13:05", "to", "2026-11-21T13:05"))
                        .isUnderstood())
                .isTrue();
        assertThat(filter(Map.of("object", "ab")).isObjectLongEnough()).isFalse();
        assertThat(filter(Map.of("object", "abc")).isObjectLongEnough()).isTrue();
    }

    private static RecordFilter filter(Map<String, String> parameters) {
        return new RecordFilter(parameters::get);
    }
}
