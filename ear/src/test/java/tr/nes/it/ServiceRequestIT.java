package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.LoginFixture;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;
import tr.nes.request.EntitlementResult;
import tr.nes.request.RequestField;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestQueryResult;
import tr.nes.request.RequestReceipt;
import tr.nes.request.RequestState;
import tr.nes.request.SubmissionResult;
import tr.nes.request.SubmittedRequest;
import tr.nes.request.boundary.EntitlementQueries;
import tr.nes.request.boundary.ServiceRequests;
import tr.nes.request.boundary.StaffRequests;
import tr.nes.shared.Roles;

/** Orders without login through the container: who may do what, and one form that is sent many times at once. */
@Tag("database")
class ServiceRequestIT extends InServer {

    private static final int AT_ONCE = 4;

    @Inject
    private ServiceRequests requests;

    @Inject
    private StaffRequests staff;

    @Inject
    private EntitlementQueries entitlements;

    @Inject
    private Captchas captchas;

    @Inject
    private TestPeople people;

    @Inject
    private LoginFixture loginFixture;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Inject
    private Rows rows;

    private final String page = UUID.randomUUID().toString();

    private SubmittedRequest order() {
        return new SubmittedRequest(
                page,
                RequestKind.CARD_READER,
                Map.of(
                        RequestField.READER, "MINI",
                        RequestField.QUANTITY, "1",
                        RequestField.PAYER_NUMBER, "10000000146",
                        RequestField.NAME, "Deneme Sahip",
                        RequestField.ADDRESS, "Örnek Mahallesi 1. Cadde No 5",
                        RequestField.PROVINCE, "06",
                        RequestField.DISTRICT, "Çankaya",
                        RequestField.POSTAL_CODE, "06100",
                        RequestField.PHONE, "5320000077",
                        RequestField.MAIL, page.substring(0, 8) + "@ornek.test"),
                "tr");
    }

    private SubmissionResult submit() throws Exception {
        CaptchaId captcha = captchas.issue();
        return requests.submit(order(), captcha, answer(captcha));
    }

    private String answer(CaptchaId captcha) throws Exception {
        return rows.text("select answer from captcha where id = ?", captcha.value());
    }

    @Test
    void whenOneFormIsSentManyTimesAtOnce_thenItIsOneOrder() throws Exception {
        List<SubmissionResult> results = concurrentTasks.of(AT_ONCE, i -> this::submit);
        assertThat(results).allSatisfy(result -> assertThat(result.receipt()).isNotNull());
        assertThat(results.stream().map(SubmissionResult::receipt).distinct()).hasSize(1);
        assertThat(rows.count(
                        "service_request where number = ?",
                        results.get(0).receipt().number()))
                .isEqualTo(1);
    }

    @Test
    void whenTheBackOfficeAccepts_thenItOwes_andNobodyElseReachesTheQueue() throws Exception {
        RequestReceipt receipt = submit().receipt();
        for (String role : List.of(Roles.HOLDER, Roles.CALL_CENTRE, Roles.ADMIN, Roles.AUDITOR)) {
            assertThatThrownBy(
                            () -> CallAs.somebody(UUID.randomUUID().toString(), role, () -> staff.of(receipt.number())))
                    .as(role)
                    .isInstanceOf(EJBAccessException.class);
        }
        HolderView agent = people.somebody();
        String token = loginFixture.of(agent);
        loginFixture.in(
                token,
                agent,
                () -> CallAs.staff(agent.id(), Roles.BACK_OFFICE, () -> {
                    staff.accept(receipt.number());
                    return receipt;
                }));
        CaptchaId captcha = captchas.issue();
        RequestQueryResult found = requests.find(receipt.number(), receipt.reference(), captcha, answer(captcha));
        assertThat(found.request().state()).isEqualTo(RequestState.AWAITING_PAYMENT);
        assertThat(rows.text(
                        "select state from debt where reference = ?",
                        found.request().debt()))
                .isEqualTo("OPEN");
    }

    @Test
    void whenABodyIsAskedAbout_thenTheRegisterIsAskedOutsideAnyTransaction() throws Exception {
        CaptchaId captcha = captchas.issue();
        EntitlementResult result = entitlements.ask("12345678", captcha, answer(captcha));
        assertThat(result.outcome()).isEqualTo(EntitlementResult.Outcome.ANSWERED);
        assertThat(result.certificates()).hasSize(2);
    }
}
