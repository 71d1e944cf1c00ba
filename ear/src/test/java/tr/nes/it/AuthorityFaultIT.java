package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.certificate.StatusChangeException.Reason.CHANGE_OPEN;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.PublishedStatus.Kind;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.certificate.control.ChangeReconciliation;
import tr.nes.fault.FaultyAuthority;
import tr.nes.fault.FaultyAuthority.Fault;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CertificateFixture;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.LoginFixture;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.TestPeople;
import tr.nes.shared.FreshFactorNeeded;

/** The business row and the authority agree in the end, whatever fails in between. */
class AuthorityFaultIT extends InServer {

    @Inject
    private TestPeople people;

    @Inject
    private LoginFixture loginFixture;

    @Inject
    private Certificates certificates;

    @Inject
    private ChangeReconciliation reconciliation;

    @Inject
    private FaultyAuthority authority;

    @Inject
    private CertificateFixture certificateFixture;

    @Inject
    private Phone phone;

    @Inject
    private UserTransaction transaction;

    private String token;

    @Test
    void whenTheAuthorityRefuses_thenNothingChangesAndItCanBeTriedAgain() throws Exception {
        HolderView person = people.somebody();
        String serial = certificateFixture.active(person);
        authority.spoil(serial, Fault.REFUSES);

        assertThat(suspend(person, serial)).isEqualTo(ChangeState.REFUSED);
        agree(serial, "ACTIVE", Kind.GOOD);
        authority.heal(serial);
        assertThat(suspend(person, serial)).isEqualTo(ChangeState.DONE);
        agree(serial, "SUSPENDED", Kind.HOLD);
    }

    @Test
    void whenTheAnswerIsLost_thenTheChangeIsPendingUntilItIsFoundDone() throws Exception {
        silent(Fault.MUTE);
    }

    @Test
    void whenTheQuestionIsLost_thenTheChangeIsPendingUntilItIsAskedAgain() throws Exception {
        silent(Fault.DEAF);
    }

    private void silent(Fault fault) throws Exception {
        HolderView person = people.somebody();
        String serial = certificateFixture.active(person);
        authority.spoil(serial, fault);

        assertThat(suspend(person, serial)).isEqualTo(ChangeState.PENDING);
        assertThat(certificateFixture.status(serial)).isEqualTo("ACTIVE");
        assertThatThrownBy(() -> suspend(person, serial)).hasFieldOrPropertyWithValue("reason", CHANGE_OPEN);
        authority.heal(serial);

        Await.until("it is reconciled", () -> certificateFixture.changes(serial, "DONE") == 1);
        agree(serial, "SUSPENDED", Kind.HOLD);
        Await.until("he is told", () -> told(person) == 1);
    }

    @Test
    void whenTheServerDiesBetween_thenItsNextStartFinishesTheChange() throws Exception {
        HolderView person = people.somebody();
        String serial = certificateFixture.active(person);
        authority.spoil(serial, Fault.SERVER_DIES);

        assertThatThrownBy(() -> suspend(person, serial)).hasStackTraceContaining("the server is gone");
        assertThat(certificateFixture.changes(serial, "INTENDED")).isEqualTo(1);
        authority.heal(serial);
        CallAs.system(() -> {
            reconciliation.afterRestart();
            return null;
        });

        Await.until("it is reconciled", () -> certificateFixture.changes(serial, "DONE") == 1);
        agree(serial, "SUSPENDED", Kind.HOLD);
    }

    @Test
    void whenTheCallersTransactionIsRolledBack_thenTheChangeStands() throws Exception {
        HolderView person = people.somebody();
        String serial = certificateFixture.active(person);
        token = loginFixture.of(person);

        loginFixture.in(token, person, () -> {
            transaction.begin();
            try {
                return certificates.suspend(serial);
            } finally {
                transaction.rollback();
            }
        });

        agree(serial, "SUSPENDED", Kind.HOLD);
        assertThat(certificateFixture.changes(serial, "DONE")).isEqualTo(1);
    }

    @Test
    void whenNothingWasConfirmed_thenNothingIsEvenAsked() throws Exception {
        HolderView person = people.somebody();
        String serial = certificateFixture.active(person);

        assertThatThrownBy(() -> CallAs.holder(person.id(), () -> certificates.suspend(serial)))
                .isInstanceOf(FreshFactorNeeded.class);
        agree(serial, "ACTIVE", Kind.GOOD);
        assertThat(certificateFixture.changes(serial, "INTENDED")).isZero();
    }

    private ChangeState suspend(HolderView person, String serial) throws Exception {
        token = token == null ? loginFixture.of(person) : token;
        return loginFixture.in(token, person, () -> certificates.suspend(serial).state());
    }

    private void agree(String serial, String status, Kind published) throws Exception {
        assertThat(certificateFixture.status(serial)).isEqualTo(status);
        assertThat(certificateFixture.published(serial)).isEqualTo(published);
    }

    private long told(HolderView person) throws Exception {
        return phone.messages(person).stream()
                .filter(text -> text.contains("askıya alındı"))
                .count();
    }
}
