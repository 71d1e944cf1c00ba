package tr.nes.order.control.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.order.AttemptState;
import tr.nes.order.ProviderAnswer;
import tr.nes.order.ProviderAnswer.Status;

/** What the provider's word makes of a try over 100 kuruş. */
class AttemptPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN,PAID,100,TRY,PAID",
        "OPEN,PAID,99,TRY,MISMATCHED",
        "OPEN,PAID,100,USD,MISMATCHED",
        "OPEN,PAID,0,TRY,REFUSED",
        "OPEN,REFUSED,0,'',REFUSED",
        "OPEN,PENDING,0,'',OPEN",
        "OPEN,ABSENT,0,'',CLOSED",
        "REFUSED,PAID,100,TRY,PAID",
        "REFUSED,PAID,0,TRY,REFUSED",
        "REFUSED,ABSENT,0,'',CLOSED",
        "CLOSED,PAID,100,TRY,PAID",
        "CLOSED,REFUSED,0,'',CLOSED",
        "PAID,REFUSED,0,'',PAID",
        "PAID,ABSENT,0,'',PAID",
        "PAID,PAID,99,TRY,PAID",
        "MISMATCHED,PAID,100,TRY,MISMATCHED"
    })
    void moneyCountsWhateverWasKnownBefore(
            AttemptState now, Status status, long amount, String currency, AttemptState next) {
        ProviderAnswer answer = new ProviderAnswer("x", status, amount, currency);
        assertThat(AttemptPolicy.next(now, answer, 100, Duration.ofHours(1))).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"119,OPEN", "120,CLOSED"})
    void aYoungTryMayNotBeKnownYet(long seconds, AttemptState next) {
        ProviderAnswer answer = ProviderAnswer.of("x", Status.ABSENT);
        assertThat(AttemptPolicy.next(AttemptState.OPEN, answer, 100, Duration.ofSeconds(seconds)))
                .isEqualTo(next);
    }
}
