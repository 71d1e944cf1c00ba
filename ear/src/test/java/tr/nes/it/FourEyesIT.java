package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.callcentre.CallCentreException.Reason.OWN_PROPOSAL;
import static tr.nes.callcentre.CallCentreException.Reason.PROPOSAL_CLOSED;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.boundary.Proposals;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.certificate.PublishedStatus.Kind;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.contact.boundary.ContactCorrections;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.CertificateFixture;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.LoginFixture;
import tr.nes.it.testing.Logins;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;

/** Operations that need two members of staff, called through the container. */
class FourEyesIT extends InServer {

    private static final RevocationReason LOST = RevocationReason.KEY_COMPROMISE;

    @Inject
    private TestPeople people;

    @Inject
    private CallCentre callCentre;

    @Inject
    private SupportCalls calls;

    @Inject
    private Proposals proposals;

    @Inject
    private StaffCertificates certificates;

    @Inject
    private ContactCorrections contacts;

    @Inject
    private Holders holders;

    @Inject
    private LoginFixture loginFixture;

    @Inject
    private Logins logins;

    @Inject
    private CertificateFixture certificateFixture;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Inject
    private Rows rows;

    private HolderView agent;
    private HolderView second;
    private HolderView person;
    private final MobilePhone newPhone =
            new MobilePhone("5" + ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));

    @BeforeEach
    void people() throws Exception {
        agent = people.somebody();
        second = people.somebody();
        person = people.somebody();
    }

    @Test
    void whenManyApproveAtOnce_thenOneDoesAndThePhoneChangesOnce() throws Exception {
        UUID proposal = callCentre.proposedPhone(agent, person, newPhone);
        List<HolderView> approvers = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            approvers.add(people.somebody());
            tokens.add(loginFixture.of(approvers.get(i)));
        }

        List<Boolean> answers = concurrentTasks.of(8, i -> () -> approves(tokens.get(i), approvers.get(i), proposal));

        assertThat(answers).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(state(proposal)).isEqualTo("DONE");
        assertThat(rows.text(
                        "select phone from holder where id = ?", person.id().value()))
                .isEqualTo(newPhone.e164());
        assertThat(rows.count(
                        "audit_row where object = ? and action = 'PROPOSAL_APPROVED' and result = 'DONE'",
                        proposal.toString()))
                .isEqualTo(1);
        assertThat(rows.count("audit_row where action = 'PROPOSAL_CARRIED_OUT' and object = ?", proposal.toString()))
                .isEqualTo(1);
    }

    @Test
    void whenARevocationIsApproved_thenTheWorldIsTold() throws Exception {
        String serial = certificateFixture.active(person);
        UUID call = callCentre.checkedCall(agent, person);
        callCentre.in(callCentre.session(agent), agent, Roles.CALL_CENTRE, () -> {
            proposals.proposeRevocation(call, serial, LOST);
            return null;
        });
        UUID proposal = UUID.fromString(rows.text("select id from proposal where call_id = ?", call));
        assertThat(certificateFixture.published(serial)).isEqualTo(Kind.GOOD);

        assertThat(approves(loginFixture.of(second), second, proposal)).isTrue();

        assertThat(certificateFixture.published(serial)).isEqualTo(Kind.REVOKED);
        assertThat(certificateFixture.status(serial)).isEqualTo("REVOKED");
        assertThat(state(proposal)).isEqualTo("DONE");
    }

    @Test
    void whenWhoProposedApproves_thenRefused() throws Exception {
        UUID proposal = callCentre.proposedPhone(agent, person, newPhone);
        String token = loginFixture.of(agent);
        assertThatThrownBy(() -> approve(token, agent, proposal)).hasFieldOrPropertyWithValue("reason", OWN_PROPOSAL);
        assertThat(state(proposal)).isEqualTo("OPEN");
    }

    @Test
    void whenTheApproversConfirmationIsOldOrMissing_thenNothingIsApproved() throws Exception {
        UUID proposal = callCentre.proposedPhone(agent, person, newPhone);
        String token = loginFixture.of(second);
        logins.age(second);
        assertThatThrownBy(() -> approve(token, second, proposal)).isInstanceOf(FreshFactorNeeded.class);
        assertThatThrownBy(() -> approve(null, second, proposal)).isInstanceOf(FreshFactorNeeded.class);
        assertThat(state(proposal)).isEqualTo("OPEN");
    }

    @Test
    void whenTheRoleIsAnother_thenTheBoundariesRefuse() throws Exception {
        UUID proposal = callCentre.proposedPhone(agent, person, newPhone);
        String number = person.identityNumber().value();
        List<Callable<?>> asHolder = List.of(
                () -> calls.open(number),
                () -> calls.file(UUID.randomUUID()),
                proposals::recent,
                () -> done(() -> proposals.approve(proposal)),
                () -> done(() -> proposals.reject(proposal, "Ses uymuyor.")),
                () -> certificates.of(person.id()),
                () -> certificates.suspend(person.id(), "1"));
        assertThat(asHolder)
                .allSatisfy(call -> assertThatThrownBy(() -> CallAs.holder(second.id(), call::call))
                        .isInstanceOf(EJBAccessException.class));

        List<Callable<?>> asOneOfStaff = List.of(
                () -> certificates.revoke(person.id(), "1", LOST),
                () -> done(() -> contacts.correctPhone(person.id(), newPhone)),
                () -> done(() -> holders.correctPhone(person.id(), newPhone)));
        for (String role : List.of(Roles.CALL_CENTRE, Roles.ADMIN, Roles.BACK_OFFICE)) {
            assertThat(asOneOfStaff)
                    .allSatisfy(call -> assertThatThrownBy(() -> CallAs.staff(second.id(), role, call::call))
                            .isInstanceOf(EJBAccessException.class));
        }
        assertThatThrownBy(() -> CallAs.staff(second.id(), Roles.ADMIN, () -> calls.open(number)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> CallAs.staff(second.id(), Roles.AUDITOR, proposals::recent))
                .isInstanceOf(EJBAccessException.class);
    }

    private boolean approves(String token, HolderView who, UUID proposal) throws Exception {
        try {
            approve(token, who, proposal);
            return true;
        } catch (CallCentreException refused) {
            assertThat(refused.reason()).isEqualTo(PROPOSAL_CLOSED);
            return false;
        }
    }

    private void approve(String token, HolderView who, UUID proposal) throws Exception {
        callCentre.in(token, who, Roles.ADMIN, () -> done(() -> proposals.approve(proposal)));
    }

    private static Void done(Runnable deed) {
        deed.run();
        return null;
    }

    private String state(UUID proposal) throws Exception {
        return rows.text("select state from proposal where id = ?", proposal);
    }
}
