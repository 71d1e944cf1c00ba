package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Announcements: the back office writes them, everybody reads them on the landing page. */
class AnnouncementsIT {

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheBackOfficePublishesOne_thenVisitorsReadItInTheirLanguageUntilItIsEnded() {
        Web staff = scene.web().logIn(Person.ISLETMEN).open("/duyurular");
        staff.sees("Duyurular").type("Başlık", "Gece bakımı").press("Yayımla");
        staff.refusesAt("Metin", "1-1000 karakter");
        staff.type("Metin", "Bu gece 02:00-04:00 arası işlem yapılamaz.");
        staff.type("İngilizce başlık", "Night maintenance").type("İngilizce metin", "No operations 02:00 to 04:00.");
        staff.type("Gösterim bitişi", "2020-01-01T00:00").press("Yayımla");
        staff.refusesAt("Gösterim bitişi", "şimdiden sonra");
        staff.type("Gösterim bitişi", "2099-01-01T00:00").press("Yayımla").reads("Duyuru yayımlandı.");
        scene.screens().take(staff.page(), "announcements");

        Web visitor = scene.web().open("/");
        visitor.reads("Bu gece 02:00-04:00 arası işlem yapılamaz.");
        scene.screens().take(visitor.page(), "landing-announcement");
        visitor.open("/?dil=en").reads("No operations 02:00 to 04:00.");

        staff.follow("Değiştir")
                .type("Metin", "Bakım iptal edildi.")
                .press("Kaydet")
                .reads("Duyuru değiştirildi.");
        scene.web().open("/").reads("Bakım iptal edildi.");
        staff.press("Şimdi Bitir").reads("Duyuru bitirildi");
        assertThat(scene.web().open("/").page().content()).doesNotContain("Bakım iptal edildi.");
    }
}
