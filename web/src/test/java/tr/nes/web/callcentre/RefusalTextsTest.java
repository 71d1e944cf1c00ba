package tr.nes.web.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.callcentre.CallCentreException;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.StatusChangeException;

/** Every rule that can reject a request of staff or holders has a text in both languages. */
class RefusalTextsTest {

    @ParameterizedTest
    @EnumSource
    void whenARuleOfTheCallCentreIsBroken_thenItIsTold(CallCentreException.Reason rule) {
        told("callcentre", new CallCentreException(rule).messageKey());
    }

    @ParameterizedTest
    @EnumSource
    void whenTheStatusMayNotBeChanged_thenStaffAndHolderAreTold(StatusChangeException.Reason rule) {
        told("callcentre", new StatusChangeException(rule).messageKey());
        told("certificate", new StatusChangeException(rule).messageKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"callcentre", "certificate"})
    void whenThereIsNoSuchCertificate_thenItIsTold(String bundle) {
        told(bundle, new CertificateUnknown().messageKey());
    }

    private static void told(String bundle, String rule) {
        List<String> sentences = Stream.of("tr", "en")
                .map(language -> ResourceBundle.getBundle("tr.nes.web." + bundle, Locale.forLanguageTag(language)))
                .map(texts -> texts.getString("refused" + rule))
                .toList();
        assertThat(sentences).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
