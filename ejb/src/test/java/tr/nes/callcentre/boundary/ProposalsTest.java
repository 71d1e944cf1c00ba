package tr.nes.callcentre.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.callcentre.CallCentreException.Reason.IDENTITY_NOT_CHECKED;
import static tr.nes.callcentre.CallCentreException.Reason.OWN_MATTER;
import static tr.nes.callcentre.CallCentreException.Reason.OWN_PROPOSAL;
import static tr.nes.callcentre.CallCentreException.Reason.PROPOSAL_CLOSED;
import static tr.nes.callcentre.CallCentreException.Reason.PROPOSAL_EXISTS;
import static tr.nes.certificate.StatusChangeException.Reason.REASON_NOT_ALLOWED;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.control.ApprovalExecution;
import tr.nes.callcentre.testing.CallCentreFixture;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.RevocationReason;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.shared.MobilePhone;
import tr.nes.testing.People;
import tr.nes.testing.ScriptedAuthority.Mood;

class ProposalsTest {

    private static final RevocationReason LOST = RevocationReason.KEY_COMPROMISE;

    private final CallCentreFixture callCentre = new CallCentreFixture();
    private final Proposals proposals = callCentre.proposals;
    private final MobilePhone newPhone = People.somebody().phone();

    @Test
    void whenAPhoneIsApproved_thenItCountsAndTheOldOneIsToldAndPinOperationsWait() {
        UUID proposal = phoneProposed();
        assertThat(phone()).isEqualTo(callCentre.person.phone());

        callCentre.isCalledBy(callCentre.second);
        proposals.approve(proposal);

        assertThat(phone()).isEqualTo(newPhone);
        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.DONE);
        assertThat(callCentre.capturedNotices.texts(
                        Channel.SMS, callCentre.person.phone().e164()))
                .singleElement()
                .asString()
                .contains("cep telefonunuz");
        assertThat(callCentre.capturedNotices.texts(Channel.MAIL, callCentre.person.mail()))
                .hasSize(1);
        assertThat(callCentre.holders.pinWaitEnd(callCentre.person.id()))
                .contains(callCentre.clock.instant().plus(Duration.ofHours(24)));
        assertThat(callCentre.audit.count(AuditAction.PROPOSAL_APPROVED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenARevocationIsApproved_thenHolderAndInstitutionAreTold() {
        String serial = callCentre.certificate();
        int before = callCentre
                .capturedNotices
                .texts(Channel.MAIL, CallCentreFixture.INSTITUTION_MAIL)
                .size();
        UUID proposal = revocationProposed(serial);
        assertThat(callCentre.status(serial)).isEqualTo(CertificateStatus.ACTIVE);

        callCentre.isCalledBy(callCentre.second);
        proposals.approve(proposal);

        assertThat(callCentre.status(serial)).isEqualTo(CertificateStatus.REVOKED);
        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.DONE);
        assertThat(callCentre.capturedNotices.texts(
                        Channel.SMS, callCentre.person.phone().e164()))
                .singleElement()
                .asString()
                .contains(serial, "iptal edildi");
        assertThat(callCentre.capturedNotices.texts(Channel.MAIL, CallCentreFixture.INSTITUTION_MAIL))
                .hasSize(before + 1)
                .last()
                .asString()
                .contains("ÖRNEK KURUM", serial, callCentre.person.fullName(), "iptal edildi");
    }

    @Test
    void whenWhoProposedDecides_thenRefused() {
        UUID proposal = phoneProposed();
        assertThatThrownBy(() -> proposals.approve(proposal)).hasFieldOrPropertyWithValue("reason", OWN_PROPOSAL);
        assertThatThrownBy(() -> proposals.reject(proposal, "Ses uymuyor."))
                .hasFieldOrPropertyWithValue("reason", OWN_PROPOSAL);
        assertThat(phone()).isEqualTo(callCentre.person.phone());
        assertThat(callCentre.audit.count(AuditAction.PROPOSAL_APPROVED, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void whenItIsAboutWhoeverDecides_thenRefused() {
        UUID proposal = phoneProposed();
        callCentre.isCalledBy(callCentre.person);
        assertThatThrownBy(() -> proposals.approve(proposal)).hasFieldOrPropertyWithValue("reason", OWN_MATTER);
        assertThat(phone()).isEqualTo(callCentre.person.phone());
    }

    @Test
    void whenADayHasPassed_thenNobodyDecidesAnyMore() {
        UUID proposal = phoneProposed();
        callCentre.isCalledBy(callCentre.second);
        callCentre.clock.forward(Duration.ofHours(24));
        assertThatThrownBy(() -> proposals.approve(proposal)).hasFieldOrPropertyWithValue("reason", PROPOSAL_CLOSED);
        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.EXPIRED);
        assertThat(phone()).isEqualTo(callCentre.person.phone());

        callCentre.isCalledBy(callCentre.agent);
        assertThat(phoneProposed()).isNotEqualTo(proposal);
    }

    @Test
    void whenItWasDecided_thenItStays() {
        UUID proposal = phoneProposed();
        callCentre.isCalledBy(callCentre.second);
        proposals.reject(proposal, "Ses uymuyor.");
        assertThatThrownBy(() -> proposals.approve(proposal)).hasFieldOrPropertyWithValue("reason", PROPOSAL_CLOSED);
        assertThatThrownBy(() -> proposals.approve(UUID.randomUUID()))
                .hasFieldOrPropertyWithValue("reason", PROPOSAL_CLOSED);
        callCentre.beans.get(ApprovalExecution.class).carryOut(proposal);
        assertThat(phone()).isEqualTo(callCentre.person.phone());
        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.REJECTED);
    }

    @Test
    void whenTheSameIsProposedTwice_thenTheSecondIsRefused() {
        String serial = callCentre.certificate();
        revocationProposed(serial);
        assertThatThrownBy(() -> revocationProposed(serial)).hasFieldOrPropertyWithValue("reason", PROPOSAL_EXISTS);
        phoneProposed();
        assertThatThrownBy(this::phoneProposed).hasFieldOrPropertyWithValue("reason", PROPOSAL_EXISTS);
    }

    @Test
    void whenTheIdentityIsNotChecked_thenNothingIsProposed() {
        UUID call = callCentre.call();
        String serial = callCentre.certificate();
        assertThatThrownBy(() -> proposals.proposePhone(call, newPhone))
                .hasFieldOrPropertyWithValue("reason", IDENTITY_NOT_CHECKED);
        assertThatThrownBy(() -> proposals.proposeRevocation(call, serial, LOST))
                .hasFieldOrPropertyWithValue("reason", IDENTITY_NOT_CHECKED);
    }

    @Test
    void whenTheCertificateCanNotBeRevoked_thenNothingIsProposed() {
        HolderView other = People.registered(callCentre.beans);
        String foreign = callCentre.certificateOf(other);
        String serial = callCentre.certificate();
        UUID call = callCentre.checkedCall();
        assertThatThrownBy(() -> proposals.proposeRevocation(call, foreign, LOST))
                .isInstanceOf(CertificateUnknown.class);
        assertThatThrownBy(() -> proposals.proposeRevocation(call, serial, RevocationReason.CERTIFICATE_HOLD))
                .hasFieldOrPropertyWithValue("reason", REASON_NOT_ALLOWED);
        UUID proposal = revocationProposed(serial);
        callCentre.isCalledBy(callCentre.second);
        proposals.approve(proposal);
        callCentre.isCalledBy(callCentre.agent);
        assertThatThrownBy(() -> proposals.proposeRevocation(call, serial, LOST))
                .isInstanceOf(NotInThisState.class);
    }

    @Test
    void whenTheAuthorityRefuses_thenItFailsAndNothingChanges() {
        String serial = callCentre.certificate();
        UUID proposal = revocationProposed(serial);
        callCentre.authority.is(Mood.REFUSING);
        callCentre.isCalledBy(callCentre.second);
        proposals.approve(proposal);
        assertThat(callCentre.proposal().state()).isEqualTo(ProposalState.FAILED);
        assertThat(callCentre.proposal().failure()).isEqualTo("AuthorityRefused");
        assertThat(callCentre.status(serial)).isEqualTo(CertificateStatus.ACTIVE);
    }

    @Test
    void whenItIsCarriedOutAgain_thenNothingHappensTwice() {
        UUID proposal = phoneProposed();
        callCentre.isCalledBy(callCentre.second);
        proposals.approve(proposal);
        callCentre.beans.get(ApprovalExecution.class).carryOut(proposal);
        assertThat(callCentre.capturedNotices.texts(Channel.MAIL, callCentre.person.mail()))
                .hasSize(1);
    }

    private UUID phoneProposed() {
        callCentre.provenPhone(newPhone);
        return callCentre.proposal().id();
    }

    private UUID revocationProposed(String serial) {
        proposals.proposeRevocation(callCentre.checkedCall(), serial, LOST);
        return callCentre.proposal().id();
    }

    private MobilePhone phone() {
        return callCentre.holders.view(callCentre.person.id()).phone();
    }
}
