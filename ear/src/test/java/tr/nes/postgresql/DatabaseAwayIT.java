package tr.nes.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.ClusterVisitor;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.PlainBrowser.Answer;
import tr.nes.browser.testing.PortalOnPostgres;
import tr.nes.browser.testing.StatusReader;

/** The database server of a running portal stops and returns: what people, relying parties and the operator see. */
@Tag("database")
class DatabaseAwayIT {

    private static final String LIST = "/crl/issuing.crl";
    private static final String RECORDS = "/denetim-kayitlari";
    private static final List<String> PAGES = List.of("/", "/giris/sifreli", "/menu", RECORDS);
    private static final String REASON = "the database does not answer";
    private static final Pattern LOUD = Pattern.compile("^\\S+ \\S+ (WARN|ERROR|FATAL) ");
    private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");
    private static final Pattern CLOSED = Pattern.compile("silent for ([2-9][0-9]|[0-9]{3,}) s");
    private static final int UNDER_WAY = 8;
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    @TempDir
    private static Path folder;

    private static PortalOnPostgres installation;

    private final PlainBrowser anybody = new PlainBrowser(installation.portal().address());
    private final PlainBrowser monitoring =
            new PlainBrowser(installation.portal().management());

    @BeforeAll
    static void start() throws Exception {
        installation = PortalOnPostgres.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        installation.close();
    }

    @Test
    void whenTheDatabaseIsAway_thenStatusAndMaintenanceAreToldAndEverythingGoesOnAfterwards() throws Exception {
        ClusterVisitor auditor = loggedIn(Person.DENETCI);
        ClusterVisitor holder = loggedIn(Person.SAHIP);
        StatusReader status = new StatusReader(installation.portal().address());
        String serial = active();
        BigInteger number = new BigInteger(serial, 16);
        byte[] list = status.get(LIST).body();
        assertThat(status.ocsp(number)).contains(": good");
        PlainBrowser kiosk = new PlainBrowser(installation.portal().address());
        kiosk.get("/dev/pair?terminal=kiosk-1");
        assertThat(kiosk.get("/kiosk").status()).isEqualTo(OK);
        HtmlForm suspension = holder.browser().form("/sertifikalar/askiya-al", "change");
        long operations = changes();
        int before = installation.portal().logged().length();

        installation.loseDatabase();
        saysMaintenance(
                holder.browser().submit(suspension.pressed(suspension.buttons().get(0))));
        saysMaintenance(kiosk.get("/kiosk"));
        DevEndpoints.until("every page says maintenance", () -> everyPageIsClosed(auditor.browser()));
        saysWhy(monitoring, "/health/ready");
        saysWhy(anybody, "/health/serving");
        List<String> linked = linked(anybody.get("/").text());
        assertThat(linked).isNotEmpty();
        linked.forEach(this::leadsSomewhere);
        DevEndpoints.until(
                "no status is told any more", () -> status.ocsp(number).contains("trylater"));
        int noticed = installation.portal().logged().length();
        for (int i = 0; i < 20; i++) {
            assertThat(status.ocsp(number)).contains("trylater").doesNotContain("good");
            saysMaintenance(auditor.browser().get(RECORDS));
        }
        assertThat(status.get(LIST).body()).isEqualTo(list);
        assertThat(status.get("/ca/issuing.cer").statusCode()).isEqualTo(OK);
        List<String> outage = loggedSince(noticed);
        assertThat(installation.portal().logged().substring(before, noticed).lines())
                .filteredOn(line -> LOUD.matcher(line).find())
                .as("what was under way")
                .hasSizeLessThan(UNDER_WAY);

        installation.findDatabase();
        DevEndpoints.until(
                "the server is ready", () -> monitoring.get("/health/ready").status() == OK);
        DevEndpoints.until(
                "load balancers know", () -> anybody.get("/health/serving").status() == OK);
        DevEndpoints.until(
                "its pages are open", () -> auditor.browser().get(RECORDS).status() == OK);
        assertThat(auditor.browser().get(RECORDS).text()).contains("Denetim Kayıtları", Person.DENETCI.fullName());
        assertThat(kiosk.get("/kiosk").status()).isEqualTo(OK);
        assertThat(active()).isEqualTo(serial);
        assertThat(changes()).as("nothing half done").isEqualTo(operations);
        assertThat(holder.changeCertificate()).isTrue();
        DevEndpoints.until("the new status is told", () -> status.ocsp(number).contains("revoked"));
        assertThat(installation.portal().operator().nes("audit-verify").text()).contains("faults 0");
        DevEndpoints.until(
                "the log says that it is over",
                () -> installation.portal().logged().contains("machine: no longer: " + REASON));
        assertThat(outage).hasSizeLessThanOrEqualTo(1).allMatch(line -> line.contains("machine: " + REASON));
        assertThat(installation.portal().logged()).contains("machine: " + REASON + "; first noticed");
    }

