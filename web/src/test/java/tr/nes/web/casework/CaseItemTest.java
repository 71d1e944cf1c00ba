package tr.nes.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.casework.CaseException;
import tr.nes.casework.CaseKind;
import tr.nes.casework.CaseProgress;
import tr.nes.casework.CaseView;
import tr.nes.casework.DeliveryOutcome;

/** Every case has its words and its next step; where the holder is told, the pages say the same. */
@Tag("locale")
class CaseItemTest {

    private static final String MEANWHILE = "bu sürede işlem yapılmaz. Durumu çağrı merkezinden öğrenebilirsiniz";

    @ParameterizedTest
    @EnumSource
    void whenThereIsACase_thenKindAndNextStepAreTold(CaseKind kind) {
        CaseItem item = new CaseItem(
                new CaseView("x", kind, "Deneme", "50*", "A", Instant.EPOCH, null, null, null, CaseProgress.NONE));
        for (ResourceBundle texts : bundles("casework")) {
            assertThat(texts.getString(item.getKindKey())).isNotBlank();
            assertThat(texts.getString(item.getStepKey())).isNotBlank();
        }
        assertThat(item.isDone()).isFalse();
        assertThat(item.getOperation()).isNull();
        assertThat(item.getReportKey()).isNull();
        assertThat(item.getCommand()).isEqualTo("nes replace-puk A");
        assertThat(item.isQuarantine() || item.isDelivery() || item.isComplaint() || item.isCardNeeded())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whenAShipmentsCaseEnds_thenTheOutcomeHasItsWords(DeliveryOutcome outcome) {
        for (ResourceBundle texts : bundles("casework")) {
            assertThat(texts.getString("outcome" + outcome)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whenARuleIsBroken_thenItIsTold(CaseException.Reason rule) {
        for (ResourceBundle texts : bundles("casework")) {
            assertThat(texts.getString("refused" + new CaseException(rule).messageKey()))
                    .isNotBlank();
        }
    }

    @Test
    void whenThePukWasRefused_thenKioskAndMenuSayTheSame() {
        Locale turkish = Locale.forLanguageTag("tr");
        ResourceBundle kiosk = ResourceBundle.getBundle("tr.nes.web.kiosk", turkish);
        assertThat(ResourceBundle.getBundle("tr.nes.web.operations", turkish).getString("servicingSECRET_QUARANTINED"))
                .contains(MEANWHILE);
        assertThat(List.of(
                        kiosk.getString("card.SECRET_QUARANTINED.text"),
                        kiosk.getString("result.bad.PukRefused.next"),
                        kiosk.getString("result.bad.SecretQuarantined.next")))
                .allSatisfy(text -> assertThat(text).contains(MEANWHILE));
    }

    private static List<ResourceBundle> bundles(String name) {
        return List.of(
                ResourceBundle.getBundle("tr.nes.web." + name, Locale.forLanguageTag("tr")),
                ResourceBundle.getBundle("tr.nes.web." + name, Locale.forLanguageTag("en")));
    }
}
