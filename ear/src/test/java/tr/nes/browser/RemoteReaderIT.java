package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.AgentProcess;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.PcscDaemon;

/** From the enrolment code to a new PIN in a reader that an agent lends: the agent's jar, a PC/SC daemon, TLS. */
class RemoteReaderIT {

    private static final String CARD = "1234A5B67892";
    private static final String NEW_PIN = "902746";
    private static final String REMOTE = "remote/kiosk-1/Virtual PCD A 00 00";

    private static PcscDaemon daemon;

    @RegisterExtension
    final Scene scene = Scene.withRealReaders();

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(4, VpcdSlot.FIRST_PORT);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        daemon.close();
    }

    @Test
    void whenAnAgentIsEnrolled_thenItsReaderServesAndUnblocksOnlyOnceThatIsSwitchedOn() throws Exception {
        try (AgentProcess agent = new AgentProcess()) {
            Web admin = scene.web().logIn(Person.YONETICI);
            terminal(admin).reads("Kayıtlı ajan yok").press("Kayıt kodu üret").reads("Kayıt kodu üret");
            scene.screens().take(admin.page(), "agent-code");
            String command = admin.page().locator("#agent-command").innerText();
            agent.enrol(command).run();
            bind(admin);

            Kiosk kiosk = scene.kiosk("kiosk-1")
                    .byCode(scene.web().logIn(Person.YETKILI).servicingCode());
            kiosk.sees(Kiosk.CARD);
            scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
            kiosk.setPin(Person.YETKILI, CARD, NEW_PIN).reads("Bu kioskta kilit çözülemiyor");
            scene.screens().take(kiosk.page(), "kiosk-unblock-not-here");
            kiosk.end();
            scene.dev().pull("okuyucu-1");

            terminal(admin).reads("Bağlı").press("Kilit çözmeye izin ver");
            admin.page().locator(".ui-confirmdialog-yes").click();
            admin.reads("uzak okuyucularında kilit çözmeye izin verildi");
            terminal(admin).reads("Açık");
            scene.screens().take(admin.page(), "agent-unblocking");

            kiosk = scene.kiosk("kiosk-1")
                    .byCode(scene.web().logIn(Person.YETKILI).servicingCode());
            kiosk.sees(Kiosk.CARD);
            scene.dev().insert("okuyucu-1", CARD, "AS_IT_IS");
            kiosk.setPin(Person.YETKILI, CARD, NEW_PIN).sees(Kiosk.DONE);

            terminal(admin).press("Ajanı iptal et");
            admin.page().locator(".ui-confirmdialog-yes").click();
            admin.reads("sertifikası iptal edildi");
            admin.open("/okuyucular").sees("Okuyucular");
            assertThat(admin.row("okuyucu-1")).containsText("Bağlı değil");
            assertThat(agent.log()).doesNotContain(NEW_PIN).contains("connected to");
        }
    }

    private static Web terminal(Web admin) {
        return admin.open("/terminaller/terminal?no=kiosk-1").sees("Terminal kiosk-1");
    }

    private void bind(Web admin) {
        admin.open("/okuyucular").reads(REMOTE);
        admin.follow("Düzenle okuyucu-1").sees("Okuyucu okuyucu-1");
        admin.choose("PC/SC adı", REMOTE).press("Bu aygıta bağla");
        admin.sees("Okuyucular").reads("Okuyucu yeni aygıta bağlandı");
        assertThat(admin.row("okuyucu-1")).containsText(REMOTE);
        scene.screens().take(admin.page(), "readers-remote");
    }
}
