package tr.nes.callcentre.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.testing.Desk;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.CertificateDesk;
import tr.nes.certificate.control.ChangeReconciliation;
import tr.nes.shared.MobilePhone;
import tr.nes.testing.Database;
import tr.nes.testing.ScriptedAuthority.Mood;

class ProposalClockTest {

    private final Database database = Database.open();
    private final Desk desk = new Desk(database);
    private final ProposalClock clock = desk.beans.get(ProposalClock.class);
    private final Decisions decisions = desk.beans.get(Decisions.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenTheServerDiesAfterTheApproval_thenItIsCarriedOutLater() {
        UUID proposal = phoneProposed();
        decisions.decide(proposal, true, desk.second.id());
        clock.tick();
        assertThat(desk.proposal().state()).isEqualTo(ProposalState.APPROVED);

        desk.clock.forward(61);
        clock.tick();

        assertThat(desk.proposal().state()).isEqualTo(ProposalState.DONE);
        assertThat(desk.holders.view(desk.person.id()).phone()).isEqualTo(new MobilePhone("5990000001"));
    }

    @Test
    void whenAnEarlierChangeIsOpen_thenTheRevocationComesAfterIt() {
        String serial = desk.certificate();
        UUID call = desk.checkedCall();
        desk.proposals.proposeRevocation(call, serial, RevocationReason.UNSPECIFIED);
        desk.authority.is(Mood.MUTE);
        desk.calls.suspend(call, serial);
        desk.isCalledBy(desk.second);
        desk.proposals.approve(desk.proposal().id());
        assertThat(desk.proposal().state()).isEqualTo(ProposalState.APPROVED);

        desk.authority.is(Mood.OBLIGING);
        desk.beans.get(ChangeReconciliation.class).round();
        desk.clock.forward(61);
        clock.tick();

        assertThat(desk.proposal().state()).isEqualTo(ProposalState.DONE);
        assertThat(desk.status(serial)).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void whenItWasRevokedMeanwhile_thenTheProposalIsDoneAndNobodyIsToldTwice() {
        String serial = desk.certificate();
        desk.proposals.proposeRevocation(desk.checkedCall(), serial, RevocationReason.UNSPECIFIED);
        decisions.decide(desk.proposal().id(), true, desk.second.id());
        desk.beans.get(CertificateDesk.class).revoke(desk.person.id(), serial, RevocationReason.UNSPECIFIED);
        long asked = desk.authority.asked();

        desk.clock.forward(61);
        clock.tick();

        assertThat(desk.proposal().state()).isEqualTo(ProposalState.DONE);
        assertThat(desk.authority.asked()).isEqualTo(asked);
    }

    @Test
    void whenNobodyDecides_thenItExpires() {
        phoneProposed();
        desk.clock.forward(Duration.ofHours(24).minusSeconds(1));
        clock.tick();
        assertThat(desk.proposal().state()).isEqualTo(ProposalState.OPEN);
        desk.clock.forward(1);
        clock.tick();
        assertThat(desk.beans.get(ProposalRecords.class).overdue()).isEmpty();
        assertThat(desk.proposal().state()).isEqualTo(ProposalState.EXPIRED);
    }

    private UUID phoneProposed() {
        desk.proposals.proposePhone(desk.checkedCall(), new MobilePhone("5990000001"));
        return desk.proposal().id();
    }
}
