package tr.nes.browser.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Network namespaces of this machine on one bridge, each for one server; traffic between any two addresses can be cut
 * without either side being told. Needs root. Here: the database, the proxy and the test, each with its address.
 */
final class Namespaces implements AutoCloseable {

    static final String PROXY = "10.77.0.1";
    static final String DATABASE = "10.77.0.2";

    private static final String BRIDGE = "nes-test";
    private final int count;

    private Namespaces(int count) {
        this.count = count;
    }

    static Namespaces make(int count) throws IOException, InterruptedException {
        Namespaces made = new Namespaces(count);
        made.close();
        run("ip link add " + BRIDGE + " type bridge");
        run("ip addr add " + PROXY + "/24 dev " + BRIDGE);
        run("ip addr add " + DATABASE + "/24 dev " + BRIDGE);
        run("ip link set " + BRIDGE + " up");
        for (int i = 0; i < count; i++) {
            made.add(i);
        }
        return made;
    }

    private void add(int member) throws IOException, InterruptedException {
        run("ip netns add " + name(member));
        run("ip link add " + name(member) + " type veth peer name eth0 netns " + name(member));
        run("ip link set " + name(member) + " master " + BRIDGE + " up");
        run("ip -n " + name(member) + " addr add " + address(member) + "/24 dev eth0");
        run("ip -n " + name(member) + " link set eth0 up");
        run("ip -n " + name(member) + " link set lo up");
    }

    static String address(int member) {
        return "10.77.0.1" + (member + 1);
    }

    private static String name(int member) {
        return "nes" + ProcessHandle.current().pid() + "-" + (member + 1);
    }

    /** The beginning of a command that runs in the member's namespace. */
    static List<String> in(int member) {
        return List.of("ip", "netns", "exec", name(member));
    }

    /** Whatever the member sends to this address is lost from now on, also on open connections. */
    static void cut(int member, String address) throws IOException, InterruptedException {
        run("ip -n " + name(member) + " route add blackhole " + address + "/32");
    }

    static void heal(int member, String address) throws IOException, InterruptedException {
        run("ip -n " + name(member) + " route del blackhole " + address + "/32");
    }

    private static void run(String command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command.split(" ")).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + text);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            if (Files.exists(Path.of("/run/netns", name(i)))) {
                run("ip netns del " + name(i));
            }
        }
        if (hasBridge()) {
            run("ip link del " + BRIDGE);
        }
    }

    /** Not by /sys, which may be that of another network namespace than this process's. */
    private static boolean hasBridge() throws IOException, InterruptedException {
        return new ProcessBuilder("ip", "link", "show", BRIDGE)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
