package tr.nes.request.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.boundary.Parcels;
import tr.nes.notification.Channel;
import tr.nes.request.RequestException;
import tr.nes.request.RequestException.Reason;
import tr.nes.request.RequestField;
import tr.nes.request.RequestField.RequestFault;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestQueryResult;
import tr.nes.request.RequestReceipt;
import tr.nes.request.RequestState;
import tr.nes.request.SubmissionResult;
import tr.nes.request.SubmissionResult.Outcome;

/** An order without login from the form to the parcel, and what strangers try. */
class RequestFlowTest {

    private final RequestFixture fixture = new RequestFixture();

    private RequestQueryResult.Outcome asked(String number, String reference) {
        return fixture.requests.find(number, reference, null, "x").outcome();
    }

    private static void refuses(Reason reason, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        RequestException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void whenReadersAreOrderedAcceptedAndPaid_thenTheyArePackedForTheirBuyer() {
        RequestReceipt receipt = fixture.ordered();
        assertThat(fixture.state(receipt)).isEqualTo(RequestState.RECEIVED);
        refuses(Reason.REQUEST_STATE, () -> fixture.staff.send(receipt.number()));
        fixture.staff.accept(receipt.number());
        refuses(Reason.REQUEST_STATE, () -> fixture.staff.accept(receipt.number()));
        assertThat(fixture.staff.of(receipt.number()).view().debt()).isEqualTo(receipt.reference());
        assertThat(fixture.staff.of(receipt.number()).view().amount()).isPositive();
        fixture.payments.settleAll();
        assertThat(fixture.state(receipt)).isEqualTo(RequestState.AWAITING_PAYMENT);
        fixture.pay(receipt);
        assertThat(fixture.state(receipt)).isEqualTo(RequestState.READY);
        refuses(Reason.REQUEST_PAID, () -> fixture.staff.refuse(receipt.number(), "geç"));
        fixture.staff.send(receipt.number());
        String shipment = fixture.staff.of(receipt.number()).view().shipment();
        assertThat(fixture.beans.get(Parcels.class).page(ParcelState.WAITING, 0, 500))
                .filteredOn(parcel -> parcel.number().startsWith(shipment))
                .hasSize(2)
                .allSatisfy(parcel -> assertThat(parcel.address()).contains("06100 Çankaya/Ankara"));
        assertThat(asked(receipt.number(), receipt.reference())).isEqualTo(RequestQueryResult.Outcome.FOUND);
        assertThat(fixture.notices.texts(Channel.MAIL, fixture.mail)).hasSize(4);
        assertThat(fixture.audit.count(AuditAction.SERVICE_REQUEST_SENT, AuditResult.DONE))
                .isEqualTo(1);
    }

    @Test
    void whenAFormIsSentTwice_thenItIsOneOrder() {
        String page = UUID.randomUUID().toString();
        Map<RequestField, String> form = fixture.form();
        RequestReceipt first =
                fixture.submit(page, RequestKind.CARD_READER, form).receipt();
        when(fixture.captchas.redeem(any(), any())).thenReturn(false);
        SubmissionResult second = fixture.submit(page, RequestKind.CARD_READER, form);
        assertThat(second.receipt()).isEqualTo(first);
        assertThat(fixture.audit.count(AuditAction.SERVICE_REQUEST_RECEIVED, AuditResult.DONE))
                .isEqualTo(1);
    }

    @Test
    void whenSomebodyOrdersInMasses_thenHisNetworkAndTheMailboxHaveALimit() {
        for (int i = 0; i < 5; i++) {
            fixture.cameFrom("a");
            assertThat(fixture.ordered()).isNotNull();
        }
        fixture.cameFrom("b");
        assertThat(fixture.submit("mailbox", RequestKind.CARD_READER, fixture.form())
                        .outcome())
                .isEqualTo(Outcome.THROTTLED);
        RequestFixture other = new RequestFixture();
        for (int i = 0; i < 10; i++) {
            Map<RequestField, String> form = other.form();
            form.put(RequestField.MAIL, i + other.mail);
            assertThat(other.submit("page" + UUID.randomUUID(), RequestKind.CARD_READER, form)
                            .outcome())
                    .isEqualTo(Outcome.RECEIVED);
        }
        Map<RequestField, String> form = other.form();
        form.put(RequestField.MAIL, "x" + other.mail);
        assertThat(other.submit("eleventh", RequestKind.CARD_READER, form).outcome())
                .isEqualTo(Outcome.THROTTLED);
    }

    @Test
    void whenReferenceOrNumberIsWrong_thenTheAnswerIsTheSame() {
        RequestReceipt receipt = fixture.ordered();
        assertThat(asked(receipt.number(), "AAAAAAAAAA")).isEqualTo(RequestQueryResult.Outcome.UNKNOWN);
        assertThat(asked("0000000000", receipt.reference())).isEqualTo(RequestQueryResult.Outcome.UNKNOWN);
        assertThat(asked(null, null)).isEqualTo(RequestQueryResult.Outcome.UNKNOWN);
        assertThat(asked(receipt.number(), receipt.reference().toLowerCase(Locale.ROOT)))
                .isEqualTo(RequestQueryResult.Outcome.FOUND);
    }

    @Test
    void whenAFieldIsWrong_thenNothingIsOrderedAndTheCaptchaStays() {
        Map<RequestField, String> form = fixture.form();
        form.put(RequestField.PAYER_NUMBER, "10000000147");
        form.put(RequestField.NAME, "<b>Deneme</b>");
        form.put(RequestField.POSTAL_CODE, "34100");
        form.put(RequestField.READER, "GOLD");
        SubmissionResult result = fixture.submit("wrong", RequestKind.CARD_READER, form);
        assertThat(result.outcome()).isEqualTo(Outcome.FAULTY);
        assertThat(result.faults())
                .containsOnly(
                        Map.entry(RequestField.PAYER_NUMBER, RequestFault.CHECK_DIGIT),
                        Map.entry(RequestField.NAME, RequestFault.WRONG),
                        Map.entry(RequestField.POSTAL_CODE, RequestFault.OTHER_PROVINCE),
                        Map.entry(RequestField.READER, RequestFault.WRONG));
    }

    @Test
    void whenNobodyPays_thenTheOrderEndsAndOwesNothing_andIsErasedAYearLater() {
        RequestReceipt receipt = fixture.ordered();
        fixture.staff.accept(receipt.number());
        fixture.clock.forward(Duration.ofDays(29));
        fixture.payments.expireAll();
        assertThat(fixture.state(receipt)).isEqualTo(RequestState.AWAITING_PAYMENT);
        fixture.clock.forward(Duration.ofDays(2));
        fixture.payments.expireAll();
        assertThat(fixture.state(receipt)).isEqualTo(RequestState.EXPIRED);
        assertThat(fixture.staff.of(receipt.number()).view().debt()).isNull();
        fixture.clock.forward(Duration.ofDays(370));
        while (fixture.jobs.eraseNext()) {}
        assertThat(asked(receipt.number(), receipt.reference())).isEqualTo(RequestQueryResult.Outcome.UNKNOWN);
    }

    @Test
    void whenANameCouldBecomeALink_thenTheMailHasNone() {
        assertThat(RequestNotices.greeted("Ödül kazandınız: https://kotu.example/x @ www.kotu.example"))
                .doesNotContain("/", ":", "@", "kotu.e");
        assertThat(RequestNotices.greeted("Örnek San.Tic.Ltd.Şti.")).isEqualTo("Örnek San. Tic. Ltd. Şti.");
    }

    @Test
    void whenStaffRefuses_thenItOwesNothing_andTheReasonIsRead() {
        RequestReceipt receipt = fixture.ordered();
        fixture.staff.accept(receipt.number());
        refuses(Reason.REQUEST_REASON, () -> fixture.staff.refuse(receipt.number(), "  "));
        fixture.staff.refuse(receipt.number(), "Adres eksik.");
        assertThat(fixture.requests
                        .find(receipt.number(), receipt.reference(), null, "x")
                        .request())
                .satisfies(view -> {
                    assertThat(view.note()).isEqualTo("Adres eksik.");
                    assertThat(view.debt()).isNull();
                });
        refuses(Reason.REQUEST_UNKNOWN, () -> fixture.staff.accept("nothing"));
    }
}
