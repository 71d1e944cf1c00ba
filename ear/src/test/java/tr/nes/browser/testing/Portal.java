package tr.nes.browser.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tr.nes.cardconnector.testing.Eventually;

/** The provisioned server as a separate process, with its own ports and installation. */
public final class Portal implements AutoCloseable {

    static final Path TARGET = Path.of(System.getProperty("browser.target", "target"));
    /** The tests run in several parallel processes, each with its own portals. */
    private static final int FORK = Integer.getInteger("browser.fork", 1);

    /** Of the ports of this process's shared portal; others add hundreds. */
    public static final int OFFSET = Integer.getInteger("browser.port.offset", 21000) + 300 * (FORK - 1);

    private static final String SERVER_JVM = System.getProperty("browser.server.jvm", "");
    private static final Duration BOOT = Duration.ofMinutes(5);
    private static final String STARTED = "WFLYSRV0025";
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);

    private final ProcessBuilder server;
    private final Path log;
    private final Path data;
    private final Path run;
    private final Path logs;
    private final int offset;
    private final Thread shutdownHook = new Thread(this::endWithTheTests);
    private volatile Process process;

    private Portal(ProcessBuilder server, Path log, Path data, Path run, int offset, Path logs) {
        this.logs = logs;
        this.server = server;
        this.log = log;
        this.data = data;
        this.run = run;
        this.offset = offset;
        Runtime.getRuntime().addShutdownHook(shutdownHook);
    }

    /** With simulated readers, writing commits at once; to be closed. */
    static Portal durable() throws Exception {
        return start("durable", OFFSET + 100, "-Dnes.transport=simulated");
    }

    /** With the readers of the machine's PC/SC daemon, which must be running. */
    static Portal withRealReaders() throws Exception {
        return start(
                "pcsc",
                OFFSET + 100,
                "-Dnes.transport=pcsc",
                "-Dnes.agents.port=8461",
                "-Dnes.cards.personalise=3B9F978131FE458065544353228231C073F62180810553");
    }

    /** With the defaults of a production build; to be closed. */
    public static Portal secureOnly() throws Exception {
        return start("secure", OFFSET + 200, "-Dnes.transport=simulated", "-Dnes.https.only=true");
    }

    public static Portal start(String name, int offset, String... properties) throws Exception {
        Portal portal = installed(name, offset, properties);
        portal.start();
        return portal;
    }

    /** Not started yet. */
    static Portal installed(String name, int offset, String... properties) throws IOException {
        Path data = Files.createDirectories(TARGET.resolve("browser-data")).toAbsolutePath();
        Path log = Files.createDirectories(TARGET.resolve("browser-logs"))
                .resolve(name + "-" + FORK + ".log")
                .toAbsolutePath();
        Path fresh = Files.createTempDirectory(data, name);
        // the path of a socket must be short, that of a clone may be long
        Path run = Files.createTempDirectory("nes");
        List<String> command = new ArrayList<>(List.of(
                TARGET.resolve("server/bin/standalone.sh").toAbsolutePath().toString(),
                "-Djboss.socket.binding.port-offset=" + offset,
                "-Djboss.server.config.dir=" + ProvisionedConfiguration.copiedTo(fresh.resolve("configuration")),
                "-Djboss.server.log.dir=" + fresh.resolve("log"),
                "-Djboss.server.data.dir=" + fresh.resolve("server"),
                "-Djboss.server.temp.dir=" + fresh.resolve("tmp"),
                "-Djboss.node.name=browser-" + name,
                "-Dnes.data.dir=" + fresh.resolve("data"),
                "-Dnes.run.dir=" + run,
                "-Dnes.portal.url=http://localhost:" + (8080 + offset),
                "-Dnes.access.log=true",
                "-Dnes.word.tries.per.minute=1000"));
        String database = fresh.resolve("data").toString();
        Stream.of(properties).map(p -> p.replace("{data}", database)).forEach(command::add);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // in the background, a SIGTERM to the script reaches the server
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        return new Portal(builder, log, fresh.resolve("data"), run, offset, fresh.resolve("log"));
    }

    /**
     * Also restarts after {@link #kill()} or {@link #stop()}, in the same installation.
     *
     * @param more for this start only: -Dname=value without spaces
     */
    public void start(String... more) throws Exception {
        server.environment().put("JAVA_OPTS", SERVER_JVM + " " + String.join(" ", more));
        Sockets.requireFree(8080 + offset);
        try (FileChannel turn = FileChannel.open(
                        TARGET.resolve("boot.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock taken = turn.lock()) {
            boot();
        }
    }

    /** One at a time: servers that share a home mark their deployment in the same folder. */
    private void boot() throws Exception {
        process = server.start();
        try {
            Eventually.until("the portal is ready, see " + log, BOOT, this::ready);
            // the first handshake generates the key, which servers with the same home share
            new TrustingClient().send("HEAD", secureAddress() + "/favicon.ico");
        } catch (Exception | Error e) {
            close();
            throw e;
        }
    }

    /** Stops the server as an operator does. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(SHUTDOWN.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the server does not stop, see " + log);
        }
    }

    /** Ends the server at once, like a power failure (SIGKILL). */
    public void kill() throws InterruptedException {
        ProcessHandle java = java();
        java.destroyForcibly();
        java.onExit().join();
        process.waitFor();
    }

    /** The server's log directory. */
    public Path logs() {
        return logs;
    }

    /** http://localhost:29080 */
    public String address() {
        return "http://localhost:" + (8080 + offset);
    }

    /** https://localhost:29443 */
    public String secureAddress() {
        return "https://localhost:" + (8443 + offset);
    }

    /** http://localhost:30990: health and metrics */
    public String management() {
        return "http://localhost:" + (9990 + offset);
    }

    /** The directory of database and keys. */
    public Path data() {
        return data;
    }

    /** The server's log so far. */
    public String logged() throws IOException {
        return Files.readString(logs.resolve("server.log"), StandardCharsets.ISO_8859_1);
    }

    /** What stands on the console of the person who started the server. */
    public String console() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** The server's live heap. */
    public HeapDump heap() throws IOException, InterruptedException {
        long pid = java().pid();
        return HeapDump.of(pid, log.resolveSibling("heap-" + pid + ".hprof"));
    }

    public ProcessHandle java() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    /** Runs an administrator's commands on this machine. */
    public Operator operator() {
        return new Operator(TARGET.resolve("server/bin/nes").toAbsolutePath(), run, data);
    }

    /** Redeploys the same application in the running server. */
    public Redeployment redeployment() {
        return new Redeployment(
                this,
                TARGET.resolve("server").toAbsolutePath(),
                9990 + offset,
                log.resolveSibling("redeployment-" + FORK + ".log"));
    }

    /** Checks the log first, as requests slow down a booting server. */
    private boolean ready() throws IOException, InterruptedException {
        String said = console();
        if (!process.isAlive() || said.contains(STARTED_WITH_ERRORS)) {
            throw new IllegalStateException("the server has not started, see " + log);
        }
        return said.contains(STARTED) && Health.isReady(management());
    }

    /** Its database is then complete. */
    private void endWithTheTests() {
        if (process != null) {
            process.destroy();
            process.onExit()
                    .completeOnTimeout(process, SHUTDOWN.toSeconds(), TimeUnit.SECONDS)
                    .join();
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Override
    public void close() throws InterruptedException {
        try {
            process.destroy();
            if (!process.waitFor(SHUTDOWN.toSeconds(), TimeUnit.SECONDS)) {
                endWithTheTests();
            }
        } finally {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
        }
    }
}
