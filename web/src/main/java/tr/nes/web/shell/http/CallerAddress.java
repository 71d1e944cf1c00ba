package tr.nes.web.shell.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.settings.WebConfiguration;

/**
 * Address of a request's client. X-Forwarded-For is trusted only as far as the operator's own proxies wrote it:
 * their addresses are in the system property {@code nes.proxies}, separated by commas. Without it the header is
 * ignored.
 */
@ApplicationScoped
public class CallerAddress {
    private static final String HEADER = "X-Forwarded-For";

    private final Set<String> proxies;

    public CallerAddress() {
        this(WebConfiguration.CURRENT.proxies().orElse(""));
    }

    CallerAddress(String proxies) {
        this.proxies = Stream.of(proxies.split(","))
                .flatMap(p -> canonical(p).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public String of(HttpServletRequest request) {
        String caller = request.getRemoteAddr();
        String[] hops =
                String.join(",", Collections.list(request.getHeaders(HEADER))).split(",");
        for (int i = hops.length - 1; i >= 0 && isProxy(caller); i--) {
            Optional<String> before = canonical(hops[i]);
            if (before.isEmpty()) {
                return caller;
            }
            caller = before.get();
        }
        return caller;
    }

    /** Whether the address is one of the operator's own proxies. */
    public boolean isProxy(String address) {
        return canonical(address).filter(proxies::contains).isPresent();
    }

    /** Empty if the text is not an IP address; no DNS lookup. */
    private static Optional<String> canonical(String text) {
        String address =
                text.strip().replaceFirst("^([0-9.]+):[0-9]+$", "$1").replaceFirst("^\\[(.*)](:[0-9]+)?$", "$1");
        if (!address.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address).getHostAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
