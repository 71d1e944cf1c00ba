package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Handshake;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;

/** Attempts to open a push channel with its token but without one of the other things that its owner has. */
class PushHandshakesIT {

    private static final int OPEN = 101;
    private static final int REFUSED = 403;
    private static final String LOGIN = "nes-login";
    private static final String TERMINAL = "nes-terminal";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheOriginIsNotNamedOrForeign_thenTheChannelStaysClosed() throws Exception {
        PlainBrowser staff = scene.plainBrowser(Person.YONETICI);
        String channel = Handshake.channel(staff.get("/okuyucular").text());
        String own = scene.address();

        assertThat(open(channel, staff, "Origin", own)).isEqualTo(OPEN);
        assertThat(open(channel, staff)).isEqualTo(REFUSED);
        for (String foreign : List.of(
                "https://evil.example", "null", own.replace("http:", "https:"), own.replaceFirst("[0-9]$", "9"))) {
            assertThat(open(channel, staff, "Origin", foreign)).as(foreign).isEqualTo(REFUSED);
            assertThat(open(channel, staff, "Origin", own, "Origin", foreign))
                    .as("both, " + foreign)
                    .isEqualTo(REFUSED);
        }
    }

    @Test
    void whenTheTokenIsSomebodyElses_thenTheChannelStaysClosed() throws Exception {
        PlainBrowser staff = scene.plainBrowser(Person.YONETICI);
        String channel = Handshake.channel(staff.get("/okuyucular").text());

        refused(channel, scene.plainBrowser());
        refused(channel, scene.plainBrowser(Person.SAHIP));
        PlainBrowser sessionAlone = staff.stolen();
        sessionAlone.cookies().remove(LOGIN);
        refused(channel, sessionAlone);
        PlainBrowser loginAlone = staff.stolen();
        loginAlone.cookies().remove(PlainBrowser.SESSION);
        refused(channel, loginAlone);
        PlainBrowser kiosk = terminal("kiosk-1");
        refused(channel, kiosk);
        kiosk.get("/kiosk");
        refused(channel, kiosk);
        assertThat(open(channel, staff, "Origin", scene.address())).isEqualTo(OPEN);
    }

    @Test
    void whenATerminalsTokenIsShownByAnother_thenTheChannelStaysClosed() throws Exception {
        PlainBrowser kiosk = terminal("kiosk-1");
        String channel = Handshake.channel(kiosk.get("/kiosk").text());
        PlainBrowser other = terminal("kiosk-2");
        other.get("/kiosk");

        assertThat(open(channel, kiosk, "Origin", scene.address())).isEqualTo(OPEN);
        assertThat(open(channel, kiosk)).isEqualTo(REFUSED);
        refused(channel, scene.plainBrowser(Person.YONETICI));
        refused(channel, other);
        other.cookies().put(PlainBrowser.SESSION, kiosk.cookies().get(PlainBrowser.SESSION));
        refused(channel, other);
        PlainBrowser unpaired = kiosk.stolen();
        unpaired.cookies().remove(TERMINAL);
        refused(channel, unpaired);
    }

    private PlainBrowser terminal(String name) throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        browser.get("/dev/pair?terminal=" + name);
        return browser;
    }

    private void refused(String channel, PlainBrowser browser) {
        assertThat(open(channel, browser, "Origin", scene.address())).isEqualTo(REFUSED);
    }

    private int open(String channel, PlainBrowser browser, String... headers) {
        String[] all = List.of("Cookie", browser.jar()).toArray(new String[headers.length + 2]);
        System.arraycopy(headers, 0, all, 2, headers.length);
        return Handshake.status(scene.address(), channel, browser.cookies().isEmpty() ? headers : all);
    }
}
