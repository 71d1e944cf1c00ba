package tr.nes.card.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.card.CardException.Reason.PIN_ON_KIOSK;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.card.LetterPasswordNotPortable;
import tr.nes.card.LetterPasswordWeak;
import tr.nes.card.PinNotStored;
import tr.nes.card.PinRecord;
import tr.nes.card.testing.PinEnvelopeFixture;

/** Display of stored PINs to their holder, and the PDF. */
class PinEnvelopesTest {

    @TempDir
    private Path data;

    private PinEnvelopeFixture fixture;

    @BeforeEach
    void open() {
        fixture = new PinEnvelopeFixture(data);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void eachShowingIsAudited() {
        assertThat(fixture.envelopes.show(fixture.first))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("2468");
        assertThat(fixture.envelopes.show(fixture.second))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("1357246813572468");
        assertThat(fixture.audit.count(AuditAction.PIN_SHOWN, AuditResult.DONE)).isEqualTo(2);
        assertThat(fixture.envelopes.mine()).extracting(PinRecord::state).containsOnly(PinRecord.State.STORED);
    }

    @Test
    void anotherPersonsCardIsAsGoodAsNone() {
        fixture.strangerComes();
        assertThatThrownBy(() -> fixture.envelopes.show(fixture.first)).isInstanceOf(PinNotStored.class);
        assertThat(fixture.audit.count(AuditAction.PIN_SHOWN, AuditResult.REFUSED))
                .isOne();
        assertThat(fixture.envelopes.mine()).isEmpty();
    }

    @Test
    void aKioskShowsNothing() {
        fixture.requestOrigin.cameFrom("127.0.0.1", "kiosk");
        assertThatThrownBy(() -> fixture.envelopes.show(fixture.first))
                .hasFieldOrPropertyWithValue("reason", PIN_ON_KIOSK);
        assertThatThrownBy(() -> fixture.envelopes.letter("Menekse-Sokak-12".toCharArray()))
                .hasFieldOrPropertyWithValue("reason", PIN_ON_KIOSK);
    }

    @Test
    void theLetterOpensWithItsPasswordOnly() throws Exception {
        byte[] pdf = fixture.envelopes.letter("Menekşe-Sokağı-12".toCharArray());

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .doesNotContain("PIN: 2468", "1357246813572468", fixture.first.value());
        assertThatThrownBy(() -> Loader.loadPDF(pdf)).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument document = Loader.loadPDF(pdf, "Menekşe-Sokağı-12")) {
            assertThat(document.getEncryption().getRevision()).isEqualTo(6);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Kart Seri Numarası / Card serial number: " + fixture.first.value())
                    .contains("PIN: 2468")
                    .contains("PIN: 1357246813572468");
        }
        assertThat(fixture.audit.count(AuditAction.PIN_LETTER, AuditResult.DONE))
                .isEqualTo(2);
    }

    @Test
    void aPasswordThatProgramsReadDifferentlyLocksNoLetter() {
        char[] unusual = "Menekşe\u00A0Sokağı-12".toCharArray();
        assertThatThrownBy(() -> fixture.envelopes.letter(unusual)).isInstanceOf(LetterPasswordNotPortable.class);
        assertThat(unusual).containsOnly('\0');
    }

    @Test
    void aWeakPasswordLocksNoLetter() {
        char[] weak = "123412341234".toCharArray();
        assertThatThrownBy(() -> fixture.envelopes.letter(weak)).isInstanceOf(LetterPasswordWeak.class);
        assertThat(weak).containsOnly('\0');
        assertThat(fixture.audit.count(AuditAction.PIN_LETTER, AuditResult.DONE))
                .isZero();
    }
}
