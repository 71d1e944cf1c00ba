package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/**
 * Kart bilgileri at the kiosk: shows everything about the holder's own card without using up a try, and nothing
 * about another card.
 */
class CardInformationIT {

    private static final String BLOCKED_CARD = "1234A5B67890";
    private static final String ACTIVE_CARD = "1234A5B67891";
    private static final String FOREIGN_CARD = "1234A5B67892";
    private static final String INFORMATION = "Kart bilgileri";
    private static final String TAKEN_OUT = "Kartınız okuyucuda değil";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private Kiosk kiosk;

    @Test
    void whenTheCardIsTheHolders_thenItTellsAllAndNothingIsSpent() throws Exception {
        comeWith(ACTIVE_CARD, "AS_DELIVERED");
        String before = tries();
        kiosk.press(INFORMATION)
                .sees(INFORMATION)
                .reads(ACTIVE_CARD)
                .reads("2.5")
                .reads("Deneme Sahip");
        kiosk.reads("Kullanımda").reads("Sertifika no").reads("Geçerlilik");
        scene.screens().take(kiosk.page(), "kiosk-card-info");
        for (int i = 0; i < 4; i++) {
            kiosk.page().reload();
            kiosk.sees(INFORMATION).reads(ACTIVE_CARD);
        }
        assertThat(tries())
                .isEqualTo(before)
                .containsPattern("PIN tries left +3")
                .containsPattern("PUK tries left +3");
        kiosk.press("Kart seçimine dön")
                .sees(Kiosk.CARD)
                .chooseCard(ACTIVE_CARD)
                .end();
    }

    @Test
    void whenTheCardCannotBeServiced_thenItTellsAllTheSame() {
        comeWith(BLOCKED_CARD, "DEAD");
        kiosk.press(INFORMATION)
                .sees(INFORMATION)
                .reads(BLOCKED_CARD)
                .reads("Kalıcı olarak kapalı")
                .reads("Karttaki sertifikalar okunamadı.");
        scene.screens().take(kiosk.page(), "kiosk-card-info-dead");
        kiosk.end();
    }

    @Test
    void whenTheCardIsSwapped_thenNothingOfEitherIsShown() {
        comeWith(ACTIVE_CARD, "AS_DELIVERED");
        kiosk.press(INFORMATION).sees(INFORMATION).reads(ACTIVE_CARD);
        scene.dev().pull("okuyucu-1");
        kiosk.reads(TAKEN_OUT).lacks(ACTIVE_CARD).lacks("Sertifika no");
        scene.screens().take(kiosk.page(), "kiosk-card-info-gone");
        scene.dev().insert("okuyucu-1", FOREIGN_CARD, "AS_DELIVERED");
        kiosk.page().reload();
        kiosk.reads(TAKEN_OUT).lacks(FOREIGN_CARD).lacks("Sertifika no");
        scene.dev().insert("okuyucu-1", ACTIVE_CARD, "AS_IT_IS");
        kiosk.reads(ACTIVE_CARD).reads("Sertifika no");
        kiosk.end();
    }

    @Test
    void whenTheCardIsAnothers_thenNothingIsOffered() {
        kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", FOREIGN_CARD, "AS_DELIVERED");
        kiosk.reads("Bu kart size ait değil").doesNotOffer(INFORMATION).lacks(FOREIGN_CARD);
        kiosk.end();
    }

    @Test
    void whenTheCertificateIsSomebodyElses_thenNothingOfItIsTold() {
        comeAs(Person.YETKILI, FOREIGN_CARD, "OTHER_CERTIFICATE");
        kiosk.press(INFORMATION)
                .sees(INFORMATION)
                .reads("başka birine ait bir sertifika")
                .lacks("Sertifika no");
        scene.screens().take(kiosk.page(), "kiosk-card-info-mixed-up");
        kiosk.end();
    }

    @Test
    void whenEnglishIsChosen_thenTheSheetIsEnglish() {
        comeWith(ACTIVE_CARD, "AS_DELIVERED");
        kiosk.press(INFORMATION).sees(INFORMATION).follow("English");
        kiosk.sees("Card information").reads("PIN tries left").reads("In use").reads("Certificates on the card");
        scene.screens().take(kiosk.page(), "kiosk-card-info-english");
    }

    private void comeWith(String card, String shape) {
        comeAs(Person.SAHIP, card, shape);
    }

    private void comeAs(Person person, String card, String shape) {
        kiosk = scene.kiosk("kiosk-1").logIn(person);
        scene.dev().insert("okuyucu-1", card, shape);
        kiosk.reads(card);
    }

    private String tries() throws Exception {
        return scene.portal().operator().nes("tries", "okuyucu-1").text();
    }
}
