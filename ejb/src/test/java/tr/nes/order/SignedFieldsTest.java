package tr.nes.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tr.nes.order.SignedFields.Kind;

/** Messages between us and the provider. */
class SignedFieldsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final char[] KEY = "anahtar ğüşıöç".toCharArray();

    private static Map<String, String> message() {
        return SignedFields.signed(Map.of("attempt", "1", "text", "a=b&c ğ+ı"), Kind.NOTICE, KEY, NOW);
    }

    @Test
    void whatWasSignedIsVerified_alsoAfterItsWayThroughAForm() {
        Map<String, String> received = SignedFields.decoded(SignedFields.encoded(message()));
        assertThat(SignedFields.verified(received, Kind.NOTICE, KEY, NOW))
                .hasValueSatisfying(fields -> assertThat(fields).containsEntry("text", "a=b&c ğ+ı"));
    }

    @Test
    void whatWasChangedAddedLeftOutOrSignedByAnotherIsNot() {
        for (String field : message().keySet()) {
            Map<String, String> changed = new HashMap<>(message());
            changed.put(field, changed.get(field) + "0");
            assertThat(SignedFields.verified(changed, Kind.NOTICE, KEY, NOW))
                    .as(field)
                    .isEmpty();
            Map<String, String> less = new HashMap<>(message());
            less.remove(field);
            assertThat(SignedFields.verified(less, Kind.NOTICE, KEY, NOW))
                    .as(field)
                    .isEmpty();
        }
        Map<String, String> more = new HashMap<>(message());
        more.put("amount", "1");
        assertThat(SignedFields.verified(more, Kind.NOTICE, KEY, NOW)).isEmpty();
        assertThat(SignedFields.verified(message(), Kind.NOTICE, "anahtar".toCharArray(), NOW))
                .isEmpty();
    }

    @Test
    void aMessageIsGoodForItsPurposeAndItsTimeOnly() {
        for (Kind other : new Kind[] {Kind.REQUEST, Kind.ANSWER, Kind.RETURN}) {
            assertThat(SignedFields.verified(message(), other, KEY, NOW)).isEmpty();
        }
        assertThat(SignedFields.verified(message(), Kind.NOTICE, KEY, NOW.plusSeconds(300)))
                .isPresent();
        assertThat(SignedFields.verified(message(), Kind.NOTICE, KEY, NOW.plusSeconds(301)))
                .isEmpty();
        assertThat(SignedFields.verified(message(), Kind.NOTICE, KEY, NOW.minusSeconds(301)))
                .isEmpty();
    }

    @Test
    void fieldsCanNotBeShiftedIntoOneAnother() {
        Map<String, String> one = SignedFields.signed(Map.of("a", "1&b=2"), Kind.NOTICE, KEY, NOW);
        Map<String, String> other = SignedFields.signed(Map.of("a", "1", "b", "2"), Kind.NOTICE, KEY, NOW);
        assertThat(one.get("mac")).isNotEqualTo(other.get("mac"));
    }
}
