package tr.nes.notification.control.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.control.NotificationConfiguration;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.FaultList;

/** Address of the provider's interface and our account: system properties {@code nes.sms.http.*}. */
@ApplicationScoped
public class HttpSmsSettings implements CheckedConfiguration {

    private static final String PREFIX = "nes.sms.http.";
    private static final NotificationConfiguration SETTINGS = NotificationConfiguration.CURRENT;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public String connection() {
        return "sms-http";
    }

    @Override
    public List<ConfigurationFault> faults() {
        if (!isConfigured()) {
            return List.of();
        }
        return new FaultList()
                .needs(PREFIX + "url", this::url, url -> true, "must be an https address")
                .needs(
                        PREFIX + "token.file",
                        this::token,
                        token -> token.matches("[\\x21-\\x7E]+"),
                        "must name a file with one line of ASCII characters")
                .all();
    }

    public boolean isConfigured() {
        return SETTINGS.httpUrl().isPresent();
    }

    /** Must be HTTPS, since codes and our token are sent there; plain HTTP is allowed to this machine only. */
    URI url() throws GatewayUnavailable {
        return checked(SETTINGS.httpUrl().orElseThrow(() -> new GatewayUnavailable(PREFIX + "url is not set", null)));
    }

    static URI checked(String text) throws GatewayUnavailable {
        try {
            URI url = URI.create(text);
            boolean safe = "https".equals(url.getScheme())
                    || "http".equals(url.getScheme()) && LOOPBACK.contains(String.valueOf(url.getHost()));
            if (safe && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new GatewayUnavailable(PREFIX + "url is no address", e);
        }
        throw new GatewayUnavailable(PREFIX + "url is not https", null);
    }

    /** Sent as a bearer token. */
    String token() throws GatewayUnavailable {
        return String.valueOf(NotificationConfiguration.needed(SETTINGS::httpToken));
    }

    Optional<String> source() {
        return SETTINGS.httpSource();
    }

    /** Until the end of the response. */
    Duration answerWithin() {
        return Duration.ofSeconds(15);
    }
}
