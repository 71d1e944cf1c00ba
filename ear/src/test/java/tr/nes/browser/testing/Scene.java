package tr.nes.browser.testing;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.it.testing.SigningKey;

/**
 * The environment of one test: a portal in the demo's initial state, and independent browsers. Portal and Chromium
 * are started once per process, a portal with real readers once per class. Register it with
 * {@link RegisterExtension}.
 */
public final class Scene implements BeforeEachCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace CLASS = ExtensionContext.Namespace.create(Scene.class);

    /** The kind of portal. */
    private enum Stage {
        SIMULATED,
        REAL,
        OWN,
        CLUSTER
    }

    private final Stage stage;
    private final List<BrowserContext> browsers = new ArrayList<>();
    private Portal portal;
    private Cluster cluster;
    private Chromium chromium;
    private APIRequestContext requests;
    private DevEndpoints devEndpoints;
    private Screens screens;

    private Scene(Stage stage) {
        this.stage = stage;
    }

    public static Scene withSimulatedReaders() {
        return new Scene(Stage.SIMULATED);
    }

    /** PC/SC must be available before the first test. */
    public static Scene withRealReaders() {
        return new Scene(Stage.REAL);
    }

    /** With simulated readers, for a class that stops the server. */
    public static Scene withItsOwnPortal() {
        return new Scene(Stage.OWN);
    }

    /** Two nodes, for all tests of a class; methods about the portal refer to the first one. */
    public static Scene inACluster() {
        return new Scene(Stage.CLUSTER);
    }

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        chromium = SharedProcesses.chromium();
        portal = switch (stage) {
            case SIMULATED -> SharedProcesses.portal();
            case REAL -> ofItsOwn(test, Portal::withRealReaders);
            case OWN -> ofItsOwn(test, Portal::durable);
            case CLUSTER -> cluster(test).first();
        };
        requests = chromium.playwright()
                .request()
                .newContext(new APIRequest.NewContextOptions().setBaseURL(portal.address()));
        devEndpoints = new DevEndpoints(requests);
        devEndpoints.reset();
        if (stage == Stage.REAL) {
            CommissionedCards.once(ofClass(test).getStore(CLASS), portal, devEndpoints);
        }
        screens = new Screens();
    }

    /** The PC/SC daemon belongs to the class, and so does the portal that uses it. */
    private static ExtensionContext ofClass(ExtensionContext test) {
        ExtensionContext context = test;
        while (context.getTestMethod().isPresent()) {
            context = context.getParent().orElseThrow();
        }
        return context;
    }

    private static Portal ofItsOwn(ExtensionContext test, Callable<Portal> start) {
        return ofClass(test)
                .getStore(CLASS)
                .getOrComputeIfAbsent(
                        "portal",
                        key -> {
                            try {
                                return start.call();
                            } catch (Exception e) {
                                throw new IllegalStateException("no portal", e);
                            }
                        },
                        Portal.class);
    }

    private Cluster cluster(ExtensionContext test) {
        cluster = ofClass(test).getStore(CLASS).getOrComputeIfAbsent("cluster", key -> Cluster.start(), Cluster.class);
        return cluster;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        for (BrowserContext browser : browsers) {
            if (failed) {
                keepEvidence(browser, test);
                browser.close();
            } else {
                chromium.release(browser);
            }
        }
        browsers.clear();
        requests.dispose();
        List<String> findings = screens.takeFindings();
        if (!failed && !findings.isEmpty()) {
            throw new AssertionError("findings on the pages:\n" + String.join("\n", findings));
        }
    }

    private void keepEvidence(BrowserContext browser, ExtensionContext test) {
        int number = 0;
        for (Page page : browser.pages()) {
            String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName() + "-"
                    + browsers.indexOf(browser) + number++;
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "browser-failures", name.replaceAll("[^A-Za-z0-9.-]", "_") + ".png")));
        }
    }

    public DevEndpoints dev() {
        return devEndpoints;
    }

    public Screens screens() {
        return screens;
    }

    public String address() {
        return portal.address();
    }

    public Portal portal() {
        return portal;
    }

    /** The server's live heap. */
    public HeapDump heap() throws IOException, InterruptedException {
        return portal.heap();
    }

    /** A browser that sends whatever a test specifies. */
    public PlainBrowser plainBrowser() {
        return new PlainBrowser(portal.address());
    }

    /** The same, logged in. */
    public PlainBrowser plainBrowser(Person person) throws IOException, InterruptedException {
        PlainBrowser browser = plainBrowser();
        logIn(browser).of(person);
        return browser;
    }

    public PlainLogin logIn(PlainBrowser browser) {
        return new PlainLogin(browser, devEndpoints);
    }

    public PortalDatabase ledger() {
        return new PortalDatabase(databaseLogin());
    }

    private OwnerLogin databaseLogin() {
        return cluster == null ? OwnerLogin.ofFile(portal.data()) : cluster.databaseLogin();
    }

    /** The nodes, in a scene with two. */
    public Cluster cluster() {
        return cluster;
    }

    /** A browser at home. */
    public Web web() {
        return new Web(newPage(1280, 900), devEndpoints, portal.address());
    }

    /** The same for this node. */
    public Web web(Portal node) {
        return new Web(newPage(node.address(), 1280, 900), devEndpoints, node.address());
    }

    /** The same with Web eID's extension; {@code card} maps a nonce to a token or to one of the error codes. */
    public Web webWithCard(UnaryOperator<String> card) {
        Page page = newPage(1280, 900);
        WebEidExtension.install(page, card);
        return new Web(page, devEndpoints, portal.address());
    }

    /** The key of one of the demo's cards, for simulating it. */
    public SigningKey keyOf(String card) throws Exception {
        return new DemoKeys(databaseLogin()).of(card);
    }

    /** A browser in an office, paired with a terminal. */
    public Kiosk kiosk(String terminal) {
        Page page = newPage(1920, 1080);
        devEndpoints.pair(page.context(), terminal);
        return new Kiosk(page, devEndpoints).open();
    }

    /** A browser in an office, not paired yet. */
    public Kiosk unpairedKiosk() {
        Page page = newPage(1920, 1080);
        page.navigate("/kiosk");
        return new Kiosk(page, devEndpoints);
    }

    /** Any browser. */
    public Page newPage(int width, int height) {
        return newPage(portal.address(), width, height);
    }

    private Page newPage(String address, int width, int height) {
        Page page = chromium.page(address, width, height);
        browsers.add(page.context());
        return page;
    }
}