    @Test
    @Tag("nightly")
    void whenTheDatabaseAnswersNothing_thenNobodyWaitsForItAndTheServerComesBackByItself() throws Exception {
        ClusterVisitor auditor = loggedIn(Person.DENETCI);
        StatusReader status = new StatusReader(installation.portal().address());
        BigInteger number = BigInteger.TEN;
        installation.holdDatabase();
        try {
            DevEndpoints.until(
                    "monitoring knows", () -> monitoring.get("/health/ready").status() == UNAVAILABLE);
            DevEndpoints.until(
                    "pages are closed",
                    () -> CLOSED.matcher(anybody.get("/health/serving").text()).find());
            for (String page : PAGES) {
                saysMaintenance(auditor.browser().get(page));
            }
            assertThat(status.ocsp(number)).contains("trylater").doesNotContain("good");
        } finally {
            installation.releaseDatabase();
        }
        DevEndpoints.until(
                "the server is ready", () -> monitoring.get("/health/ready").status() == OK);
        DevEndpoints.until(
                "its pages are open", () -> auditor.browser().get(RECORDS).status() == OK);
    }

    private static ClusterVisitor loggedIn(Person person) throws Exception {
        ClusterVisitor visitor = installation.visitor(person);
        assertThat(visitor.logIn()).isTrue();
        return visitor;
    }

    /** The holder's certificate in use. */
    private static String active() throws Exception {
        return installation
                .database()
                .texts(
                        "select serial_number from certificate where status = 'ACTIVE' and holder_id ="
                                + " (select id from holder where identity_number = ?) order by serial_number",
                        Person.SAHIP.number())
                .get(0);
    }

    private static long changes() throws Exception {
        return Long.parseLong(installation
                .database()
                .texts("select count(*) from certificate_change")
                .get(0));
    }

    /** Until then pages that need no database go on; none breaks, and nobody is sent to log in again. */
    private boolean everyPageIsClosed(PlainBrowser staff) throws IOException, InterruptedException {
        boolean closed = true;
        for (String page : PAGES) {
            Answer answer = staff.get(page);
            closed &= answer.status() == UNAVAILABLE;
            if (answer.status() == UNAVAILABLE) {
                saysMaintenance(answer);
            } else {
                assertThat(answer.status()).as(page).isEqualTo(OK);
            }
        }
        return closed;
    }

    private static void saysMaintenance(Answer answer) {
        assertThat(answer.status()).as(answer.location() + answer.text()).isEqualTo(UNAVAILABLE);
        assertThat(answer.text()).contains("<h1>Bakım</h1>").doesNotContain("Exception", "\tat ");
        assertThat(answer.whole().headers().firstValue("Retry-After")).isPresent();
    }

    /** Health is looked at every few seconds. */
    private static void saysWhy(PlainBrowser browser, String health) throws Exception {
        DevEndpoints.until(health + " knows", () -> browser.get(health).status() == UNAVAILABLE);
        assertThat(browser.get(health).text()).contains(REASON);
    }

    private static List<String> linked(String page) {
        return LINKED.matcher(page).results().map(found -> found.group(1)).toList();
    }

    /** To its page, to the login, or to the page that says maintenance. */
    private void leadsSomewhere(String address) {
        try {
            Answer answer = anybody.arrive(address);
            if (answer.status() != OK) {
                assertThat(answer.status()).as(address + answer.text()).isEqualTo(UNAVAILABLE);
                assertThat(answer.whole().headers().firstValue("Retry-After"))
                        .as(address)
                        .isPresent();
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(address, e);
        }
    }

    /** What the operator has to read: no information, no stack traces. */
    private static List<String> loggedSince(int begun) throws IOException {
        String log = installation.portal().logged().substring(begun);
        assertThat(log).doesNotContain("\tat ");
        // whose commit was under way is told by the transaction manager
        return log.lines()
                .filter(line -> LOUD.matcher(line).find() && !line.contains("[com.arjuna"))
                .toList();
    }
}
