package tr.nes.notification.control;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import tr.nes.notification.Notice;

/** An invented value for each placeholder, to look at a text before it is sent to anybody. */
final class MessageSamples {

    private static final Instant MOMENT = Instant.parse("2026-11-21T10:59:00Z");

    private MessageSamples() {}

    /** By placeholder and language. */
    static Map<String, Map<String, String>> byPlaceholder() {
        Map<String, Map<String, String>> samples = new TreeMap<>();
        MessageValues values = new MessageValues(Map.of());
        for (String name : MessageValues.OPERATORS) {
            samples.put(name, Map.of("tr", values.of(name, "tr"), "en", values.of(name, "en")));
        }
        MessageValues invented = new MessageValues(notice().gaps());
        for (String name : notice().gaps().keySet()) {
            samples.put(name, Map.of("tr", invented.of(name, "tr"), "en", invented.of(name, "en")));
        }
        return samples;
    }

    private static Notice notice() {
        return Notice.of("sample/sample")
                .with("name", "Deneme Sahip")
                .with("person", "Deneme Ada")
                .with("institution", "Deneme Kurumu")
                .with("officer", "Deneme Yetkili")
                .with("card", "1234A5B67890")
                .with("serial", "4F1C09A2B7D35E68")
                .with("shipment", "4100000001")
                .with("number", "1234567890")
                .with("code", "123456")
                .with("minutes", "5")
                .with("amount", "1.450,00 TL")
                .with("page", "https://portal.ornek.test/borc-odeme")
                .with("reference", "K7M2Q9X4TB")
                .with("link", "https://portal.ornek.test/baglanti/ornek")
                .with("reason", "İmza yok.")
                .with("question", "Formda yazan birim listede yok; yeni bir birime mi atandınız?")
                .with("answer", "Kargo paketi bulamadı.")
                .said("purpose", "Bireysel İşlemler girişi", "login to your account")
                .said("operation", "kullanıma açma", "activate")
                .said("cause", "Kimlik bilgileriniz uyuşmuyor.", "Your identity data differ.")
                .said("advice", "Formu düzeltip yeniden gönderin.", "Correct the form and send it again.")
                .said("sentence", "Başvurunuz alındı.", "Your application was received.")
                .said("result", "Kartınız teslim edilmiş.", "Your card was delivered.")
                .said("service", "Kart Okuyucu", "card reader")
                .said("family", "Elektronik Mühür", "e-seal")
                .said("done", "askıya alındı", "was suspended")
                .said("role", "Arka ofis", "Back office")
                .said("change", "verildi", "was given")
                .said("proposer", "Deneme Ece", "Deneme Ece")
                .said("decider", "Deneme Can", "Deneme Can")
                .said("term", "son gün 30.11.2026", "last day 30 November 2026")
                .on("begin", MOMENT)
                .on("end", MOMENT)
                .at("when", MOMENT)
                .at("wait", MOMENT);
    }
}
