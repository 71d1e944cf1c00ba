package tr.nes.portal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.portal.AuthorityContactException;
import tr.nes.portal.AuthorityContactException.Reason;
import tr.nes.portal.AuthorityContactVersion;
import tr.nes.shared.AuthorityContact;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.PortalConfiguration;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

class AuthorityContactsTest {

    private static final String PHONE = "0 312 123 45 67";
    private static final String MAIL = "destek@ornek.test";
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Database database = Database.open();
    private final AuditLog audit = new AuditLog();
    private final AuthorityContacts contacts = new Beans(
                    database,
                    new MovingClock(NOW.toString()),
                    audit,
                    new Caller(() -> new HolderId(new UUID(0, 1)).toString()))
            .get(AuthorityContacts.class);

    @AfterEach
    void close() {
        AuthorityContact.useSettings();
        database.close();
    }

    @Test
    void whenNobodyChangedThem_thenTheSettingsCount() {
        assertThat(contacts.versions())
                .containsExactly(new AuthorityContactVersion(
                        0,
                        PortalConfiguration.CURRENT.authorityPhone(),
                        PortalConfiguration.CURRENT.authorityMail(),
                        null));
    }

    @Test
    void whenChanged_thenTheNewCountAndTheEarlierStayOnRecord() {
        contacts.change(0, " " + PHONE + " ", MAIL);
        contacts.change(1, PHONE, "yardim@ornek.test");

        assertThat(contacts.versions())
                .extracting(
                        AuthorityContactVersion::number, AuthorityContactVersion::mail, AuthorityContactVersion::since)
                .containsExactly(
                        tuple(2L, "yardim@ornek.test", NOW),
                        tuple(1L, MAIL, NOW),
                        tuple(0L, PortalConfiguration.CURRENT.authorityMail(), null));
        assertThat(AuthorityContact.phone()).isEqualTo(PHONE);
        assertThat(AuthorityContact.phoneLink()).isEqualTo("tel:03121234567");
        assertThat(AuthorityContact.mail()).isEqualTo("yardim@ornek.test");
        assertThat(audit.count(AuditAction.AUTHORITY_CONTACT_CHANGED, AuditResult.DONE))
                .isEqualTo(2);
    }

    @Test
    void whenSomebodyElseChangedThemMeanwhile_thenNothingIsOverwritten() {
        contacts.change(0, PHONE, MAIL);

        refuses(Reason.CHANGED_MEANWHILE, 0, "0 212 000 00 00", MAIL);

        assertThat(contacts.versions().get(0).phone()).isEqualTo(PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE_WRONG, '', destek@ornek.test",
        "PHONE_WRONG, '<b>0312</b>', destek@ornek.test",
        "PHONE_WRONG, '0 312 123 45 67 0 312 123 45 67', destek@ornek.test",
        "MAIL_WRONG, 0 312 123 45 67, ''",
        "MAIL_WRONG, 0 312 123 45 67, destek",
        "MAIL_WRONG, 0 312 123 45 67, 'destek @ornek.test'"
    })
    void whenAPartIsWrong_thenItIsNamedAndNothingChanges(Reason reason, String phone, String mail) {
        refuses(reason, 0, phone, mail);

        assertThat(contacts.versions()).hasSize(1);
    }

    private void refuses(Reason reason, long seen, String phone, String mail) {
        assertThatExceptionOfType(AuthorityContactException.class)
                .isThrownBy(() -> contacts.change(seen, phone, mail))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
