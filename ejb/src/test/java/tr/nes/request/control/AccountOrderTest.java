package tr.nes.request.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.notification.Channel;
import tr.nes.request.CollectionResult;
import tr.nes.request.RequestField;
import tr.nes.request.RequestField.RequestFault;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestReceipt;
import tr.nes.request.RequestState;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.boundary.TimestampAccounts;
import tr.nes.timestamp.control.AccountPasswords;

/** Credits for time stamps that were ordered without login: account, code and password. */
class AccountOrderTest {

    private final RequestFixture fixture = new RequestFixture();
    private final Map<RequestField, String> form = fixture.form();
    private final RequestReceipt receipt = ordered();

    private RequestReceipt ordered() {
        form.keySet().removeAll(EnumSet.of(RequestField.READER, RequestField.QUANTITY));
        form.putAll(Map.of(
                RequestField.PAYER_NUMBER, "0123456789",
                RequestField.NAME, "Örnek San. A.Ş.",
                RequestField.PACKAGE, "500",
                RequestField.TAX_OFFICE, "Ulus",
                RequestField.CONTACT, "Deneme Sahip"));
        return fixture.submit(UUID.randomUUID().toString(), RequestKind.TIMESTAMP, form)
                .receipt();
    }

    private void opened() {
        fixture.staff.accept(receipt.number());
        fixture.pay(receipt);
    }

    private String account() {
        return fixture.staff.of(receipt.number()).view().account();
    }

    private String code() {
        String sms = fixture.notices
                .last(Channel.SMS, "+90" + form.get(RequestField.PHONE))
                .text();
        return sms.replaceAll("(?s).*: ([0-9]{8})\\..*", "$1");
    }

    private CollectionResult collect(String reference, String code) {
        return fixture.requests.collect(receipt.number(), reference, code, null, "x");
    }

    @Test
    void whenCreditsArePaid_thenTheAccountIsOpenAndNoMessageHasItsPassword() {
        opened();
        assertThat(fixture.state(receipt)).isEqualTo(RequestState.DONE);
        assertThat(fixture.beans.get(TimestampAccounts.class).account(account()).credits())
                .isEqualTo(500);
        String code = code();
        assertThat(collect("AAAAAAAAAA", code).outcome()).isEqualTo(CollectionResult.Outcome.UNKNOWN);
        assertThat(collect(receipt.reference(), "00000000").outcome()).isEqualTo(CollectionResult.Outcome.UNKNOWN);
        AccountCredentials told = collect(receipt.reference(), code.substring(0, 4) + " " + code.substring(4))
                .credentials();
        assertThat(told.number()).isEqualTo(account());
        assertThat(fixture.beans.get(AccountPasswords.class).account(told)).isPresent();
        assertThat(collect(receipt.reference(), code).outcome()).isEqualTo(CollectionResult.Outcome.UNKNOWN);
        assertThat(fixture.notices.texts(Channel.MAIL, fixture.mail))
                .noneMatch(text -> text.contains(told.password()) || text.contains(code));
        assertThat(fixture.audit.count(AuditAction.SERVICE_REQUEST_COLLECTED, AuditResult.DONE))
                .isEqualTo(1);
    }

    @Test
    void whenTheCodeIsGuessed_thenItIsVoid_andStaffSendsAnother() {
        opened();
        String code = code();
        for (int i = 0; i < 5; i++) {
            collect(receipt.reference(), "1");
        }
        assertThat(collect(receipt.reference(), code).outcome()).isEqualTo(CollectionResult.Outcome.UNKNOWN);
        fixture.staff.sendCode(receipt.number());
        assertThat(collect(receipt.reference(), code()).outcome()).isEqualTo(CollectionResult.Outcome.HANDED_OVER);
    }

    @Test
    void whenThePackageIsNotOffered_orTheTaxNumberIsWrong_thenNothingIsOrdered() {
        form.put(RequestField.PACKAGE, "501");
        form.put(RequestField.PAYER_NUMBER, "0123456780");
        assertThat(fixture.submit("wrong", RequestKind.TIMESTAMP, form).faults())
                .containsOnly(
                        Map.entry(RequestField.PACKAGE, RequestFault.WRONG),
                        Map.entry(RequestField.PAYER_NUMBER, RequestFault.CHECK_DIGIT));
        form.put(RequestField.PAYER_NUMBER, "U1234567");
        assertThat(fixture.submit("wrong", RequestKind.TIMESTAMP, form).faults())
                .containsEntry(RequestField.PAYER_NUMBER, RequestFault.WRONG);
    }
}
