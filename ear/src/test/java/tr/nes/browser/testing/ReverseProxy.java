package tr.nes.browser.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** HAProxy as docs/operations.md sets it up, and one beside each server that reaches what only its own machine may. */
final class ReverseProxy implements AutoCloseable {

    static final int PORT = 8000;
    static final int LOCAL_PORT = 9000;

    private static final String DEFAULTS = """
            defaults
              mode http
              timeout connect 2s
              timeout client 60s
              timeout server 30s
              timeout check 4s
              timeout tunnel 1h
            """;
    private static final String FRONT = """
              option forwardfor
              option redispatch 1
              retry-on conn-failure 503
              retries 2
              default-server inter 1s fall 2 rise 2 on-marked-down shutdown-sessions
            frontend web
              bind %s:%d
              use_backend development if { path_beg /dev }
              default_backend nes
            backend nes
              balance leastconn
              cookie nes-server insert indirect nocache httponly
              option httpchk GET /health/serving
            """;
    private static final String LOCAL = """
            frontend local
              bind %s:%d
              default_backend server
            backend server
              http-request set-header Host localhost:8080 if { path_beg /dev /health }
              http-request del-header X-Forwarded-For
              http-response replace-header Location http://localhost:8080(.*) \\1
              server here 127.0.0.1:8080
            """;

    private final List<Process> processes = new ArrayList<>();

    static ReverseProxy start(Path home, int members) throws IOException {
        ReverseProxy proxy = new ReverseProxy();
        StringBuilder front = new StringBuilder(DEFAULTS).append(FRONT.formatted(Namespaces.PROXY, PORT));
        for (int i = 0; i < members; i++) {
            front.append("  server m%d %s:8080 check cookie m%d\n".formatted(i, Namespaces.address(i), i));
        }
        front.append("backend development\n  cookie nes-server insert indirect nocache httponly\n");
        for (int i = 0; i < members; i++) {
            String address = Namespaces.address(i);
            front.append("  server m%d %s:%d track nes/m%d cookie m%d\n".formatted(i, address, LOCAL_PORT, i, i));
            Path local = Files.writeString(
                    home.resolve("local-" + i + ".cfg"), DEFAULTS + LOCAL.formatted(address, LOCAL_PORT));
            List<String> command = new ArrayList<>(Namespaces.in(i));
            command.addAll(List.of("haproxy", "-f", local.toString()));
            proxy.run(command, home);
        }
        proxy.run(
                List.of(
                        "haproxy",
                        "-f",
                        Files.writeString(home.resolve("front.cfg"), front).toString()),
                home);
        return proxy;
    }

    private void run(List<String> command, Path home) throws IOException {
        processes.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("haproxy.log").toFile()))
                .start());
    }

    static String address() {
        return "http://" + Namespaces.PROXY + ":" + PORT;
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
    }
}
