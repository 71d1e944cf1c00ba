package tr.nes.enrolment.control.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.boundary.ApplicationLists;
import tr.nes.enrolment.entity.ApplicationList;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.ListSigning;
import tr.nes.enrolment.testing.PdfChecks;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.PreOrderKind;
import tr.nes.institution.PreOrderState;
import tr.nes.institution.boundary.OfficerAppointments;
import tr.nes.institution.boundary.PreOrders;

/** Pre-order lists signed by an officer, and what that means for the forms that follow. */
class SignedPreOrdersTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final ListSigning signing = new ListSigning(fixture);
    private final PreOrders orders = fixture.institutions.beans.get(PreOrders.class);
    private final ApplicationLists lists = fixture.institutions.beans.get(ApplicationLists.class);
    private UUID draft;

    @BeforeEach
    void somebodyIsListed() {
        orders.add(fixture.institution, List.of(fixture.memberOf(fixture.applicant)), PreOrderKind.FIRST);
        draft = orders.draft(fixture.institution).id();
    }

    @Test
    void whenTheListIsSigned_thenItIsSent_andItsPeopleAreInvited() throws Exception {
        ApplicationList list = prepared();
        assertThat(PdfChecks.text(signing.waiting(list)))
                .contains("beyan ederiz", fixture.applicant.surname(), "Ön Başvuru");
        signed(list);
        assertThat(orders.sent(fixture.institution).get(0).state()).isEqualTo(PreOrderState.LISTED);
        assertThat(lists.view(fixture.institution, draft).isSigned()).isTrue();
        EnrolmentFixture.inNew(fixture.listed::inviteNext);
        assertThat(fixture.mails()).isNotEmpty();
        assertThatThrownBy(() -> lists.preparePreOrder(fixture.institution, draft))
                .isInstanceOf(InstitutionException.class);
    }

    @Test
    void whenTheDraftHasChangedSinceTheLook_thenTheSignatureCountsForNothing() throws Exception {
        ApplicationList list = prepared();
        orders.add(fixture.institution, List.of(fixture.memberOf(fixture.colleague)), PreOrderKind.FIRST);
        assertThatThrownBy(() -> signed(list)).hasFieldOrPropertyWithValue("reason", Reason.LIST_CHANGED);
        assertThat(orders.sent(fixture.institution)).isEmpty();
        assertThat(orders.draft(fixture.institution).people()).hasSize(2);
    }

    @Test
    void whereTheListComesFirst_aSignedFormGoesToTheAuthority_unlessTheInstitutionWantsToSeeIt() throws Exception {
        fixture.putListsFirst();
        signed(prepared());
        EnrolmentFixture.inNew(fixture.listed::inviteNext);
        ApplicationView view = fixture.application(fixture.opened(fixture.token()));
        through(view.id());
        assertThat(fixture.view(view.id()).state()).isEqualTo(ApplicationState.AUTHORITY_REVIEW);

        fixture.institutions.beans.get(OfficerAppointments.class).approveForms(fixture.institution, true);
        ListSigning.execute("update application set state = 'AWAITING_WET_SIGNATURE' where id = :id", view.id());
        fixture.move(view.id(), ApplicationState.SIGNED, ApplicationActor.OFFICER);
        assertThat(fixture.view(view.id()).state()).isEqualTo(ApplicationState.SIGNED);
    }

    private void through(UUID application) {
        ListSigning.execute("update application set state = 'AWAITING_WET_SIGNATURE' where id = :id", application);
        fixture.move(application, ApplicationState.SIGNED, ApplicationActor.OFFICER);
    }

    private ApplicationList prepared() {
        lists.preparePreOrder(fixture.institution, draft);
        return signing.list(draft);
    }

    private void signed(ApplicationList list) {
        EnrolmentFixture.inNew(() -> {
            fixture.institutions
                    .beans
                    .get(ListSignatures.class)
                    .onSigned(ListSigning.fact(list, fixture.institutions.person.id()));
            return list;
        });
    }
}
