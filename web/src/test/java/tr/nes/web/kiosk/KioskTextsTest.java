package tr.nes.web.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.card.CardException;
import tr.nes.card.CardInReader;
import tr.nes.card.OperationState;
import tr.nes.card.OperationStep;
import tr.nes.card.OperationVerdict;
import tr.nes.card.PinEffect;
import tr.nes.card.PinProblem;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.certificate.CertificateStatus;
import tr.nes.kiosk.KioskException;

/** Every possible result of the business layer has its own text. */
@Tag("locale")
class KioskTextsTest {

    private final ResourceBundle english = ResourceBundle.getBundle("tr.nes.web.kiosk", Locale.ENGLISH);
    private final ResourceBundle texts = ResourceBundle.getBundle("tr.nes.web.kiosk", Locale.forLanguageTag("tr"));

    @ParameterizedTest
    @EnumSource
    void whenSomethingIsInAReader_thenItIsDrawnAndTold(CardInReader.Finding finding) {
        ReaderCardItem seen = new ReaderCardItem(CardInReader.without("okuyucu-1", finding));
        assertThat(seen.look()).startsWith("is-");
        assertThat(texts.containsKey(seen.titleKey())).isTrue();
        assertThat(texts.containsKey(seen.textKey())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whenACertificateIsOnACard_thenItsStateHasAName(CertificateStatus status) {
        assertThat(texts.containsKey(CardCertificateItem.stateKey(status))).isTrue();
        assertThat(texts.containsKey(CardCertificateItem.stateKey(null))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whenACardTellsItsState_thenThereAreWords(LifeCycle phase) {
        assertThat(texts.containsKey("life." + phase.name())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whenAPinIsRefused_thenTheReasonIsTold(PinProblem problem) {
        assertThat(texts.containsKey("pin." + problem.name())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FINISHED")
    void whenTheCardIsWritten_thenTheStepHasAName(OperationStep step) {
        assertThat(texts.containsKey("operation." + step.name())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void whenAnOperationEnds_thenWhatIsTrueIsSaidInBothLanguages(OperationVerdict verdict) {
        String look = verdict.state() == OperationState.REFUSED ? "result.bad." : "result.open.";
        String own = look + verdict.reason() + ".";
        for (ResourceBundle language : List.of(texts, english)) {
            assertThat(language.containsKey(own + "truth")).as(own).isTrue();
            assertThat(language.getString(language.containsKey(own + "next") ? own + "next" : look + "next"))
                    .isNotEmpty();
        }
        boolean says = texts(own).anyMatch(text -> text.matches("(?s).*[Kk]ili(t|di) açıldı.*"));
        assertThat(says).as("says that the card was unblocked").isEqualTo(verdict == OperationVerdict.UNBLOCKED_ONLY);
        boolean lost = texts(own).anyMatch(text -> text.matches("(?s).*hakkı eksildi[., ].*"));
        assertThat(lost)
                .as("says that a try is gone")
                .isEqualTo(verdict == OperationVerdict.PUK_REFUSED || verdict == OperationVerdict.OLD_PIN_WRONG);
    }

    @ParameterizedTest
    @EnumSource
    void whenATornOperationsCardWasRead_thenOneSentenceSaysWhatBecameOfIt(PinEffect found) {
        for (ResourceBundle language : List.of(texts, english)) {
            assertThat(language.getString("found." + found)).isNotEmpty();
            assertThat(List.of("title", "truth", "next"))
                    .allSatisfy(part -> assertThat(language.getString("result.read." + found + "." + part))
                            .isNotEmpty());
        }
    }

    /** PIN operations wait for 24 hours after a change of the phone. */
    @Test
    void whenANewPinHasToWait_thenTheReadingOfACardPromisesNone() {
        for (ResourceBundle language : List.of(texts, english)) {
            assertThat(List.of("title", "truth", "next"))
                    .allSatisfy(part -> assertThat(language.getString("result.read.UNKNOWN_LATER." + part))
                            .isNotEmpty());
            assertThat(language.getString("result.read.UNKNOWN_LATER.next"))
                    .doesNotContain("Yeniden dene", "Try again")
                    .containsAnyOf("bekleme süresi bitince", "when the wait is over");
        }
    }

    /** Reasons that only occur in the back office, in the production, in logins by card or in signatures are not shown here. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "CERTIFICATE_NOT_ISSUED",
                "NOT_BLANK",
                "PERSONALISATION_FAILED",
                "PIN_ON_KIOSK",
                "SECRET_NOT_QUARANTINED",
                "SECRET_UNUSABLE",
                "SIGNATURE_INVALID",
                "SIGNER_NOT_ACTIVE",
                "STATUS_NOT_KNOWN"
            })
    void whenARuleForbidsThePin_thenItIsToldInBothLanguages(CardException.Reason rule) {
        toldInBothLanguages("result.bad." + rule.key());
    }

    @ParameterizedTest
    @EnumSource(names = {"FOREIGN_CARD", "PIN_BLOCKED", "PIN_TRIES_TOO_LOW", "SIGNER_NOT_ACTIVE", "STATUS_NOT_KNOWN"})
    void whenARuleForbidsTheSignature_thenItIsToldInBothLanguages(CardException.Reason rule) {
        toldInBothLanguages("signature.bad." + rule.key());
    }

    private void toldInBothLanguages(String own) {
        for (ResourceBundle language : List.of(texts, english)) {
            assertThat(language.getString(own + ".truth")).isNotEmpty();
            assertThat(language.getString(own + ".next")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"READER_MISSING", "READER_OUT_OF_SERVICE"})
    void whenTheReaderIsNotThere_thenItIsToldInBothLanguages(KioskException.Reason rule) {
        String key = "problem." + new KioskException(rule).messageKey();
        assertThat(texts.getString(key)).isNotEqualTo(english.getString(key));
    }

    private Stream<String> texts(String own) {
        return Stream.of("title", "truth", "next")
                .filter(part -> texts.containsKey(own + part))
                .map(part -> texts.getString(own + part));
    }

    @ParameterizedTest
    @EnumSource
    void whenARedirectSaysSomething_thenThereAreWords(KioskNotice notice) {
        assertThat(texts.containsKey(notice.getKey())).isTrue();
    }
}
