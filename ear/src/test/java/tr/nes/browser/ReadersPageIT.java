package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Okuyucular and Terminaller: what staff sees and does, and the effect on kiosks. */
class ReadersPageIT {

    private static final String CARD = "1234A5B67890";
    private static final String FREE = "Simulated Reader 4";

    private static final String TOO_MANY = "çok fazla deneme";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenACardIsInserted_thenTheOpenPageShowsIt() {
        Web web = scene.web().logIn(Person.YONETICI).open("/okuyucular").sees("Okuyucular");
        assertThat(web.row("okuyucu-1")).containsText("Kart yok");
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        assertThat(web.row("okuyucu-1")).containsText(CARD);
        assertThat(web.row("okuyucu-1")).containsText("AKİS 1.2");
        scene.screens().take(web.page(), "readers");
        scene.dev().pull("okuyucu-1");
        assertThat(web.row("okuyucu-1")).containsText("Kart yok");
    }

    @Test
    void whenAReaderIsOutOfService_thenItsKioskSaysSoUntilItIsBack() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.reads("PIN bloke, kilidi açılabilir");

        Web web = scene.web().logIn(Person.YONETICI).open("/okuyucular").sees("Okuyucular");
        web.takeOutOfService("okuyucu-1");
        assertThat(web.row("okuyucu-1")).containsText("Hizmet dışı");
        scene.screens().take(web.page(), "readers-out-of-service");
        kiosk.reads("Okuyucu hizmet dışı").doesNotOffer("Bu kartı seç");
        scene.screens().take(kiosk.page(), "kiosk-card-out-of-service");

