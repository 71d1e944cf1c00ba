package tr.nes.request.control;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;
import tr.nes.holder.HolderView;
import tr.nes.order.FeeItem;
import tr.nes.order.boundary.PriceLists;
import tr.nes.order.boundary.StaffDebts;
import tr.nes.request.RequestField;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestReceipt;
import tr.nes.request.RequestState;
import tr.nes.request.SubmissionResult;
import tr.nes.request.SubmittedRequest;
import tr.nes.request.boundary.ServiceRequests;
import tr.nes.request.boundary.StaffRequests;
import tr.nes.shared.Caller;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.Roles;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.UnsealedSecrets;

/** Somebody who orders without login, and the back office. */
final class RequestFixture {

    private static final AtomicInteger COUNT = new AtomicInteger();

    final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    final AuditLog audit = new AuditLog();
    final CapturedNotices notices = new CapturedNotices();
    final Captchas captchas = mock(Captchas.class);
    final Instance<?> registry = mock(Instance.class);
    final Beans beans;
    final ServiceRequests requests;
    final StaffRequests staff;
    final RequestPayments payments;
    final RequestJobSteps jobs;
    final String mail;
    private final RequestOrigin origin;

    RequestFixture() {
        Caller caller = mock(Caller.class);
        int number = COUNT.incrementAndGet();
        mail = "siparis" + number + "-" + UUID.randomUUID() + "@ornek.test";
        beans = new Beans(Database.shared(), clock, audit, notices, new UnsealedSecrets(), caller, captchas, registry);
        when(captchas.redeem(any(), any())).thenReturn(true);
        HolderView agent = People.registered(beans, Roles.BACK_OFFICE);
        doReturn(agent.id()).when(caller).holder();
        when(caller.isPerson()).thenReturn(true);
        when(caller.name()).thenReturn(agent.id().toString());
        origin = beans.get(RequestOrigin.class);
        cameFrom("10." + UUID.randomUUID().getMostSignificantBits() % 100 + ".");
        requests = beans.get(ServiceRequests.class);
        staff = beans.get(StaffRequests.class);
        payments = beans.get(RequestPayments.class);
        jobs = beans.get(RequestJobSteps.class);
        for (FeeItem item : FeeItem.values()) {
            priced(item);
        }
    }

    /** A network of its own. */
    void cameFrom(String network) {
        origin.cameFrom(network + UUID.randomUUID(), "");
    }

    private void priced(FeeItem item) {
        PriceLists prices = beans.get(PriceLists.class);
        boolean missing = prices.all().stream().noneMatch(price -> price.item() == item);
        if (missing) {
            prices.add(item, 30_000, 20, prices.today(), null);
        }
    }

    Map<RequestField, String> form() {
        Map<RequestField, String> form = new EnumMap<>(RequestField.class);
        form.putAll(Map.of(
                RequestField.READER, "MINI",
                RequestField.QUANTITY, "2",
                RequestField.PAYER_NUMBER, "10000000146",
                RequestField.NAME, "Deneme Sahip",
                RequestField.ADDRESS, "Örnek Mahallesi 1. Cadde No 5",
                RequestField.PROVINCE, "06",
                RequestField.DISTRICT, "Çankaya",
                RequestField.POSTAL_CODE, "06100",
                RequestField.PHONE,
                        "5%09d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000_000L)),
                RequestField.MAIL, mail));
        return form;
    }

    SubmissionResult submit(String page, RequestKind kind, Map<RequestField, String> form) {
        return requests.submit(new SubmittedRequest(page, kind, form, "tr"), new CaptchaId(UUID.randomUUID()), "x");
    }

    RequestReceipt ordered() {
        return submit(UUID.randomUUID().toString(), RequestKind.CARD_READER, form())
                .receipt();
    }

    /** By bank. */
    void pay(RequestReceipt receipt) {
        StaffDebts debts = beans.get(StaffDebts.class);
        String debt = staff.of(receipt.number()).view().debt();
        long amount = staff.of(receipt.number()).view().amount();
        String line = "T" + UUID.randomUUID().toString().substring(0, 8) + ";" + debt + ";" + amount / 100
                + ",00;21.11.2026\n";
        debts.take(line.getBytes(StandardCharsets.UTF_8));
        payments.settleAll();
    }

    RequestState state(RequestReceipt receipt) {
        return staff.of(receipt.number()).row().state();
    }
}
