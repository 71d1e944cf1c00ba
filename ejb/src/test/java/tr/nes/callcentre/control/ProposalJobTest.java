package tr.nes.callcentre.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.testing.CallCentreFixture;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.certificate.control.ChangeReconciliation;
import tr.nes.shared.MobilePhone;
import tr.nes.testing.Database;
import tr.nes.testing.ScriptedAuthority.Mood;

class ProposalJobTest {

    private final Database database = Database.open();
    private final CallCentreFixture callCentre = new CallCentreFixture(database);
    private final ProposalJob job = callCentre.beans.get(ProposalJob.class);
    private final ProposalDecisions decisions = callCentre.beans.get(ProposalDecisions.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenTheServerDiesAfterTheApproval_thenItIsCarriedOutLater() {
        UUID proposal = phoneProposed();
        decisions.approve(proposal, callCentre.second.id());
        job.tick();
        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.APPROVED);

        callCentre.clock.forward(61);
        job.tick();

        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.DONE);
        assertThat(callCentre.holders.view(callCentre.person.id()).phone()).isEqualTo(new MobilePhone("5990000001"));
    }

    @Test
    void whenAnEarlierChangeIsOpen_thenTheRevocationComesAfterIt() {
        String serial = callCentre.certificate();
        UUID call = callCentre.checkedCall();
        callCentre.proposals.proposeRevocation(call, serial, RevocationReason.UNSPECIFIED);
        callCentre.authority.is(Mood.MUTE);
        callCentre.calls.suspend(call, serial);
        callCentre.isCalledBy(callCentre.second);
        callCentre.proposals.approve(callCentre.proposal().id());
        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.APPROVED);

        callCentre.authority.is(Mood.OBLIGING);
        callCentre.beans.get(ChangeReconciliation.class).round();
        callCentre.clock.forward(61);
        job.tick();

        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.DONE);
        assertThat(callCentre.status(serial)).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void whenItWasRevokedMeanwhile_thenTheProposalIsDoneAndNobodyIsToldTwice() {
        String serial = callCentre.certificate();
        callCentre.proposals.proposeRevocation(callCentre.checkedCall(), serial, RevocationReason.UNSPECIFIED);
        decisions.approve(callCentre.proposal().id(), callCentre.second.id());
        callCentre
                .beans
                .get(StaffCertificates.class)
                .revoke(callCentre.person.id(), serial, RevocationReason.UNSPECIFIED);
        long asked = callCentre.authority.asked();

        callCentre.clock.forward(61);
        job.tick();

        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.DONE);
        assertThat(callCentre.authority.asked()).isEqualTo(asked);
    }

    @Test
    void whenNobodyDecides_thenItExpires() {
        phoneProposed();
        callCentre.clock.forward(Duration.ofHours(24).minusSeconds(1));
        job.tick();
        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.OPEN);
        callCentre.clock.forward(1);
        job.tick();
        assertThat(callCentre.beans.get(ProposalRecords.class).overdue()).isEmpty();
        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.EXPIRED);
    }

    private UUID phoneProposed() {
        callCentre.provenPhone(new MobilePhone("5990000001"));
        return callCentre.proposal().id();
    }
}
