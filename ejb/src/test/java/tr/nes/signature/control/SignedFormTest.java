package tr.nes.signature.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tr.nes.enrolment.control.form.ApplicationForm;
import tr.nes.enrolment.control.form.FormSections;
import tr.nes.enrolment.control.form.FormValues;
import tr.nes.enrolment.entity.FormPrint;
import tr.nes.enrolment.testing.Forms;
import tr.nes.enrolment.testing.PdfChecks;
import tr.nes.signature.testing.SigningFixture;
import tr.nes.signature.testing.SigningFixture.Card;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;

/** A signature takes nothing from the form that it signs. */
class SignedFormTest {

    private final ApplicationForm form = new Beans(Database.shared()).get(ApplicationForm.class);
    private final SortedMap<String, String> declared = new TreeMap<>();

    @Test
    void theSignedFormIsStillArchivableAndAccessible() throws Exception {
        declared.put(FormSections.SIGNATURE, "E_SIGNED");
        byte[] pdf = pdf();
        assertThat(PdfChecks.text(pdf)).contains("5070", "Teslim gerekmez").doesNotContain("Başvuranın imzası");
        try (SigningFixture fixture = new SigningFixture()) {
            Card card = fixture.card(fixture.person());
            Instant at = fixture.authority.clock.instant().truncatedTo(ChronoUnit.SECONDS);
            PadesSignature signature = new PadesSignature(pdf, card.certificate(), at);
            byte[] signed = signature.complete(card.sign(signature.hash()), null);
            Files.createDirectories(Path.of("target/pdf"));
            Files.write(Path.of("target/pdf/form_signed.pdf"), signed);
            assertThat(PdfChecks.broken(signed, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(PdfChecks.broken(signed, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void theFormSignedByConsentNamesIt() throws Exception {
        String hash = "ab".repeat(32);
        declared.put(FormSections.SIGNATURE, "CONSENTED");
        declared.put(FormSections.CONSENT, "5f0c1f6e-0000-4000-8000-000000000001, 29.11.2026 14:05");
        declared.put(FormSections.CONSENT_HASH, hash);
        declared.put(FormSections.CONSENT_CERTIFICATE, "1A2B");
        byte[] pdf = pdf();
        assertThat(PdfChecks.text(pdf).replaceAll("\\s", "")).contains(hash, "1A2B", "5f0c1f6e-0000-4000");
        assertThat(PdfChecks.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfChecks.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private byte[] pdf() {
        Forms.complete().forEach((field, text) -> declared.put(field.name(), text));
        declared.put("number", "0123456789");
        declared.put("kind", "FIRST");
        declared.put("name", "ŞÜKRÜ İĞÜN");
        declared.put("surname", "ÇAĞLAYAN ÖZIŞIK");
        FormValues values = new FormValues("tr", declared, List.of("Taahhüt ederim."), true, List.of("Deneme Yetkili"));
        return form.pdf(
                values,
                new FormPrint(
                        UUID.randomUUID(),
                        1,
                        "tr",
                        values.contentHash(),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }
}
