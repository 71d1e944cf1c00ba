package tr.nes.request.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import tr.nes.request.EntitledCertificate;
import tr.nes.request.EntitlementRegistry;
import tr.nes.request.EntitlementResult;
import tr.nes.request.EntitlementResult.Outcome;
import tr.nes.request.boundary.EntitlementQueries;

/** Which certificates a body may hold, as anybody may ask. */
class EntitlementTest {

    private static final String BODY = "12345678";
    private final RequestFixture fixture = new RequestFixture();
    private final EntitlementRegistry registry = mock(EntitlementRegistry.class);
    private final EntitlementQueries queries = fixture.beans.get(EntitlementQueries.class);

    private EntitlementResult ask(String number) {
        doReturn(registry).when(fixture.registry).get();
        return queries.ask(number, null, "x");
    }

    @Test
    void whenABodyIsKnown_thenItIsYesOrNoForEachCertificate_andUnknownIsNo() {
        when(registry.find(BODY)).thenReturn(EnumSet.of(EntitledCertificate.E_SEAL));
        when(registry.find("12345679")).thenReturn(EnumSet.noneOf(EntitledCertificate.class));
        assertThat(ask("1234 5678").mayHold(EntitledCertificate.E_SEAL)).isTrue();
        assertThat(ask(BODY).mayHold(EntitledCertificate.ENCRYPTION)).isFalse();
        assertThat(ask("12345679"))
                .isEqualTo(new EntitlementResult(Outcome.ANSWERED, EnumSet.noneOf(EntitledCertificate.class)));
    }

    @Test
    void whenTheNumberCanBeNone_orThePictureIsWrong_thenNobodyIsAsked() {
        assertThat(ask("1234567891").outcome()).isEqualTo(Outcome.WRONG_NUMBER);
        assertThat(ask(null).outcome()).isEqualTo(Outcome.WRONG_NUMBER);
        when(fixture.captchas.redeem(any(), any())).thenReturn(false);
        assertThat(ask(BODY).outcome()).isEqualTo(Outcome.WRONG_PICTURE);
        verifyNoInteractions(registry);
    }

    @Test
    void whenTheRegisterIsSilent_thenItIsNeitherYesNorNo() {
        when(registry.find(BODY)).thenThrow(new EntitlementRegistry.Unreachable("silent"));
        assertThat(ask(BODY).outcome()).isEqualTo(Outcome.UNREACHABLE);
        when(fixture.registry.isUnsatisfied()).thenReturn(true);
        assertThat(ask(BODY).outcome()).isEqualTo(Outcome.NOT_CONNECTED);
    }

    @Test
    void whenSomebodyAsksTooOften_thenItIsThrottled() {
        when(registry.find(BODY)).thenReturn(EnumSet.noneOf(EntitledCertificate.class));
        for (int i = 0; i < 10; i++) {
            assertThat(ask(BODY).outcome()).isEqualTo(Outcome.ANSWERED);
        }
        assertThat(ask(BODY).outcome()).isEqualTo(Outcome.THROTTLED);
    }
}
