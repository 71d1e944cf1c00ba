package tr.nes.card.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import tr.nes.card.LetterPasswordWeak;
import tr.nes.card.PinNotStored;
import tr.nes.card.PinOnKiosk;
import tr.nes.card.PinRecord;
import tr.nes.card.testing.PinDesk;

/** Showing stored PINs to their holder, and the letter. */
class PinEnvelopesTest {

    @TempDir
    private Path data;

    private PinDesk desk;

    @BeforeEach
    void open() {
        desk = new PinDesk(data);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void eachShowingIsAudited() {
        assertThat(desk.envelopes.show(desk.first))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("2468");
        assertThat(desk.envelopes.show(desk.second))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("1357246813572468");
        assertThat(desk.audit.count(AuditAction.PIN_SHOWN, AuditResult.DONE)).isEqualTo(2);
        assertThat(desk.envelopes.mine()).extracting(PinRecord::state).containsOnly(PinRecord.State.STORED);
    }

    @Test
    void anotherPersonsCardIsAsGoodAsNone() {
        desk.strangerComes();
        assertThatThrownBy(() -> desk.envelopes.show(desk.first)).isInstanceOf(PinNotStored.class);
        assertThat(desk.audit.count(AuditAction.PIN_SHOWN, AuditResult.REFUSED)).isOne();
        assertThat(desk.envelopes.mine()).isEmpty();
    }

    @Test
    void aKioskShowsNothing() {
        desk.place.cameFrom("127.0.0.1", "kiosk");
        assertThatThrownBy(() -> desk.envelopes.show(desk.first)).isInstanceOf(PinOnKiosk.class);
        assertThatThrownBy(() -> desk.envelopes.letter("Menekse-Sokak-12".toCharArray()))
                .isInstanceOf(PinOnKiosk.class);
    }

    @Test
    void theLetterOpensWithItsPasswordOnly() throws Exception {
        byte[] pdf = desk.envelopes.letter("Menekşe-Sokağı-12".toCharArray());

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("2468", desk.first.value());
        assertThatThrownBy(() -> Loader.loadPDF(pdf)).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument document = Loader.loadPDF(pdf, "Menekşe-Sokağı-12")) {
            assertThat(document.getEncryption().getRevision()).isEqualTo(6);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Kart Seri Numarası / Card serial number: " + desk.first.value())
                    .contains("PIN: 2468")
                    .contains("PIN: 1357246813572468");
        }
        assertThat(desk.audit.count(AuditAction.PIN_LETTER, AuditResult.DONE)).isEqualTo(2);
    }

    @Test
    void aWeakPasswordLocksNoLetter() {
        char[] weak = "123412341234".toCharArray();
        assertThatThrownBy(() -> desk.envelopes.letter(weak)).isInstanceOf(LetterPasswordWeak.class);
        assertThat(weak).containsOnly('\0');
        assertThat(desk.audit.count(AuditAction.PIN_LETTER, AuditResult.DONE)).isZero();
    }
}
