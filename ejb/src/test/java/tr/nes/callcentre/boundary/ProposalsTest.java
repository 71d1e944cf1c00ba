package tr.nes.callcentre.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.callcentre.IdentityNotChecked;
import tr.nes.callcentre.OwnMatter;
import tr.nes.callcentre.OwnProposal;
import tr.nes.callcentre.ProposalClosed;
import tr.nes.callcentre.ProposalExists;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.control.ApprovedWork;
import tr.nes.callcentre.testing.Desk;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.ReasonNotAllowed;
import tr.nes.certificate.RevocationReason;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.shared.MobilePhone;
import tr.nes.testing.People;
import tr.nes.testing.ScriptedAuthority.Mood;

class ProposalsTest {

    private static final RevocationReason LOST = RevocationReason.KEY_COMPROMISE;

    private final Desk desk = new Desk();
    private final Proposals proposals = desk.proposals;
    private final MobilePhone newPhone = People.somebody().phone();

    @Test
    void whenAPhoneIsApproved_thenItCountsAndTheOldOneIsToldAndPinOperationsWait() {
        UUID proposal = phoneProposed();
        assertThat(phone()).isEqualTo(desk.person.phone());

        desk.isCalledBy(desk.second);
        proposals.approve(proposal);

        assertThat(phone()).isEqualTo(newPhone);
        assertThat(desk.proposal().state()).isEqualTo(ProposalState.DONE);
        assertThat(desk.letterbox.texts(Channel.SMS, desk.person.phone().e164()))
                .singleElement()
                .asString()
                .contains("cep telefonunuz");
        assertThat(desk.letterbox.texts(Channel.MAIL, desk.person.mail())).hasSize(1);
        assertThat(desk.holders.pinWaitEnd(desk.person.id()))
                .contains(desk.clock.instant().plus(Duration.ofHours(24)));
        assertThat(desk.audit.count(AuditAction.PROPOSAL_APPROVED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenARevocationIsApproved_thenHolderAndInstitutionAreTold() {
        String serial = desk.certificate();
        int before = desk.letterbox.texts(Channel.MAIL, Desk.INSTITUTION_MAIL).size();
        UUID proposal = revocationProposed(serial);
        assertThat(desk.status(serial)).isEqualTo(CertificateStatus.ACTIVE);

        desk.isCalledBy(desk.second);
        proposals.approve(proposal);

        assertThat(desk.status(serial)).isEqualTo(CertificateStatus.REVOKED);
        assertThat(desk.proposal().state()).isEqualTo(ProposalState.DONE);
        assertThat(desk.letterbox.texts(Channel.SMS, desk.person.phone().e164()))
                .singleElement()
                .asString()
                .contains(serial, "iptal edildi");
        assertThat(desk.letterbox.texts(Channel.MAIL, Desk.INSTITUTION_MAIL))
                .hasSize(before + 1)
                .last()
                .asString()
                .contains("ÖRNEK KURUM", serial, desk.person.fullName(), "iptal edildi");
    }

    @Test
    void whenWhoProposedDecides_thenRefused() {
        UUID proposal = phoneProposed();
        assertThatThrownBy(() -> proposals.approve(proposal)).isInstanceOf(OwnProposal.class);
        assertThatThrownBy(() -> proposals.reject(proposal)).isInstanceOf(OwnProposal.class);
        assertThat(phone()).isEqualTo(desk.person.phone());
        assertThat(desk.audit.count(AuditAction.PROPOSAL_APPROVED, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void whenItIsAboutWhoeverDecides_thenRefused() {
        UUID proposal = phoneProposed();
        desk.isCalledBy(desk.person);
        assertThatThrownBy(() -> proposals.approve(proposal)).isInstanceOf(OwnMatter.class);
        assertThat(phone()).isEqualTo(desk.person.phone());
    }

    @Test
    void whenADayHasPassed_thenNobodyDecidesAnyMore() {
        UUID proposal = phoneProposed();
        desk.isCalledBy(desk.second);
        desk.clock.forward(Duration.ofHours(24));
        assertThatThrownBy(() -> proposals.approve(proposal)).isInstanceOf(ProposalClosed.class);
        assertThat(desk.proposal().state()).isEqualTo(ProposalState.EXPIRED);
        assertThat(phone()).isEqualTo(desk.person.phone());

        desk.isCalledBy(desk.agent);
        assertThat(phoneProposed()).isNotEqualTo(proposal);
    }

    @Test
    void whenItWasDecided_thenItStays() {
        UUID proposal = phoneProposed();
        desk.isCalledBy(desk.second);
        proposals.reject(proposal);
        assertThatThrownBy(() -> proposals.approve(proposal)).isInstanceOf(ProposalClosed.class);
        assertThatThrownBy(() -> proposals.approve(UUID.randomUUID())).isInstanceOf(ProposalClosed.class);
        desk.beans.get(ApprovedWork.class).carryOut(proposal);
        assertThat(phone()).isEqualTo(desk.person.phone());
        assertThat(desk.proposal().state()).isEqualTo(ProposalState.REJECTED);
    }

    @Test
    void whenTheSameIsProposedTwice_thenTheSecondIsRefused() {
        String serial = desk.certificate();
        revocationProposed(serial);
        assertThatThrownBy(() -> revocationProposed(serial)).isInstanceOf(ProposalExists.class);
        phoneProposed();
        assertThatThrownBy(this::phoneProposed).isInstanceOf(ProposalExists.class);
    }

    @Test
    void whenTheIdentityIsNotChecked_thenNothingIsProposed() {
        UUID call = desk.call();
        String serial = desk.certificate();
        assertThatThrownBy(() -> proposals.proposePhone(call, newPhone)).isInstanceOf(IdentityNotChecked.class);
        assertThatThrownBy(() -> proposals.proposeRevocation(call, serial, LOST))
                .isInstanceOf(IdentityNotChecked.class);
    }

    @Test
    void whenTheCertificateCanNotBeRevoked_thenNothingIsProposed() {
        HolderView other = People.registered(desk.beans);
        String foreign = desk.certificateOf(other);
        String serial = desk.certificate();
        UUID call = desk.checkedCall();
        assertThatThrownBy(() -> proposals.proposeRevocation(call, foreign, LOST))
                .isInstanceOf(CertificateUnknown.class);
        assertThatThrownBy(() -> proposals.proposeRevocation(call, serial, RevocationReason.CERTIFICATE_HOLD))
                .isInstanceOf(ReasonNotAllowed.class);
        UUID proposal = revocationProposed(serial);
        desk.isCalledBy(desk.second);
        proposals.approve(proposal);
        desk.isCalledBy(desk.agent);
        assertThatThrownBy(() -> proposals.proposeRevocation(call, serial, LOST))
                .isInstanceOf(NotInThisState.class);
    }

    @Test
    void whenTheAuthorityRefuses_thenItFailsAndNothingChanges() {
        String serial = desk.certificate();
        UUID proposal = revocationProposed(serial);
        desk.authority.is(Mood.REFUSING);
        desk.isCalledBy(desk.second);
        proposals.approve(proposal);
        assertThat(desk.proposal().state()).isEqualTo(ProposalState.FAILED);
        assertThat(desk.proposal().failure()).isEqualTo("AuthorityRefused");
        assertThat(desk.status(serial)).isEqualTo(CertificateStatus.ACTIVE);
    }

    @Test
    void whenItIsCarriedOutAgain_thenNothingHappensTwice() {
        UUID proposal = phoneProposed();
        desk.isCalledBy(desk.second);
        proposals.approve(proposal);
        desk.beans.get(ApprovedWork.class).carryOut(proposal);
        assertThat(desk.letterbox.texts(Channel.MAIL, desk.person.mail())).hasSize(1);
    }

    private UUID phoneProposed() {
        proposals.proposePhone(desk.checkedCall(), newPhone);
        return desk.proposal().id();
    }

    private UUID revocationProposed(String serial) {
        proposals.proposeRevocation(desk.checkedCall(), serial, LOST);
        return desk.proposal().id();
    }

    private MobilePhone phone() {
        return desk.holders.view(desk.person.id()).phone();
    }
}
