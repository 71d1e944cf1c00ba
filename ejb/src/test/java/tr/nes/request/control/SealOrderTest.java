package tr.nes.request.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.corporate.BodyCertificateIssued;
import tr.nes.corporate.BodyOrderState;
import tr.nes.notification.Channel;
import tr.nes.request.RequestException;
import tr.nes.request.RequestField;
import tr.nes.request.RequestField.RequestFault;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestReceipt;
import tr.nes.request.RequestState;
import tr.nes.testing.Database;

/** Fiscal seals: who applies online and who by post, and that nothing goes to production before it is paid. */
class SealOrderTest {

    private static final String MERSIS = "0123456789000015";
    private final RequestFixture fixture = new RequestFixture();

    private Map<RequestField, String> form(String legalForm, String partners, String mersis) {
        Map<RequestField, String> form = fixture.form();
        form.keySet().removeAll(EnumSet.of(RequestField.READER, RequestField.QUANTITY));
        form.putAll(Map.of(
                RequestField.PAYER_NUMBER, "0123456789",
                RequestField.NAME, "Örnek Ticaret A.Ş.",
                RequestField.LEGAL_FORM, legalForm,
                RequestField.PARTNERS, partners,
                RequestField.MERSIS, mersis,
                RequestField.TAX_OFFICE, "Ulus",
                RequestField.SIGNER_NUMBER, "10000000146",
                RequestField.SIGNER_NAME, "Deneme Sahip",
                RequestField.MEDIUM, "CARD"));
        return form;
    }

    private RequestReceipt ordered(Map<RequestField, String> form) {
        return fixture.submit(UUID.randomUUID().toString(), RequestKind.FISCAL_SEAL, form)
                .receipt();
    }

    @ParameterizedTest
    @CsvSource({
        "JOINT_STOCK, TURKISH, 0123456789000015, RECEIVED",
        "LIMITED,     TURKISH, 0123456789000015, RECEIVED",
        "LIMITED,     FOREIGN, 0123456789000015, AWAITING_PAPERS",
        "LIMITED,     TURKISH, '',               AWAITING_PAPERS",
        "SOLE_TRADER, TURKISH, '',               AWAITING_PAPERS",
        "COOPERATIVE, TURKISH, 0123456789000015, AWAITING_PAPERS"
    })
    void whenALegalFormApplies_thenItIsOnlineOrByPost(String form, String partners, String mersis, RequestState state) {
        assertThat(ordered(form(form, partners, mersis)).state()).isEqualTo(state);
    }

    @Test
    void whenPapersHaveCome_thenItIsAcceptedPaidAndHandedOver_inThisOrder() {
        RequestReceipt receipt = ordered(form("PARTNERSHIP", "TURKISH", ""));
        refuses(() -> fixture.staff.accept(receipt.number()));
        fixture.staff.papersReceived(receipt.number());
        refuses(() -> fixture.staff.handOver(receipt.number()));
        fixture.staff.accept(receipt.number());
        refuses(() -> fixture.staff.handOver(receipt.number()));
        fixture.pay(receipt);
        assertThat(fixture.state(receipt)).isEqualTo(RequestState.READY);
        refuses(() -> fixture.staff.send(receipt.number()));
        fixture.staff.handOver(receipt.number());
        assertThat(fixture.state(receipt)).isEqualTo(RequestState.DONE);
        assertThat(fixture.notices.texts(Channel.MAIL, fixture.mail)).hasSize(5);
        assertThat(fixture.staff.of(receipt.number()).payer()).isEqualTo("0123456789");
    }

    @Test
    void whenASealForAnOwnDeviceIsPaid_thenItsKeyIsAwaited_andNobodyHandsItOver() throws Exception {
        Map<RequestField, String> form = form("LIMITED", "TURKISH", MERSIS);
        form.put(RequestField.MEDIUM, "HSM");
        RequestReceipt receipt = ordered(form);
        fixture.staff.accept(receipt.number());
        assertThat(fixture.staff.of(receipt.number()).view().production()).isNull();
        fixture.pay(receipt);
        assertThat(fixture.state(receipt)).isEqualTo(RequestState.READY);
        assertThat(fixture.staff.of(receipt.number()).view().production()).isEqualTo(BodyOrderState.AWAITING_KEY);
        refuses(() -> fixture.staff.handOver(receipt.number()));
        assertThat(fixture.notices.texts(Channel.MAIL, fixture.mail))
                .anySatisfy(text -> assertThat(text).contains("PKCS#10", "/kurum-sertifikalari"));
        Database database = Database.shared();
        UUID id = database.inNew(() -> fixture.beans
                .get(RequestRecords.class)
                .ofNumber(receipt.number())
                .orElseThrow()
                .id());
        database.inNew(() -> {
            fixture.beans.get(SealProduction.class).issued(new BodyCertificateIssued(id));
            fixture.beans.get(SealProduction.class).issued(new BodyCertificateIssued(id));
            fixture.beans.get(SealProduction.class).issued(new BodyCertificateIssued(null));
            return null;
        });
        assertThat(fixture.state(receipt)).isEqualTo(RequestState.DONE);
    }

    private static void refuses(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(RequestException.class);
    }

    @Test
    void whenSignerOrRegisterNumberIsWrong_thenItIsSaidThere() {
        Map<RequestField, String> form = form("LIMITED", "TURKISH", MERSIS);
        form.put(RequestField.SIGNER_NUMBER, "10000000147");
        form.put(RequestField.MERSIS, "123");
        form.remove(RequestField.MEDIUM);
        assertThat(fixture.submit("wrong", RequestKind.FISCAL_SEAL, form).faults())
                .containsOnly(
                        Map.entry(RequestField.SIGNER_NUMBER, RequestFault.CHECK_DIGIT),
                        Map.entry(RequestField.MERSIS, RequestFault.WRONG),
                        Map.entry(RequestField.MEDIUM, RequestFault.MISSING));
    }
}
