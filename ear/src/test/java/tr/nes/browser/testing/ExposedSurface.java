package tr.nes.browser.testing;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Probes a server's ports for anything beside the portal's own pages. */
public final class ExposedSurface {

    private static final String LOCAL = "127.0.0.1:";
    /** Other processes of this machine may join a database that was opened this way. */
    private static final Pattern DATABASE = Pattern.compile("server=localhost\\\\?:([0-9]+)");

    /** Paths served by a default WildFly or by common additions to it. */
    private static final List<String> PATHS = List.of(
            "/wildfly-services",
            "/wildfly-services/ejb/v1/open",
            "/wildfly-services/ejb/v1/invoke/-/-/-/-/-",
            "/wildfly-services/ejb/v1/discover",
            "/wildfly-services/txn/v1/ut/begin",
            "/wildfly-services/txn/v1/xa/begin",
            "/wildfly-services/naming/v1/lookup/java%3A",
            "/wildfly-services/common/v1/affinity",
            "/management",
            "/management/subsystem/undertow",
            "/management-upload",
            "/management/add-content",
            "/console",
            "/console/index.html",
            "/logout",
            "/health",
            "/health/ready",
            "/health/live",
            "/health/started",
            "/prom",
            "/metrics",
            "/invoker/JMXInvokerServlet",
            "/invoker/readonly",
            "/jmx-console/",
            "/web-console/",
            "/jbossws/services",
            "/jolokia",
            "/actuator/env",
            "/openapi",
            "/h2-console",
            "/manager/html",
            "/status",
            "/it",
            "/.git/config",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/jakarta.faces.push/",
            "/jakarta.faces.push/terminal",
            "/no-such-page");

    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "PROPFIND",
            "MKCOL",
            "LOCK",
            "INVENTED");
    private static final List<String> PROTOCOLS = List.of("jboss-remoting", "jboss-ejb", "h2c", "websocket", "TLS/1.0");
    /** The management port's own pages for health and metrics. */
    private static final Set<String> OF_MANAGEMENT =
            Set.of("/health", "/health/ready", "/health/live", "/health/started", "/prom");

    /** Faces responds to other methods with a client error. */
    private static final Set<String> PAGES = Set.of("GET", "HEAD", "POST");

    private final Portal portal;
    private final TrustingClient client = secure();
    private final List<String> findings = new ArrayList<>();

    public ExposedSurface(Portal portal) {
        this.portal = portal;
    }

    private static TrustingClient secure() {
        try {
            return new TrustingClient();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Addresses on which the server's process listens, without {@code tcp}; other protocols keep their prefix. */
    public Set<String> listening() throws Exception {
        return Sockets.listening(portal.java().pid()).stream()
                .map(socket -> socket.replaceFirst("^tcp (?=127)", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Three ports of this machine, unless configured otherwise; and that of a database named in its own file. */
    public Set<String> allowed() throws IOException {
        Set<String> allowed = Stream.of(portal.address(), portal.secureAddress(), portal.management())
                .map(address -> address.replaceFirst(".*:", LOCAL))
                .collect(Collectors.toCollection(HashSet::new));
        Path lock = portal.data().resolve("db/nes.lock.db");
        Matcher port = DATABASE.matcher(Files.exists(lock) ? Files.readString(lock) : "");
        while (port.find()) {
            allowed.add(LOCAL + port.group(1));
        }
        return allowed;
    }

    /** Command line arguments of the server's process. */
    public List<String> arguments() {
        return List.of(portal.java().info().arguments().orElseThrow());
    }

    /** Responses that there should not be. */
    public List<String> findings() throws Exception {
        for (String path : PATHS) {
            for (String method : METHODS) {
                ask(portal.address(), method, path, 404, 403, 308);
                ask(portal.secureAddress(), method, path, 404, 403);
                askManagement(method, path);
            }
        }
        for (String protocol : PROTOCOLS) {
            upgrade(portal.address(), protocol);
            if (!protocol.equals("jboss-remoting")) {
                upgrade(portal.management(), protocol);
            }
        }
        return findings;
    }

    /** Neither a refused method nor the list of allowed ones reveals anything. */
    private void ask(String address, String method, String path, Integer... fine) throws Exception {
        HttpResponse<String> answer = answer(method, address + path);
        int status = answer.statusCode();
        boolean refused =
                !method.equals("GET") && List.of(405, 501).contains(status) || !PAGES.contains(method) && status == 400;
        boolean methodsOnly =
                method.equals("OPTIONS") && status == 200 && answer.body().isEmpty();
        boolean ledElsewhere = status == 308
                && !answer.headers().firstValue("Location").orElse("").equals(portal.secureAddress() + path);
        if (!(List.of(fine).contains(status) || refused || methodsOnly) || ledElsewhere) {
            findings.add(method + " " + address + path + ": " + status);
        }
    }

    /** Repeats the request once if the server has closed the kept-alive connection. */
    private HttpResponse<String> answer(String method, String address) throws Exception {
        try {
            return client.send(method, address);
        } catch (IOException givenUp) {
            return client.send(method, address);
        }
    }

    /** Requires a login, for which no account exists. */
    private void askManagement(String method, String path) throws Exception {
        if (OF_MANAGEMENT.contains(path)) {
            ask(portal.management(), method, path, 200);
        } else if (path.startsWith("/management") || path.equals("/logout")) {
            ask(portal.management(), method, path, 401, 403, 404, 307);
        } else {
            ask(portal.management(), method, path, 404, 403);
        }
    }

    private void upgrade(String address, String protocol) throws Exception {
        for (String path : List.of("/", "/wildfly-services", "/kiosk", "/jakarta.faces.push/terminal")) {
            String answer = RawHttp.send(
                    address,
                    "GET " + path + " HTTP/1.1\r\nHost: " + address.replace("http://", "") + "\r\nUpgrade: " + protocol
                            + "\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"
                            + "Sec-JbossRemoting-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\nSec-WebSocket-Version: 13\r\n"
                            + "Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\n\r\n");
            if (answer.startsWith("HTTP/1.1 101") || !answer.startsWith("HTTP/1.1 ")) {
                findings.add(protocol + " at " + address + path + ": "
                        + answer.lines().findFirst());
            }
        }
    }

    /** Cookies set over TLS without a login. */
    public List<String> cookies(String... paths) throws Exception {
        List<String> cookies = new ArrayList<>();
        for (String path : paths) {
            Map<String, List<String>> headers =
                    client.send("GET", portal.secureAddress() + path).headers().map();
            headers.getOrDefault("set-cookie", List.of()).forEach(cookies::add);
        }
        return cookies;
    }
}