        web.putBack("okuyucu-1");
        kiosk.reads("PIN bloke, kilidi açılabilir");
    }

    @Test
    void whenAReaderIsRegistered_thenItsKioskShowsIt() {
        Web web = scene.web().logIn(Person.YONETICI).open("/okuyucular").sees("Okuyucular");
        web.follow(FREE + " okuyucusunu kaydet").sees("Okuyucu kaydı").reads(FREE);
        web.type("Okuyucu kodu", "Okuyucu 4").press("Okuyucuyu kaydet");
        web.refusesAt("Okuyucu kodu", "yalnız küçük harf");
        web.type("Okuyucu kodu", "okuyucu-1").press("Okuyucuyu kaydet");
        web.refusesAt("Okuyucu kodu", "başka bir okuyucunun");
        scene.screens().take(web.page(), "reader-registration");
        web.type("Okuyucu kodu", "okuyucu-4").choose("Terminal", "kiosk-2").press("Okuyucuyu kaydet");
        web.sees("Okuyucular").reads("Okuyucu kaydedildi").reads("Bağlı okuyucuların hepsi kayıtlı.");
        assertThat(web.row("okuyucu-4")).containsText("Bağlı");
        scene.kiosk("kiosk-2").logIn(Person.SAHIP).reads("Sağdaki okuyucu (okuyucu-4)");
    }

    @Test
    void whenAReaderIsBoundToAnotherDevice_thenItsKioskUsesThat() {
        Web web = scene.web().logIn(Person.YONETICI).open("/okuyucular").sees("Okuyucular");
        web.follow("Düzenle okuyucu-2").sees("Okuyucu okuyucu-2").reads("Simulated Reader 2");
        web.reads("Okuyucu hizmette. Adını değiştirmek, taşımak ya da silmek için önce hizmet dışı bırakın.");
        scene.screens().take(web.page(), "reader-bind");
        web.choose("PC/SC adı", FREE).press("Bu aygıta bağla");
        web.sees("Okuyucular").reads("Okuyucu yeni aygıta bağlandı");
        assertThat(web.row("okuyucu-2")).containsText(FREE);
        web.reads("Simulated Reader 2 okuyucusunu kaydet");
    }

    @Test
    void whenAReaderOutOfServiceIsDeleted_thenItsDeviceIsFree() {
        Web web = scene.web().logIn(Person.YONETICI).open("/okuyucular").sees("Okuyucular");
        web.takeOutOfService("okuyucu-2");
        web.follow("Düzenle okuyucu-2").sees("Okuyucu okuyucu-2");
        scene.screens().take(web.page(), "reader-delete");
        web.press("Okuyucuyu sil").reads("okuyucu-2 okuyucusu silinsin mi?");
        web.press("Vazgeç").sees("Okuyucu okuyucu-2");
        web.press("Okuyucuyu sil").press("Sil").sees("Okuyucular").reads("Okuyucu silindi");
        web.reads("Simulated Reader 2 okuyucusunu kaydet");
        web.open("/okuyucular/okuyucu?okuyucu=okuyucu-2").sees("Okuyucular");
    }

    @Test
    void whenAReaderIsRenamedAndMoved_thenTheOtherKioskShowsIt() {
        Web web = scene.web().logIn(Person.YONETICI).open("/okuyucular").sees("Okuyucular");
        web.takeOutOfService("okuyucu-2");
        web.follow("Düzenle okuyucu-2").type("Yeni okuyucu kodu", "okuyucu-1").press("Kodu değiştir");
        web.refusesAt("Yeni okuyucu kodu", "başka bir okuyucunun");
        web.type("Yeni okuyucu kodu", "sag-okuyucu").press("Kodu değiştir");
        web.sees("Okuyucular").reads("Okuyucunun kodu değişti");
        web.follow("Düzenle sag-okuyucu").choose("Yeni terminal", "kiosk-2").press("Okuyucuyu taşı");
        web.sees("Okuyucular").reads("başka terminale taşındı");
        assertThat(web.row("sag-okuyucu")).containsText("kiosk-2");
        web.putBack("sag-okuyucu");
        scene.kiosk("kiosk-2").logIn(Person.SAHIP).reads("sag-okuyucu");
    }

    @Test
    void whenAKioskHasNoReader_thenItIsNotHealthyUntilItIsRetired() throws Exception {
        scene.kiosk("kiosk-2");
        Web web = scene.web().logIn(Person.YONETICI).open("/okuyucular").sees("Okuyucular");
        web.takeOutOfService("okuyucu-3");
        web.open("/menu").reads("eşlenmiş kioskun okuyucusu yok");
        web.open("/terminaller").sees("Terminaller");
        assertThat(web.row("kiosk-2")).containsText("Okuyucusu yok");
        assertThat(web.row("kiosk-2")).containsText("Çevrimiçi");
        scene.screens().take(web.page(), "terminals-without-reader");
        web.follow("Düzenle kiosk-2").sees("Terminal kiosk-2");
        web.press("Terminali kullanımdan kaldır").reads("kiosk-2 terminali kullanımdan kaldırılsın mı?");
        web.press("Kaldır").reads("Terminalin okuyucuları var.");
        scene.screens().take(web.page(), "terminal");
        web.open("/okuyucular/okuyucu?okuyucu=okuyucu-3")
                .choose("Yeni terminal", "kiosk-1")
                .press("Okuyucuyu taşı");
        web.sees("Okuyucular").open("/terminaller/terminal?no=kiosk-2");
        web.press("Terminali kullanımdan kaldır")
                .press("Kaldır")
                .sees("Terminaller")
                .reads("kullanımdan kaldırıldı");
        assertThat(web.row("kiosk-2")).containsText("Kullanımdan kalktı");
        web.follow("Düzenle kiosk-2").press("Yeniden kullanıma al").reads("yeniden kullanımda");
    }

    @Test
    void whenATerminalIsRegistered_thenItCanBePaired() {
        Web web = scene.web().logIn(Person.YONETICI).open("/terminaller").sees("Terminaller");
        web.type("Terminal adı", "kiosk-1").type("Ofis", "Şube").type("Adres", "Deneme Sokak 3");
        web.press("Terminali kaydet").refusesAt("Terminal adı", "Bu adda bir terminal var");
        web.type("Terminal adı", "kiosk-9").press("Terminali kaydet").reads("Terminal kaydedildi");
        scene.screens().take(web.page(), "terminals-registered");
        Assertions.assertThat(web.pairingCode("kiosk-9")).hasSize(10);
    }

    @Test
    void whenOpeningHoursAreChanged_thenEverybodySeesThemWithoutLogin() {
        Web web = scene.web().logIn(Person.YONETICI).open("/terminaller").sees("Terminaller");
        web.follow("Ofisi düzenle (kiosk-2)").sees("Ofis bilgileri");
        scene.screens().take(web.page(), "office");
        web.type("Cumartesi", "17:00-09:00").press("Ofisi kaydet").refusesAt("Cumartesi", "bitiş başlangıçtan sonra");
        web.type("Cumartesi", "10.00 – 14.00").press("Ofisi kaydet").reads("Ofis bilgileri kaydedildi");
        scene.web().open("/kiosklar").reads("10:00–14:00");
    }

    /** The rows have moved: a button of the old list would affect another terminal. */
    @Test
    void whenTheListHasChangedSinceItWasShown_thenItsButtonsDoNothing() {
        Web web = scene.web().logIn(Person.YONETICI).open("/terminaller").sees("Terminaller");
        Page old = web.page().context().newPage();
        old.navigate("/terminaller");
        web.type("Terminal adı", "eski-kiosk").type("Ofis", "Şube").type("Adres", "Deneme Sokak 3");
        web.press("Terminali kaydet").reads("Terminal kaydedildi");

        Locator row = old.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("kiosk-1"));
        row.getByText("Eşleme kodu üret").click();
        assertThat(old.getByRole(AriaRole.ALERT)).containsText("bu arada değişti");
        assertThat(old.getByRole(AriaRole.STATUS)).hasCount(0);
        row.getByText("Eşleme kodu üret").click();
        assertThat(old.getByRole(AriaRole.STATUS)).containsText("kiosk-1");
    }

    @Test
    void whenCallCentreOpensThePage_thenItSeesAndChangesNothing() {
        Web web = scene.web().logIn(Person.ISLETMEN);
        web.open("/okuyucular").sees("Okuyucular").reads("okuyucu-1");
        assertThat(web.button("Hizmet dışı bırak")).hasCount(0);
        Assertions.assertThat(web.page()
                        .navigate("/okuyucular/kayit?okuyucu=Simulated%20Reader%204")
                        .status())
                .isEqualTo(403);
    }

    /** Ten attempts a minute: 21 guesses use up the rest of this minute and the whole next one. */
    @Test
    void whenPairingCodesAreGuessed_thenOnlySoManyAreLookedAt() {
        Kiosk kiosk = scene.unpairedKiosk().sees("Bu ekran henüz bir kiosk değil");
        for (int i = 0; i < 10; i++) {
            guess(kiosk);
        }
        kiosk.refusesAt("Eşleme Kodu", "Bu kod geçerli değil");
        for (int i = 0; i < 11 && kiosk.page().getByText(TOO_MANY).count() == 0; i++) {
            guess(kiosk);
        }
        kiosk.refusesAt("Eşleme Kodu", TOO_MANY);
        scene.screens().take(kiosk.page(), "kiosk-pairing-throttled");
    }

    private static void guess(Kiosk kiosk) {
        kiosk.type("Eşleme Kodu", "AAAAAAAAAA").pressAndReload("Eşle");
    }
}
