package tr.nes.callcentre.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.callcentre.CallCentreException.Reason.NOTE_MISSING;
import static tr.nes.callcentre.CallCentreException.Reason.PHONE_NOT_PROVEN;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.access.SmsCodeResult;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.callcentre.CallOver;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.testing.CallCentreFixture;
import tr.nes.certificate.RevocationReason;
import tr.nes.notification.Channel;
import tr.nes.shared.MobilePhone;
import tr.nes.testing.People;

/** What whoever decides must see and have before a decision. */
class FourEyesTest {

    private static final RevocationReason LOST = RevocationReason.KEY_COMPROMISE;

    private final CallCentreFixture callCentre = new CallCentreFixture();
    private final Proposals proposals = callCentre.proposals;
    private final MobilePhone newPhone = People.somebody().phone();

    @Test
    void whenTheNewPhoneDoesNotReturnItsCode_thenNobodyApprovesIt() {
        UUID call = callCentre.checkedCall();
        proposals.proposePhone(call, newPhone);
        UUID proposal = callCentre.proposal().id();
        assertThat(proposals.provePhone(call, "000000x".toCharArray())).isEqualTo(SmsCodeResult.WRONG);
        assertThat(callCentre.calls.file(call).pending())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.proven()).isFalse());

        callCentre.isCalledBy(callCentre.second);
        assertThatThrownBy(() -> proposals.approve(proposal)).hasFieldOrPropertyWithValue("reason", PHONE_NOT_PROVEN);
        assertThatThrownBy(() -> proposals.provePhone(call, "000000".toCharArray()))
                .isInstanceOf(CallOver.class);
        assertThat(phone()).isEqualTo(callCentre.person.phone());
        assertThat(callCentre.audit.count(AuditAction.PROPOSAL_APPROVED, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void whenTheNumberWasWrong_thenAnotherIsProposedAtOnce() {
        UUID call = callCentre.checkedCall();
        proposals.proposePhone(call, People.somebody().phone());
        UUID wrong = callCentre.proposal().id();
        proposals.proposePhone(call, newPhone);
        assertThat(proposals.provePhone(call, callCentre.codeTo(newPhone).toCharArray()))
                .isEqualTo(SmsCodeResult.ACCEPTED);
        assertThat(proposals.recent())
                .filteredOn(p -> p.id().equals(wrong))
                .singleElement()
                .satisfies(p -> assertThat(p.state()).isEqualTo(ProposalState.EXPIRED));
    }

    @Test
    void whenItIsRejected_thenTheProposerIsToldWhyAndEverybodySeesWho() {
        UUID proposal = phoneProposed();
        callCentre.isCalledBy(callCentre.second);
        assertThatThrownBy(() -> proposals.reject(proposal, " ")).hasFieldOrPropertyWithValue("reason", NOTE_MISSING);

        proposals.reject(proposal, "Ses uymuyor.");

        assertThat(callCentre.proposal().decision().by()).isEqualTo(callCentre.second.fullName());
        assertThat(callCentre.proposal().decision().reason()).isEqualTo("Ses uymuyor.");
        assertThat(callCentre.capturedNotices.texts(Channel.MAIL, callCentre.agent.mail()))
                .singleElement()
                .asString()
                .contains("reddedildi", "Ses uymuyor.")
                .doesNotContain(newPhone.national());
    }

    @Test
    void whenWhoeverDecidesLooks_thenOldAndNewCanBeCompared() {
        String serial = callCentre.certificate();
        revocationProposed(serial);
        assertThat(callCentre.proposal().subject())
                .satisfies(s -> assertThat(s.cardSerial()).isEqualTo("1234A5B67890"))
                .satisfies(s -> assertThat(s.identityNumber()).contains("*****"))
                .satisfies(s -> assertThat(s.phone())
                        .isEqualTo(callCentre.person.phone().masked()));
        assertThat(callCentre.proposal().notes()).containsExactly("Kartını kaybettiğini söyledi.");
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
