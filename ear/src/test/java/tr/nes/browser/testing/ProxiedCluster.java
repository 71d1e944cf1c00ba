package tr.nes.browser.testing;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.testing.TestPostgres;

/** Servers in network namespaces behind HAProxy, on one PostgreSQL. Needs root. */
public final class ProxiedCluster implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(1);

    private final Namespaces namespaces;
    private final TestPostgres database;
    private final ReverseProxy proxy;
    private final Path home;
    private final List<String> owner;
    private final List<ClusterMember> members = new ArrayList<>();

    private ProxiedCluster(Path home, int count) throws Exception {
        this.home = home;
        namespaces = Namespaces.make(count);
        certificate(home);
        database = TestPostgres.start(
                home.resolve("accounts"),
                Map.of(
                        "listen_addresses",
                        "127.0.0.1," + Namespaces.DATABASE,
                        "ssl",
                        "on",
                        "ssl_cert_file",
                        home.resolve("server.pem").toString(),
                        "ssl_key_file",
                        home.resolve("server.key").toString()));
        owner = database.arguments();
        proxy = ReverseProxy.start(home, count);
        List<String> shared = shared(KeyStoreFile.ofCluster(home));
        for (int i = 0; i < count; i++) {
            members.add(new ClusterMember(i, home, shared));
        }
    }

    private List<String> shared(KeyStoreFile key) {
        return Stream.concat(
                        owner.stream(),
                        Stream.of(
                                "-Dnes.db.url=" + database.url(Namespaces.DATABASE),
                                "-Dnes.db.trust=" + home.resolve("server.pem"),
                                "-Dnes.transport=simulated",
                                "-Dnes.data.dir=" + home.resolve("data"),
                                "-Dnes.portal.url=" + ReverseProxy.address(),
                                "-Dnes.proxies=" + Namespaces.PROXY,
                                "-Dnes.word.tries.per.minute=10000",
                                "-Dnes.sessions=cluster",
                                "-Dnes.cluster.key.file=" + key.store(),
                                "-Dnes.cluster.key.password.file=" + key.password()))
                .toList();
    }

    private static void certificate(Path home) throws IOException, InterruptedException {
        String command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=db"
                + " -addext subjectAltName=IP:" + Namespaces.DATABASE + " -out " + home.resolve("server.pem")
                + " -keyout " + home.resolve("server.key");
        new ProcessBuilder(command.split(" "))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** The provisioned server of this build. */
    public static Path thisBuild() {
        return Portal.TARGET.resolve("server").toAbsolutePath();
    }

    /** Starts this number of servers, one after another. */
    public static ProxiedCluster start(int count) throws Exception {
        return start(count, thisBuild());
    }

    /** @param build provisioned server that they use */
    public static ProxiedCluster start(int count, Path build) throws Exception {
        Path data = Files.createDirectories(Portal.TARGET.resolve("browser-data"));
        ProxiedCluster started = new ProxiedCluster(Files.createTempDirectory(data.toAbsolutePath(), "proxied"), count);
        try {
            for (ClusterMember member : started.members) {
                member.setBuild(build);
                member.start();
                started.untilServing(member);
            }
            started.dev().reset();
            return started;
        } catch (Exception | Error e) {
            started.close();
            throw e;
        }
    }

    /** Until the proxy, which asks every second, may send people to this server. */
    public void untilServing(ClusterMember member) throws Exception {
        Eventually.until("member " + member.number() + " serves", READY, () -> {
            PlainBrowser pinned = new PlainBrowser(address());
            pinned.cookies().put("nes-server", "m" + member.number());
            return pinned.get("/giris").status() == 200
                    && !pinned.cookies().getOrDefault("nes-server", "").isEmpty()
                    && pinned.cookies().get("nes-server").equals("m" + member.number());
        });
    }

    public ClusterMember member(int number) {
        return members.get(number);
    }

    public List<ClusterMember> members() {
        return members;
    }

    public ClusterMember last() {
        return members.get(members.size() - 1);
    }

    /** The proxy's address. */
    public String address() {
        return ReverseProxy.address();
    }

    public PortalDatabase ledger() {
        return new PortalDatabase(new OwnerLogin(database.url(), "postgres", ""));
    }

    /** Somebody who uses the proxy's address. */
    public ClusterVisitor visitor(Person person) {
        return new ClusterVisitor(address(), ledger(), person);
    }

    /** Development endpoints of whichever server is up. */
    public DevEndpoints dev() {
        return devAt(address());
    }

    private static DevEndpoints devAt(String address) {
        return devAt(address, SharedProcesses.chromium());
    }

    static DevEndpoints devAt(String address, Chromium chromium) {
        return new DevEndpoints(
                chromium.playwright().request().newContext(new APIRequest.NewContextOptions().setBaseURL(address)));
    }

    /** A paired kiosk beside this server, whose readers it uses. */
    public Kiosk kiosk(ClusterMember member, String terminal) {
        return kiosk(member, terminal, SharedProcesses.chromium(), devOf(member));
    }

    static Kiosk kiosk(ClusterMember member, String terminal, Chromium chromium, DevEndpoints dev) {
        Page page = chromium.page(member.address(), 1920, 1080);
        dev.pair(page.context(), terminal);
        return new Kiosk(page, dev).open();
    }

    /** Card readers of this server. */
    public DevEndpoints devOf(ClusterMember member) {
        return devAt(member.address());
    }

    public Operator.Printed verifyTrail() throws Exception {
        return new Operator(
                        Portal.TARGET.resolve("server/bin/nes").toAbsolutePath(),
                        home.resolve("no-server"),
                        home.resolve("data"))
                .nes(Stream.concat(Stream.of("audit-verify"), owner.stream()).toArray(String[]::new));
    }

    @Override
    public void close() throws Exception {
        members.forEach(ClusterMember::close);
        proxy.close();
        database.close();
        namespaces.close();
    }
}
