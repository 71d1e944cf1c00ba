package tr.nes.order.control.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tr.nes.order.PaymentAccess;
import tr.nes.order.PaymentOrder;
import tr.nes.order.PaymentProvider;
import tr.nes.order.ProviderAnswer;
import tr.nes.order.ProviderEntry;
import tr.nes.order.ProviderUnavailable;
import tr.nes.order.SignedFields;
import tr.nes.order.SignedFields.Kind;
import tr.nes.shared.BoundedBody;
import tr.nes.shared.OutboundHttp;
import tr.nes.shared.Randomness;

/**
 * A provider with a page of its own (3-D Secure). Our requests and its answers are forms by POST, signed as
 * {@link SignedFields} says: {@code open}, {@code query}, {@code close}, {@code refund} and {@code report} below its base
 * address. An answer repeats the request's nonce.
 */
@ApplicationScoped
public class HostedPaymentPage implements PaymentProvider {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration AT_MOST = Duration.ofSeconds(15);
    private static final int LONGEST_ANSWER = 2_000_000;
    private static final int NONCE_BYTES = 16;
    private static final int OK = 200;
    private static final String ATTEMPT = "attempt";
    private static final String AMOUNT = "amount";
    private static final String NONCE = "nonce";

    private final OutboundHttp http = new OutboundHttp(TO_CONNECT);

    @Inject
    private Instance<PaymentAccess> accesses;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    @Override
    public boolean isConnected() {
        return access().isPresent();
    }

    private Optional<PaymentAccess> access() {
        return accesses.stream().findFirst().or(ConfiguredAccess::present);
    }

    @Override
    public URI open(PaymentOrder order) throws ProviderUnavailable {
        Map<String, String> answer = call(
                "open",
                Map.of(
                        ATTEMPT,
                        order.attempt(),
                        AMOUNT,
                        String.valueOf(order.amount()),
                        "currency",
                        PaymentOrder.CURRENCY,
                        "return",
                        order.returnAddress(),
                        "notice",
                        order.noticeAddress()));
        try {
            URI page = URI.create(answer.getOrDefault("page", ""));
            if ("https".equals(page.getScheme()) || isOwn(page)) {
                return page;
            }
        } catch (IllegalArgumentException malformed) {
            throw new ProviderUnavailable("the provider's page has no address", malformed);
        }
        throw new ProviderUnavailable("the provider opened no page: " + answer.getOrDefault("status", ""));
    }

    /** Without HTTPS only where the provider itself is called without it. */
    private boolean isOwn(URI page) throws ProviderUnavailable {
        URI base = URI.create(demandAccess().url());
        return base.getScheme().equals(page.getScheme()) && base.getAuthority().equals(page.getAuthority());
    }

    @Override
    public ProviderAnswer query(String attempt) throws ProviderUnavailable {
        return answer(call("query", Map.of(ATTEMPT, attempt)), attempt);
    }

    @Override
    public ProviderAnswer close(String attempt) throws ProviderUnavailable {
        return answer(call("close", Map.of(ATTEMPT, attempt)), attempt);
    }

    private static ProviderAnswer answer(Map<String, String> fields, String attempt) throws ProviderUnavailable {
        return read(fields)
                .filter(read -> read.attempt().equals(attempt))
                .orElseThrow(() -> new ProviderUnavailable("the answer is about something else"));
    }

    @Override
    public boolean refund(String attempt, String refund, long amount) throws ProviderUnavailable {
        Map<String, String> answer =
                call("refund", Map.of(ATTEMPT, attempt, "refund", refund, AMOUNT, String.valueOf(amount)));
        return switch (answer.getOrDefault("status", "")) {
            case "REFUNDED" -> true;
            case "REFUSED" -> false;
            default -> throw new ProviderUnavailable("the provider does not say whether it gave the money back");
        };
    }

    @Override
    public List<ProviderEntry> report(LocalDate day) throws ProviderUnavailable {
        String lines = call("report", Map.of("day", day.toString())).getOrDefault("lines", "");
        List<ProviderEntry> entries = new ArrayList<>();
        for (String line : lines.isEmpty() ? new String[0] : lines.split("\n")) {
            String[] cells = line.split(" ");
            if (cells.length != 2 || !cells[1].matches("-?[0-9]{1,15}")) {
                throw new ProviderUnavailable("the provider's report can't be read");
            }
            entries.add(new ProviderEntry(cells[0], Long.parseLong(cells[1])));
        }
        return entries;
    }

    @Override
    public Optional<ProviderAnswer> notice(Map<String, String> fields) {
        return verified(fields, Kind.NOTICE).flatMap(HostedPaymentPage::read);
    }

    @Override
    public Optional<String> returned(Map<String, String> fields) {
        return verified(fields, Kind.RETURN).map(signed -> signed.get(ATTEMPT));
    }

    private Optional<Map<String, String>> verified(Map<String, String> fields, Kind kind) {
        return access().flatMap(
                        access -> withKey(access, key -> SignedFields.verified(fields, kind, key, clock.instant())))
                .filter(signed -> access().orElseThrow().merchant().equals(signed.get("merchant")));
    }

    private static Optional<ProviderAnswer> read(Map<String, String> fields) {
        String amount = fields.getOrDefault(AMOUNT, "0");
        String attempt = fields.get(ATTEMPT);
        if (attempt == null || !amount.matches("[0-9]{1,15}")) {
            return Optional.empty();
        }
        return Arrays.stream(ProviderAnswer.Status.values())
                .filter(status -> status.name().equals(fields.get("status")))
                .findFirst()
                .map(status -> new ProviderAnswer(
                        attempt, status, Long.parseLong(amount), fields.getOrDefault("currency", "")));
    }

    private PaymentAccess demandAccess() throws ProviderUnavailable {
        return access().orElseThrow(() -> new ProviderUnavailable("there is no payment provider"));
    }

    private Map<String, String> call(String what, Map<String, String> fields) throws ProviderUnavailable {
        PaymentAccess access = demandAccess();
        String nonce = HexFormat.of().formatHex(randomness.bytes(NONCE_BYTES));
        Map<String, String> all = new TreeMap<>(fields);
        all.put("merchant", access.merchant());
        all.put("call", what);
        all.put(NONCE, nonce);
        Map<String, String> signed =
                withKey(access, key -> SignedFields.signed(all, Kind.REQUEST, key, clock.instant()));
        Map<String, String> answer = send(URI.create(access.url() + "/" + what), SignedFields.encoded(signed));
        return withKey(access, key -> SignedFields.verified(answer, Kind.ANSWER, key, clock.instant()))
                .filter(fresh -> nonce.equals(fresh.get(NONCE)))
                .orElseThrow(() -> new ProviderUnavailable("the answer is not signed by the provider"));
    }

    private Map<String, String> send(URI address, String body) throws ProviderUnavailable {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, AT_MOST, BoundedBody.ofAtMost(LONGEST_ANSWER));
            if (response.statusCode() != OK) {
                throw new ProviderUnavailable("the provider answers " + response.statusCode());
            }
            return SignedFields.decoded(new String(response.body(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException broken) {
            throw new ProviderUnavailable("the provider can't be reached", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderUnavailable("the server stops", stopped);
        }
    }

    private static <T> T withKey(PaymentAccess access, Function<char[], T> use) {
        char[] key = access.key();
        try {
            return use.apply(key);
        } finally {
            Arrays.fill(key, '\0');
        }
    }
}
