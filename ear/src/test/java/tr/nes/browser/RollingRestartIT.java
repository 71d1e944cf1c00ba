package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.ClusterVisitor;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.PageRequests;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Portal;
import tr.nes.browser.testing.Scene;

/** Two servers on one database; each in turn is stopped (SIGTERM) and started again while people work. */
@Tag("nightly")
class RollingRestartIT {

    private static final int OK = 200;
    private static final List<String> PAGES =
            List.of("/menu", "/kilit-cozme", "/sertifikalar", "/sertifikalar/askiya-al");

    @RegisterExtension
    final Scene scene = Scene.inACluster();

    private final Map<Person, PlainBrowser> people = new EnumMap<>(Person.class);

    @Test
    void whenServersAreReplacedOneByOne_thenSessionsGoOn() throws Exception {
        for (Person person : List.of(Person.SAHIP, Person.YETKILI, Person.YENILEYEN)) {
            people.put(person, scene.plainBrowser(person));
        }
        Portal first = scene.cluster().first();
        Portal second = scene.cluster().second();
        for (int round = 0; round < 2; round++) {
            replace(first, second);
            replace(second, first);
        }
    }

    private void replace(Portal leaving, Portal staying) throws Exception {
        everybodyTo(staying);
        HtmlForm form;
        try (PageRequests work = PageRequests.of(List.of(at(Person.YETKILI), at(Person.YENILEYEN)), PAGES)) {
            work.untilMore(20, OK);
            leaving.stop();
            form = at(Person.SAHIP).form("/kilit-cozme", "ask");
            ClusterVisitor newcomer = scene.cluster().visitor(staying, Person.DENETCI);
            assertThat(newcomer.logIn()).isTrue();
            people.put(Person.DENETCI, newcomer.browser());
            leaving.start();
            work.untilMore(20, OK);
            assertThat(work.statuses()).containsOnlyKeys(OK);
        }
        everybodyTo(leaving);
        assertThat(pageAfter(form)).contains("data-copy=");
    }

    private PlainBrowser at(Person person) {
        return people.get(person);
    }

    private String pageAfter(HtmlForm form) throws Exception {
        PlainBrowser.Answer made = at(Person.SAHIP).submit(form.pressed("create"));
        return made.location().isEmpty()
                ? made.text()
                : at(Person.SAHIP).arrive(made.location()).text();
    }

    /** Once the server has a copy of each session. */
    private void everybodyTo(Portal server) {
        people.replaceAll((person, browser) -> {
            DevEndpoints.until(
                    "the session of " + person + " at " + server.address(),
                    () -> browser.sentTo(server.address()).get("/menu").status() == OK);
            return browser.sentTo(server.address());
        });
    }
}
