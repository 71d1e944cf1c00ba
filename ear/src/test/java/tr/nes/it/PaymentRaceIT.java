package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.dev.DevPaymentProvider;
import tr.nes.dev.DevPaymentProvider.Deed;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.LoginFixture;
import tr.nes.it.testing.PlainHttpClient;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;
import tr.nes.order.AttemptState;
import tr.nes.order.DebtPayer;
import tr.nes.order.FeeItem;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.PayerKind;
import tr.nes.order.SignedFields;
import tr.nes.order.boundary.Payments;
import tr.nes.order.boundary.StaffDebts;
import tr.nes.shared.Roles;

/** A payment whose result comes from everywhere at once, through the container and the real addresses. */
@Tag("database")
class PaymentRaceIT extends InServer {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int AT_ONCE = 12;

    @Inject
    private TestPeople people;

    @Inject
    private LoginFixture loginFixture;

    @Inject
    private StaffDebts staff;

    @Inject
    private Payments payments;

    @Inject
    private DevPaymentProvider provider;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Inject
    private Rows rows;

    private final PlainHttpClient client = new PlainHttpClient();
    private HolderView payer;
    private String reference;

    @BeforeEach
    void owed() throws Exception {
        payer = people.somebody();
        HolderView agent = people.somebody();
        String token = loginFixture.of(agent);
        DebtPayer debtor =
                new DebtPayer(PayerKind.PERSON, payer.identityNumber().value(), payer.fullName());
        reference = loginFixture.in(
                token,
                agent,
                () -> CallAs.staff(
                        agent.id(), Roles.BACK_OFFICE, () -> staff.open(debtor, "deneme", FeeItem.READER_MINI, 1)));
    }

    private UUID debt() throws Exception {
        return UUID.fromString(rows.text("select id from debt where reference = ?", reference));
    }

    private String start() throws Exception {
        return payments.start(payer.identityNumber().value(), reference, List.of(debt()));
    }

    private long bookings(String attempt) throws Exception {
        return rows.count("ledger_booking where kind = 'CARD_PAYMENT' and source = ?", attempt);
    }

    @Test
    void whenNoticesAndLooksComeAtOnce_thenThePaymentIsBookedOnce() throws Exception {
        String attempt = start();
        provider.happens(attempt, Deed.PAY);
        Map<String, String> notice = provider.notice(attempt);

        List<AttemptState> seen = concurrentTasks.of(AT_ONCE, i -> () -> {
            if (i % 2 == 0) {
                payments.tell(notice);
            }
            return payments.look(attempt).orElseThrow().state();
        });

        assertThat(seen).contains(AttemptState.PAID);
        assertThat(bookings(attempt)).isEqualTo(1);
        assertThat(rows.text("select state from debt where reference = ?", reference))
                .isEqualTo("PAID");
        assertThat(rows.text("select coalesce(sum(amount), 0) from ledger_entry where debt_id = ?", debt()))
                .isEqualTo("0");
        assertThat(rows.count("audit_row where object = ? and action = 'PAYMENT_ENDED'", attempt))
                .isEqualTo(1);
    }

    @Test
    void whenManyStartAtOnce_thenOneTryIsOpen() throws Exception {
        List<Boolean> started = concurrentTasks.of(3, i -> () -> {
            try {
                start();
                return true;
            } catch (OrderException refused) {
                return false;
            }
        });
        assertThat(started).contains(true);
        assertThat(rows.count(
                        "payment_attempt a join payment_attempt_debt d on d.attempt_id = a.id"
                                + " where a.state = 'OPEN' and d.debt_id = ?",
                        debt()))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void whenANoticeComesByHttp_thenOnlyASignedOneIsBelieved_andTheAddressNeedsNoSession() throws Exception {
        String attempt = start();
        provider.happens(attempt, Deed.PAY);
        Map<String, String> forged = new TreeMap<>(provider.notice(attempt));
        forged.put("amount", "1");
        assertThat(posted(forged)).isEqualTo(403);
        assertThat(bookings(attempt)).isZero();
        assertThat(posted(provider.notice(attempt))).isEqualTo(204);
        assertThat(posted(provider.notice(attempt))).isEqualTo(204);
        assertThat(bookings(attempt)).isEqualTo(1);
        assertThatThrownBy(this::start).hasFieldOrPropertyWithValue("reason", Reason.PAYMENT_DONE);
    }

    private int posted(Map<String, String> fields) throws Exception {
        return client.post("/odeme/bildirim", FORM, SignedFields.encoded(fields).getBytes(StandardCharsets.US_ASCII))
                .statusCode();
    }
}
