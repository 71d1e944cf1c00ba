package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.nes.browser.testing.ExposedSurface;
import tr.nes.browser.testing.Portal;
import tr.nes.browser.testing.ProductionBuild;
import tr.nes.browser.testing.TrustingClient;

/** What a production build exposes to the outside. */
class ProductionBuildIT {

    private static Path ear;
    private static Portal portal;

    @BeforeAll
    static void build() throws Exception {
        ear = ProductionBuild.ear();
        portal = ProductionBuild.start(ear);
    }

    @AfterAll
    static void stop() throws Exception {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    void whenItIsBuilt_thenNothingOfDevelopmentIsInIt() throws Exception {
        try (InputStream in = Files.newInputStream(ear)) {
            assertThat(entries(new ZipInputStream(in), 2))
                    .contains(
                            "tr/nes/access/boundary/Sessions.class",
                            "WEB-INF/classes/tr/nes/web/shell/http/Paths.class")
                    .noneMatch(name -> name.contains("tr/nes/dev/") || name.contains("tr/nes/web/dev/"))
                    .noneMatch(name -> name.contains("db/development/"));
        }
    }

    @Test
    void whenAStrangerTriesEverything_thenOnlyWhatIsListedAnswers() throws Exception {
        ExposedSurface surface = new ExposedSurface(portal);
        assertThat(surface.listening()).isEqualTo(surface.allowed());
        assertThat(surface.findings()).isEmpty();
        TrustingClient client = new TrustingClient();
        for (String path : List.of("/dev/phone", "/dev/readers", "/dev/reset", "/dev/pair?terminal=kiosk-1")) {
            HttpResponse<String> answer = client.send("GET", portal.secureAddress() + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whenCookiesAreSet_thenTheyBelongToThisHostAndToTls() throws Exception {
        List<String> cookies = new ExposedSurface(portal).cookies("/giris/sifreli", "/kiosk", "/giris?dil=en");
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("__Host-nes-session="));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("__Host-nes-dil="));
        assertThat(cookies)
                .allMatch(cookie -> cookie.startsWith("__Host-"))
                .allMatch(cookie -> cookie.matches("(?i).*; ?secure(;.*)?"))
                .allMatch(cookie -> cookie.matches("(?i).*; ?httponly(;.*)?"))
                .allMatch(cookie -> cookie.matches("(?i).*; ?path=/(;.*)?"))
                .allMatch(cookie -> cookie.matches("(?i).*; ?samesite=(lax|strict)(;.*)?"))
                .noneMatch(cookie -> cookie.matches("(?i).*domain=.*"));
    }

    @Test
    void whenAPlainPageOfTheSameHostSendsAForm_thenItIsForeign() throws Exception {
        TrustingClient client = new TrustingClient();
        String page = portal.secureAddress() + "/giris/sifreli";
        assertThat(client.send("POST", page, "Origin", portal.address()).statusCode())
                .isEqualTo(403);
        assertThat(client.send("POST", page, "Origin", portal.address().replace("http:", "https:"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.send("POST", page, "Origin", portal.secureAddress()).statusCode())
                .isLessThan(400);
    }

    /** Entries of the archive and of the archives in it. */
    private static List<String> entries(ZipInputStream zip, int depth) throws Exception {
        List<String> names = new ArrayList<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            names.add(entry.getName());
            if (depth > 0 && entry.getName().matches(".*[.](jar|war|rar)")) {
                names.addAll(entries(new ZipInputStream(zip), depth - 1));
            }
        }
        return names;
    }
}
