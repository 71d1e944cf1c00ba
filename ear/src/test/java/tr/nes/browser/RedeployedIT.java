package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.CrashCase;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Redeployment;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.ServerKillingCard;
import tr.nes.browser.testing.Web;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.PcscDaemon;

/** Redeploys the application while a card writes its PIN; the server, its daemon and the card keep running. */
@Tag("nightly")
class RedeployedIT {

    private static final ExecutorService CARDS = Executors.newCachedThreadPool();
    private static final CrashCase VICTIM = CrashCase.SET_PIN;
    private static final String NEW_PIN = "902746";
    private static final String SECOND_PIN = "815037";
    private static final int ALL_TRIES = 3;

    private static PcscDaemon daemon;

    @RegisterExtension
    final Scene scene = Scene.withRealReaders();

    private SimulatedCard card;

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(4);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        daemon.close();
        CARDS.shutdownNow();
    }

    @Test
    void whenRedeployedWhileACardWritesItsPin_thenTheOperationIsSettledAndTheReaderServesAgain() throws Exception {
        card = VICTIM.card(scene.web().logIn(VICTIM.person()).certificateOf(VICTIM.serial()));
        Redeployment redeployment = scene.portal().redeployment();
        ServerKillingCard interrupted = new ServerKillingCard(card, new CyclicBarrier(1, redeployment::begin));
        int descriptors;
        try (VpcdSlot slot = inserted(interrupted)) {
            Kiosk kiosk = uptoTheApproval(NEW_PIN);
            descriptors = daemon.descriptors();
            interrupted.killAt(VICTIM.command());
            kiosk.press("Onay");
            DevEndpoints.until("the card has its PIN", interrupted::carriedOut);
            redeployment.awaitEnd();
            assertThat(slot.inserted()).isTrue();
        }
        assertThat(card.accepts(CrashCase.ascii(NEW_PIN))).isTrue();

        try (VpcdSlot slot = inserted(new ServerKillingCard(card, new CyclicBarrier(1)))) {
            Web web = scene.web().logIn(VICTIM.person());
            DevEndpoints.until("the operation is settled", () -> settled(web));
            Kiosk kiosk = uptoTheApproval(SECOND_PIN).press("Onay").sees(Kiosk.DONE);
            assertThat(slot.inserted()).isTrue();
            kiosk.end();
        }
        assertThat(card.accepts(CrashCase.ascii(SECOND_PIN))).isTrue();
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
        DevEndpoints.until("no context of the old deployment is left", () -> daemon.descriptors() <= descriptors);
    }

    private VpcdSlot inserted(ServerKillingCard channel) throws Exception {
        return new VpcdSlot(card, channel, "127.0.0.1", daemon.port(VICTIM.slot()), CARDS);
    }

    private boolean settled(Web web) {
        web.open("/menu").sees("İşlemler Menüsü");
        return web.page().getByText("Karttaki son işlemin sonucu bilinmiyor.").count() == 0;
    }

    private Kiosk uptoTheApproval(String pin) {
        String code = scene.web().logIn(VICTIM.person()).servicingCode();
        Kiosk kiosk = scene.kiosk(VICTIM.terminal()).byCode(code);
        kiosk.chooseCard(VICTIM.serial()).newPin(pin, pin).sees(Kiosk.APPROVAL);
        return kiosk.follow("WEB Parola").type("WEB Parola", VICTIM.person().password());
    }
}
