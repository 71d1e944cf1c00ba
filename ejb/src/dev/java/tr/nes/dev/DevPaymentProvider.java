package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.nes.order.PaymentOrder;
import tr.nes.order.SignedFields;
import tr.nes.order.SignedFields.Kind;

/**
 * A provider of card payments that behaves as such ones do: a page on which somebody pays, refuses or cancels, calls from
 * server to server, notices that come late, twice or never, and refunds. It never charges a try twice, and a closed one
 * not at all. {@code /dev/odeme} is its page.
 */
@ApplicationScoped
public class DevPaymentProvider {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    private final Map<String, Order> orders = new LinkedHashMap<>();
    private final Map<String, Long> refunds = new HashMap<>();
    private final Map<LocalDate, Map<String, Long>> days = new TreeMap<>();

    @Inject
    private DevPaymentAccess access;

    @Inject
    private Clock clock;

    private boolean silent;

    /** What somebody does on the page. */
    public enum Deed {
        PAY,
        REFUSE,
        /** The payer cancels, and it is told as a success of nothing. */
        CANCEL,
        /** Another amount is taken than was asked for. */
        PAY_OTHER
    }

    /** A try as the provider knows it. */
    public static final class Order {
        private final Map<String, String> asked;
        private String status = "PENDING";
        private long taken;
        private long refunded;

        private Order(Map<String, String> asked) {
            this.asked = asked;
        }

        public long amount() {
            return Long.parseLong(asked.get("amount"));
        }

        public String status() {
            return status;
        }

        public String noticeAddress() {
            return asked.get("notice");
        }

        public String returnAddress() {
            return asked.get("return");
        }
    }

    /** Whether calls from server to server get no answer. */
    public synchronized void beSilent(boolean on) {
        silent = on;
    }

    public synchronized Optional<Order> order(String attempt) {
        return Optional.ofNullable(orders.get(attempt)).filter(order -> !order.status.equals("ABSENT"));
    }

    /**
     * Answers a call from server to server.
     *
     * @param what last part of its address
     * @param received fields as sent
     * @return the signed answer; empty if the call is not signed by the merchant, or there is no answer
     */
    public synchronized Optional<Map<String, String>> call(String what, Map<String, String> received) {
        Optional<Map<String, String>> asked = SignedFields.verified(
                        received, Kind.REQUEST, access.key(), clock.instant())
                .filter(fields -> what.equals(fields.get("call")));
        if (asked.isEmpty() || silent) {
            return Optional.empty();
        }
        Map<String, String> answer = new TreeMap<>(answer(what, asked.get()));
        answer.put("nonce", asked.get().getOrDefault("nonce", ""));
        return Optional.of(SignedFields.signed(answer, Kind.ANSWER, access.key(), clock.instant()));
    }

    private Map<String, String> answer(String what, Map<String, String> asked) {
        String attempt = asked.getOrDefault("attempt", "");
        return switch (what) {
            case "open" -> open(attempt, asked);
            case "query" -> told(attempt);
            case "close" -> close(attempt);
            case "refund" -> refund(attempt, asked.get("refund"), Long.parseLong(asked.get("amount")));
            case "report" -> Map.of("lines", report(LocalDate.parse(asked.get("day"))));
            default -> Map.of("status", "UNKNOWN");
        };
    }

    /** Refuses addresses that a browser can't come back to, before anybody pays. */
    private Map<String, String> open(String attempt, Map<String, String> asked) {
        boolean usable = asked.getOrDefault("return", "").startsWith("http")
                && asked.getOrDefault("notice", "").startsWith("http");
        Order known = orders.get(attempt);
        if (!usable || known != null && known.status.equals("ABSENT")) {
            return Map.of("status", "REFUSED");
        }
        orders.putIfAbsent(attempt, new Order(asked));
        return Map.of("page", access.url() + "?odeme=" + attempt);
    }

    /** One that it never heard of is closed as well: it can't be opened later. */
    private Map<String, String> close(String attempt) {
        Order order = orders.computeIfAbsent(attempt, unknown -> new Order(Map.of("amount", "0")));
        if (!order.status.equals("PAID")) {
            order.status = "ABSENT";
        }
        return told(attempt);
    }

    private Map<String, String> refund(String attempt, String refund, long amount) {
        Order order = orders.get(attempt);
        if (refunds.containsKey(refund)) {
            return Map.of("status", "REFUNDED");
        }
        if (order == null || amount > order.taken - order.refunded) {
            return Map.of("status", "REFUSED");
        }
        order.refunded += amount;
        refunds.put(refund, amount);
        enter(refund, -amount);
        return Map.of("status", "REFUNDED");
    }

    private void enter(String reference, long amount) {
        days.computeIfAbsent(LocalDate.ofInstant(clock.instant(), ISTANBUL), day -> new TreeMap<>())
                .put(reference, amount);
    }

    private String report(LocalDate day) {
        return days.getOrDefault(day, Map.of()).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Somebody does something on the page; nothing happens once it was paid or closed. */
    public synchronized void happens(String attempt, Deed deed) {
        Order order = orders.get(attempt);
        if (order == null || order.status.equals("PAID") || order.status.equals("ABSENT")) {
            return;
        }
        switch (deed) {
            case PAY -> take(attempt, order, order.amount());
            case PAY_OTHER -> take(attempt, order, order.amount() + 1);
            case REFUSE, CANCEL -> order.status = deed == Deed.CANCEL ? "CANCELLED" : "REFUSED";
        }
    }

    private void take(String attempt, Order order, long amount) {
        order.status = "PAID";
        order.taken = amount;
        enter(attempt, amount);
    }

    /** The notice that its server sends about a try now. */
    public synchronized Map<String, String> notice(String attempt) {
        return SignedFields.signed(told(attempt), Kind.NOTICE, access.key(), clock.instant());
    }

    /** What the browser carries back. */
    public synchronized Map<String, String> returned(String attempt) {
        return SignedFields.signed(told(attempt), Kind.RETURN, access.key(), clock.instant());
    }

    private Map<String, String> told(String attempt) {
        Order order = orders.get(attempt);
        Map<String, String> told = new TreeMap<>(Map.of("attempt", attempt, "merchant", access.merchant()));
        String status = order == null ? "ABSENT" : order.status;
        boolean paid = status.equals("PAID") || status.equals("CANCELLED");
        told.put("status", paid ? "PAID" : status);
        told.put("amount", String.valueOf(order == null ? 0 : order.taken));
        told.put("currency", paid ? PaymentOrder.CURRENCY : "");
        return told;
    }

    /** What it has taken and not given back, in kuruş. */
    public synchronized long balance() {
        return days.values().stream()
                .flatMap(day -> day.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    synchronized void forget() {
        orders.clear();
        refunds.clear();
        days.clear();
        silent = false;
    }
}
