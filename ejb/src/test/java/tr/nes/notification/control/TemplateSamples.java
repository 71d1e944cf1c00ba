package tr.nes.notification.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationState;
import tr.nes.notification.Notice;

/** All message templates in the sources, with a value for each placeholder. */
final class TemplateSamples {

    static final Path RESOURCES = Path.of("src/main/resources/tr/nes");

    private static final Instant MOMENT = Instant.parse("2026-11-21T10:59:00Z");

    private TemplateSamples() {}

    /** {@code slice/name} */
    static List<String> templates() {
        try (Stream<Path> files =
                Files.find(RESOURCES, 9, (file, kind) -> file.toString().endsWith(".ftl"))) {
            return files.filter(file -> file.getParent().endsWith("messages"))
                    .map(file -> RESOURCES.relativize(file).toString())
                    .map(name -> name.replace("/messages/", "/").replace(".ftl", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String source(String template) {
        try {
            return Files.readString(RESOURCES.resolve(template.replace("/", "/messages/") + ".ftl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isMail(String template) {
        return source(template).contains("<@subject");
    }

    static boolean isSms(String template) {
        return source(template).contains("<@sms");
    }

    static List<Notice> mails() {
        return all().filter(notice -> isMail(notice.template())).toList();
    }

    static List<Notice> shortMessages() {
        return all().filter(notice -> isSms(notice.template())).toList();
    }

    static Stream<Notice> all() {
        return templates().stream().flatMap(TemplateSamples::of);
    }

    /** One notice for each variant of the template. */
    private static Stream<Notice> of(String template) {
        Notice notice = filled(template);
        return switch (template) {
            case "access/sms-code" ->
                Stream.of("Kiosk girişi", "SERTİFİKA İPTALİ")
                        .map(purpose -> notice.said("purpose", purpose, "REVOKING"));
            case "certificate/change-refused" ->
                Stream.of("kullanıma açma", "iptal").map(wish -> notice.said("operation", wish, "activate"));
            case "enrolment/state" ->
                Arrays.stream(ApplicationState.values())
                        .map(state -> notice.said("sentence", state.sentence("tr"), state.sentence("en")));
            default -> Stream.of(notice);
        };
    }

    private static Notice filled(String template) {
        return Notice.of(template)
                .with("name", "Deneme Sahip")
                .with("institution", "Deneme Kurumu")
                .with("officer", "Deneme Yetkili")
                .with("reason", "Imza yok.")
                .with("number", "1234567890")
                .with("question", "Formda yazan birim listede yok; yeni bir birime mi atandiniz?")
                .said(
                        "cause",
                        "Kimlik bilgileriniz nüfus kaydıyla uyuşmuyor.",
                        "Your identity data differ from the civil register.")
                .said(
                        "advice",
                        "Kurum yetkilinizden personel listesini düzeltmesini isteyin, sonra formu yeniden gönderin.",
                        "Ask your institution’s officer to correct the staff list, then send the form again.")
                .said("sentence", ApplicationState.RETURNED.sentence("tr"), ApplicationState.RETURNED.sentence("en"))
                .with("shipment", "4100000001")
                .with("reference", "K7M2QX94TB")
                .with("amount", "1.080,00 TL")
                .with("page", "https://sertifika.ornek.test/borc-odeme")
                .said(
                        "result",
                        "Yeni kart verilecek, ücretini merkez karşılar. Başvurularım sayfasında Kayıp Çalıntı ile"
                                + " başvurun; gelmeyen kartın sertifikası iptal edilir.",
                        "You get a new card at the centre’s cost. Apply on the page My applications as Lost or stolen.")
                .with("person", "Deneme Ada")
                .said("service", "Kart Okuyucu", "card reader")
                .said("family", "Kurumsal Şifreleme", "encryption")
                .said("done", "kullanıma açıldı", "was activated")
                .said("role", "Arka ofis", "Back office")
                .said("change", "verildi", "was given")
                .said("proposer", "Deneme Ece", "Deneme Ece")
                .said("decider", "sunucudaki işletmen", "the operator at the server")
                .said("term", "son gün 30.11.2026", "last day 30 November 2026")
                .on("begin", MOMENT)
                .with("answer", "Kargo paketi bulamadi.")
                .with("card", "1234A5B67890")
                .with("serial", "4F1C09A2B7D35E68")
                .with("code", "123456")
                .with("minutes", "5")
                .with("link", "https://portal.ornek.test/sozcuk/baglanti/" + "A".repeat(43))
                .at("when", MOMENT)
                .at("wait", MOMENT)
                .on("end", MOMENT);
    }
}
