package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.boundary.Captchas;
import tr.nes.access.boundary.PasswordLogins;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;
import tr.nes.kiosk.TerminalId;

/** Counters and audited refusals persist when the caller's transaction is rolled back. */
@Tag("database")
class RolledBackCallerIT extends InServer {

    @Inject
    private UserTransaction transaction;

    @Inject
    private TestPeople people;

    @Inject
    private PasswordLogins logins;

    @Inject
    private Captchas captchas;

    @Inject
    private SmsCodes codes;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    @Test
    void whenAWrongPasswordWasChecked_thenItCounts() throws Exception {
        HolderView person = people.somebody();
        CaptchaId picture = captchas.issue();
        String seen = rows.text("select answer from captcha where id = ?", picture.value());
        String number = person.identityNumber().value();

        rolledBack(() -> logins.check(new PasswordAttempt(number, picture, seen, "Yanlış-0".toCharArray(), null)));

        assertThat(rows.text(
                        "select wrong from try_counter where id = ?",
                        person.id().value()))
                .isEqualTo("1");
        assertThat(refusals(person, "LOGIN_WORD")).isEqualTo(1);
    }

    @Test
    void whenAWrongSmsCodeWasChecked_thenItCounts() throws Exception {
        HolderView person = people.somebody();
        UUID challenge = codes.open(person.id(), SmsPurpose.LOGIN, "b").id();
        codes.send(challenge, "b");
        String wrong = Phone.other(phone.code(person), 1);

        SmsCodeResult smsCodeResult = rolledBack(() -> codes.check(challenge, "b", wrong.toCharArray()));

        assertThat(smsCodeResult).isEqualTo(SmsCodeResult.WRONG);
        assertThat(rows.text("select wrong from sms_challenge where id = ?", challenge))
                .isEqualTo("1");
        assertThat(refusals(person, "SMS_CODE_CHECKED")).isEqualTo(1);
    }

    @Test
    void whenAWrongServicingCodeWasTyped_thenItCounts() throws Exception {
        TerminalId terminal = terminalFixture.another();
        VisitFixture visitFixture = terminalFixture.open(terminal);

        rolledBack(() -> visitFixture.redeem("000000000000000"));

        assertThat(rows.text("select wrong_codes from terminal where id = ?", terminal.value()))
                .isEqualTo("1");
        assertThat(rows.count("audit_row where action = 'SERVICING_CODE_REDEEMED' and object = ?", terminal.value()))
                .isEqualTo(1);
    }

    private <T> T rolledBack(Callable<T> deed) throws Exception {
        transaction.begin();
        try {
            return deed.call();
        } finally {
            transaction.rollback();
        }
    }

    private long refusals(HolderView person, String action) throws Exception {
        return rows.count(
                "audit_row a join person_pseudonym p on a.person = cast(p.pseudonym as varchar)"
                        + " where p.holder_id = ? and a.action = ? and a.result = 'REFUSED'",
                person.id().value(),
                action);
    }
}
