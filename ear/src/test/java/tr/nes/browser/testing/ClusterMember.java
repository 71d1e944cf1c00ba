package tr.nes.browser.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import tr.nes.cardconnector.testing.Eventually;

/** A server in a network namespace of its own. */
public final class ClusterMember implements AutoCloseable {

    private static final Duration BOOT = Duration.ofMinutes(5);
    private static final Map<String, String> FAKE_CLOCK = Map.of(
            "LD_PRELOAD", "libfaketimeMT.so.1",
            "LD_LIBRARY_PATH", "/usr/lib/x86_64-linux-gnu/faketime:/usr/lib/aarch64-linux-gnu/faketime",
            "FAKETIME_DONT_FAKE_MONOTONIC", "1",
            "FAKETIME_FORCE_MONOTONIC_FIX", "0");

    private final int number;
    private final Path home;
    private final List<String> arguments;
    private final Map<String, String> environment = new TreeMap<>(Map.of("LAUNCH_JBOSS_IN_BACKGROUND", "true"));
    private Path build = ProxiedCluster.thisBuild();
    private Process process;
    private int read;

    ClusterMember(int number, Path home, List<String> shared) throws IOException {
        this.number = number;
        this.home = Files.createDirectories(home.resolve("member-" + number));
        this.arguments = arguments(shared);
    }

    private List<String> arguments(List<String> shared) throws IOException {
        List<String> command = new ArrayList<>(shared);
        command.addAll(List.of(
                "-b",
                "0.0.0.0",
                "-Djboss.bind.address.private=" + Namespaces.address(number),
                "-Djboss.node.name=member-" + number,
                "-Djboss.tx.node.id=m" + number,
                "-Djboss.server.log.dir=" + home.resolve("log"),
                "-Djboss.server.data.dir=" + home.resolve("server"),
                "-Djboss.server.temp.dir=" + home.resolve("tmp"),
                "-Dnes.run.dir=" + Files.createTempDirectory("nes")));
        return command;
    }

    /**
     * From its next start its clock goes ahead by this, by Debian's libfaketime. Java waits by the monotonic clock,
     * which stays: with libfaketime's own correction a wait never ends.
     *
     * @param offset as {@code FAKETIME} takes it; empty for the machine's time
     */
    public void setClock(String offset) {
        if (offset.isEmpty()) {
            FAKE_CLOCK.keySet().forEach(environment::remove);
            environment.remove("FAKETIME");
        } else {
            environment.putAll(FAKE_CLOCK);
            environment.put("FAKETIME", offset);
        }
    }

    /** @param server the provisioned server of the build that its next start uses */
    public void setBuild(Path server) {
        build = server;
    }

    public void start() throws Exception {
        Path log = home.resolve("console.log");
        List<String> command = new ArrayList<>(Namespaces.in(number));
        command.add(build.resolve("bin/standalone.sh").toString());
        command.addAll(arguments);
        ProcessBuilder server =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        server.environment().putAll(environment);
        process = server.start();
        Eventually.until("a member is started, see " + log, BOOT, () -> {
            String said = Files.readString(log, StandardCharsets.UTF_8);
            if (!process.isAlive() || said.contains("WFLYSRV0026")) {
                throw new IllegalStateException("the server has not started, see " + log);
            }
            return said.contains("WFLYSRV0025");
        });
    }

    public int number() {
        return number;
    }

    /** Where a kiosk beside this server finds it. */
    public String address() {
        return "http://" + Namespaces.address(number) + ":" + ReverseProxy.LOCAL_PORT;
    }

    /** SIGTERM. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(BOOT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the server does not stop, see " + home);
        }
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        ProcessHandle java = java();
        java.destroyForcibly();
        java.onExit().join();
        process.waitFor();
    }

    /** SIGSTOP. */
    public void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** SIGCONT. */
    public void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, String.valueOf(java().pid())).start().waitFor();
    }

    /** From now on {@link #has} looks at what is logged next. */
    public void mark() throws IOException {
        read = logged().length();
    }

    /** Whether the server logged this since the last mark. */
    public boolean has(String text) throws IOException {
        return logged().indexOf(text, read) >= 0;
    }

    private String logged() throws IOException {
        return Files.readString(home.resolve("log/server.log"), StandardCharsets.ISO_8859_1);
    }

    /** The connection to the database is cut or healed. */
    public void cutFromDatabase() throws IOException, InterruptedException {
        Namespaces.cut(number, Namespaces.DATABASE);
    }

    public void healToDatabase() throws IOException, InterruptedException {
        Namespaces.heal(number, Namespaces.DATABASE);
    }

    /** Both directions between two members. */
    public void cutFrom(ClusterMember other) throws IOException, InterruptedException {
        Namespaces.cut(number, Namespaces.address(other.number));
        Namespaces.cut(other.number, Namespaces.address(number));
    }

    public void healTo(ClusterMember other) throws IOException, InterruptedException {
        Namespaces.heal(number, Namespaces.address(other.number));
        Namespaces.heal(other.number, Namespaces.address(number));
    }

    private ProcessHandle java() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
