package tr.nes.enrolment.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tr.nes.enrolment.entity.FormPrint;
import tr.nes.enrolment.testing.Forms;
import tr.nes.enrolment.testing.PdfChecks;
import tr.nes.shared.AuthorityContact;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.OwnText;
import tr.nes.shared.text.OwnTexts;
import tr.nes.shared.text.TextPart;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;

/** The form as a document: what it says, and to which standards it is made. */
class ApplicationFormTest {

    private static final String FOLDER = "nes.enrolment.templates";
    private static final Instant NOW = Instant.parse("2026-11-29T11:05:00Z");

    private static String before;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void theAuthoritysTexts() {
        before = System.setProperty(FOLDER, folder.toString());
    }

    @AfterAll
    static void builtInTexts() {
        System.setProperty(FOLDER, before);
    }

    private final Beans beans = new Beans(Database.shared());
    private final ApplicationForm form = beans.get(ApplicationForm.class);
    private final FormTemplates templates = beans.get(FormTemplates.class);

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void itIsArchivableAndAccessible(String language) throws Exception {
        byte[] pdf = pdf(language, 1);
        Files.createDirectories(Path.of("target/pdf"));
        Files.write(Path.of("target/pdf/form_" + language + ".pdf"), pdf);
        assertThat(PdfChecks.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfChecks.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void itSaysWhatTheApplicantFilledInWithTurkishLetters() throws Exception {
        assertThat(PdfChecks.text(pdf("tr", 2)))
                .contains("FORM-001-027", "FORM-001-042", "Taahhütname", "0123456789", "15070909146")
                .contains("ŞÜKRÜ İĞÜN", "ÇAĞLAYAN ÖZIŞIK", "Örnek Mahallesi, Deneme Caddesi 1/2 06100 Çankaya / Ankara")
                .contains("E……7", "Sertifika yayınlanmasın", "500 000 00 04", "Deneme Yetkili", "29.11.2026 14:05");
        assertThat(PdfChecks.text(pdf("en", 2))).contains("Undertaking", "Do not publish", "ŞÜKRÜ İĞÜN");
    }

    @Test
    void whoElseMayReceiveTheCardIsSigned() throws Exception {
        FormValues values = values("tr");
        values.declared().put("DELEGATE_NUMBER", "10000000146");
        values.declared().put("DELEGATE_NAME", "AYŞE GÜL ÖZ");
        byte[] pdf = form.pdf(values, new FormPrint(UUID.randomUUID(), 1, "tr", values.contentHash(), NOW));
        assertThat(PdfChecks.text(pdf))
                .contains("Kartı alabilecek kişi", "AYŞE GÜL ÖZ (10000000146)", "PIN zarfı yalnız alıcının kendisine");
        assertThat(PdfChecks.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(values.contentHash()).isNotEqualTo(values("tr").contentHash());
        assertThat(PdfChecks.text(pdf("tr", 1))).doesNotContain("Kartı alabilecek kişi");
    }

    @Test
    void thePrintIsTheSameEachTime_andAnotherVersionIsNot() {
        assertThat(pdf("tr", 1)).isEqualTo(pdf("tr", 1)).isNotEqualTo(pdf("tr", 2));
    }

    @Test
    void theAuthoritysTextsOutrankTheBuiltInOnes() throws Exception {
        Path own = folder.resolve("form_tr.properties");
        Files.writeString(own, "formCode=FORM-999\n");
        Files.writeString(folder.resolve("undertaking_en.txt"), "Only this, ü.\n\nAnd <that>.\n");
        try {
            assertThat(PdfChecks.text(pdf("tr", 1)))
                    .contains("FORM-999", "Taahhütname")
                    .doesNotContain("FORM-001-027");
            assertThat(templates.undertaking("en")).containsExactly("Only this, ü.", "And <that>.");
            assertThat(PdfChecks.text(pdf("en", 1))).contains("And <that>.");
        } finally {
            Files.delete(own);
            Files.delete(folder.resolve("undertaking_en.txt"));
        }
    }

    @Test
    void theUndertakingOfThePortalOutranksBoth() throws Exception {
        EditableText text = templates.texts().findFirst().orElseThrow();
        assertThat(text.filled(TextPart.BODY_TURKISH, text.shipped().get(TextPart.BODY_TURKISH)))
                .isEqualTo(String.join("\n\n", templates.undertaking("tr")));
        Files.writeString(folder.resolve("undertaking_en.txt"), "Of the file.");
        Map<TextPart, String> own = Map.of(
                TextPart.BODY_TURKISH, "{authority} için.\n\nİki.", TextPart.BODY_ENGLISH, "For {authority}.\n\nTwo.");
        OwnTexts.put(text.key(), new OwnText(1, own));
        try {
            assertThat(templates.undertaking("en")).containsExactly("For " + AuthorityContact.name() + ".", "Two.");
            assertThat(PdfChecks.text(pdf("tr", 1))).contains(AuthorityContact.name() + " için.");
        } finally {
            OwnTexts.put(text.key(), null);
            Files.delete(folder.resolve("undertaking_en.txt"));
        }
    }

    private byte[] pdf(String language, int version) {
        FormValues values = values(language);
        return form.pdf(values, new FormPrint(UUID.randomUUID(), version, language, values.contentHash(), NOW));
    }

    private FormValues values(String language) {
        SortedMap<String, String> declared = new TreeMap<>();
        Forms.complete().forEach((field, text) -> declared.put(field.name(), text));
        declared.put("number", "0123456789");
        declared.put("kind", "FIRST");
        declared.put("identityNumber", "15070909146");
        declared.put("name", "ŞÜKRÜ İĞÜN");
        declared.put("surname", "ÇAĞLAYAN ÖZIŞIK");
        declared.put("birthDate", "01.01.1990");
        declared.put("institution", "ÖRNEK KURUM");
        declared.put("registryNumber", "1234567890");
        declared.put("unit", "Bilgi İşlem Daire Başkanlığı");
        declared.put("jobTitle", "Mühendis");
        declared.put("wordEnds", "E……7");
        declared.put("MOBILE", "500 000 00 04");
        declared.put("deliveryAddress", "Örnek Mahallesi, Deneme Caddesi 1/2 06100 Çankaya / Ankara");
        return new FormValues(language, declared, templates.undertaking(language), true, List.of("Deneme Yetkili"));
    }
}
