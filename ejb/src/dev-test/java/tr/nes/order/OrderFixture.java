package tr.nes.order;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.dev.DevPaymentAccess;
import tr.nes.dev.DevPaymentProvider;
import tr.nes.enrolment.boundary.ApplicationPayments;
import tr.nes.holder.HolderView;
import tr.nes.order.boundary.Debts;
import tr.nes.order.boundary.OrderDecisions;
import tr.nes.order.boundary.PaymentReceipts;
import tr.nes.order.boundary.Payments;
import tr.nes.order.boundary.PriceLists;
import tr.nes.order.boundary.StaffDebts;
import tr.nes.order.control.payment.HostedPaymentPage;
import tr.nes.order.control.payment.PaymentReconciliation;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

/** Debts with prices, two members of staff, and the development provider behind a real HTTP connection; 30 November 2026. */
final class OrderFixture implements AutoCloseable {

    /** The audit trail, whose failure stands for a server that dies before its transaction is committed. */
    static final class DyingAudit extends AuditTrail {
        volatile boolean dies;

        @Override
        public void record(AuditFact fact) {
            if (dies && (fact.action() == AuditAction.PAYMENT_ENDED || fact.action() == AuditAction.PAYMENT_REFUNDED)) {
                dies = false;
                throw new IllegalStateException("the server dies");
            }
        }

        @Override
        public void recordApart(AuditFact fact) {
            // not asked about
        }
    }

    private static final class LocalAccess extends DevPaymentAccess {
        private final String address;

        private LocalAccess(int port) {
            address = "http://localhost:" + port;
        }

        @Override
        public String url() {
            return address;
        }
    }

    static {
        // else each answer waits for the client's delayed acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    final Database database = Database.open();
    final MovingClock clock = new MovingClock("2026-11-30T08:00:00Z");
    final DyingAudit audit = new DyingAudit();
    final Captchas captchas = mock(Captchas.class);
    final ApplicationPayments applications = mock(ApplicationPayments.class);
    private final Caller caller = mock(Caller.class);
    private final RateLimiter limiter = mock(RateLimiter.class);
    private final HttpServer server;
    final Beans beans;
    final DevPaymentProvider provider;
    final FaultyProvider connection;
    final PriceLists prices;
    final StaffDebts staff;
    final OrderDecisions decisions;
    final Debts debts;
    final Payments payments;
    final PaymentReceipts receipts;
    final PaymentReconciliation reconciliation;
    final HolderView first;
    final HolderView second;

    OrderFixture() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        LocalAccess access = new LocalAccess(server.getAddress().getPort());
        provider = new Beans(database, clock, access).get(DevPaymentProvider.class);
        server.createContext("/", this::answer);
        server.start();
        connection =
                new FaultyProvider(new Beans(database, clock, access, instance(access)).get(HostedPaymentPage.class));
        allow(true);
        when(captchas.redeem(any(), anyString())).thenReturn(true);
        beans = new Beans(
                database, clock, audit, captchas, applications, caller, limiter, connection, instance(access));
        prices = beans.get(PriceLists.class);
        staff = beans.get(StaffDebts.class);
        decisions = beans.get(OrderDecisions.class);
        debts = beans.get(Debts.class);
        payments = beans.get(Payments.class);
        receipts = beans.get(PaymentReceipts.class);
        reconciliation = beans.get(PaymentReconciliation.class);
        first = People.registered(beans, Roles.BACK_OFFICE);
        second = People.registered(beans, Roles.BACK_OFFICE);
        when(caller.isPerson()).thenReturn(true);
        is(first);
        prices.add(FeeItem.CERTIFICATE_3_YEARS, 78_000, 20, prices.today(), null);
        prices.add(FeeItem.READER_MINI, 30_000, 20, prices.today(), null);
    }

    @SuppressWarnings("unchecked")
    private static Instance<PaymentAccess> instance(PaymentAccess access) {
        Instance<PaymentAccess> found = mock(Instance.class);
        when(found.stream()).thenAnswer(call -> Stream.of(access));
        return found;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String what = exchange.getRequestURI().getPath().substring(1);
        Optional<Map<String, String>> answer = provider.call(what, SignedFields.decoded(body));
        byte[] bytes = SignedFields.encoded(answer.orElse(Map.of())).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.isPresent() ? 200 : 503, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    void is(HolderView who) {
        when(caller.holder()).thenReturn(who.id());
    }

    void allow(boolean allowed) {
        when(limiter.take(anyString(), anyInt(), any())).thenReturn(allowed);
    }

    /** A debt of this person. @return its reference */
    String debt(HolderView payer, FeeItem item) {
        return staff.open(
                new DebtPayer(PayerKind.PERSON, payer.identityNumber().value(), payer.fullName()), "deneme", item, 1);
    }

    List<UUID> open(HolderView payer, String reference) {
        return found(payer.identityNumber().value(), reference).debts().stream()
                .map(DebtView::id)
                .toList();
    }

    DebtQueryResult found(String number, String reference) {
        return debts.find(number, reference, new CaptchaId(UUID.randomUUID()), "answer");
    }

    String start(HolderView payer, String reference) {
        return payments.start(payer.identityNumber().value(), reference, open(payer, reference));
    }

    AttemptView look(String attempt) {
        return payments.look(attempt).orElseThrow();
    }

    DebtState state(String reference) {
        return staff.search(reference).get(0).state();
    }

    /** The decision that waits. */
    UUID proposed() {
        return inNew(() -> database.entityManager()
                .createQuery("select d.id from Decision d where d.state = :proposed", UUID.class)
                .setParameter("proposed", DecisionState.PROPOSED)
                .getSingleResult());
    }

    /** The first number of the answer of a query. */
    long number(String query) {
        return inNew(() ->
                ((Number) database.entityManager().createNativeQuery(query).getSingleResult()).longValue());
    }

    <T> T inNew(Callable<T> work) {
        try {
            return database.inNew(work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        database.close();
    }
}
