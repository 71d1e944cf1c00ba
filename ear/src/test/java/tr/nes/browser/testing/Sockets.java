package tr.nes.browser.testing;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Listening sockets of a process of this machine, from the kernel (Linux, proc(5)). */
final class Sockets {

    private static final String LISTENING = "0A";
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private Sockets() {}

    /** TCP over IPv4 and IPv6, and all UDP sockets; for example {@code tcp 127.0.0.1:8080}. */
    static Set<String> listening(long pid) throws IOException {
        Path process = Path.of("/proc", Long.toString(pid));
        Set<String> own = inodes(process);
        Set<String> found = new TreeSet<>();
        for (String protocol : List.of("tcp", "tcp6", "udp", "udp6")) {
            for (String line : Files.readAllLines(process.resolve("net").resolve(protocol))) {
                String[] columns = line.strip().split("\\s+");
                boolean waits = columns[STATE].equals(LISTENING) || protocol.startsWith("udp");
                if (waits && own.contains("socket:[" + columns[INODE] + "]")) {
                    found.add(protocol + " " + readable(columns[ADDRESS]));
                }
            }
        }
        return found;
    }

    private static Set<String> inodes(Path process) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
            for (Path descriptor : descriptors.toList()) {
                try {
                    inodes.add(Files.readSymbolicLink(descriptor).toString());
                } catch (IOException closedMeanwhile) {
                    // not a listening socket
                }
            }
        }
        return inodes;
    }

    /** 0100007F:1F90 is 127.0.0.1:8080; longer ones are not converted. */
    private static String readable(String hex) {
        String[] parts = hex.split(":");
        int port = Integer.parseInt(parts[1], 16);
        if (parts[0].length() != 8) {
            return parts[0] + ":" + port;
        }
        long address = Long.parseLong(parts[0], 16);
        return (address & 255) + "." + (address >> 8 & 255) + "." + (address >> 16 & 255) + "." + (address >> 24 & 255)
                + ":" + port;
    }

    /** Two test runs on one server would interfere with each other. */
    static void requireFree(int port) {
        try (Socket other = new Socket("localhost", port)) {
            throw new IllegalStateException("port " + other.getPort()
                    + " is taken: another test run? Wait for it or choose another -Dbrowser.port.offset");
        } catch (IOException free) {
            // nobody listens, as expected
        }
    }
}
