package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.IntakeResult;
import tr.nes.enrolment.IntakeResult.Outcome;
import tr.nes.enrolment.boundary.ApplicationForms;
import tr.nes.enrolment.boundary.AuthorityPapers;
import tr.nes.enrolment.boundary.OfficerPapers;
import tr.nes.holder.HolderView;
import tr.nes.institution.PaperReceiver;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.WetForms;
import tr.nes.it.testing.WetForms.WetForm;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.shared.Roles;

/** Papers that are taken in, through the container: foreign institutions, replays, old prints, other roles. */
@Tag("database")
class PaperIntakeIT extends InServer {

    @Inject
    private TestPeople people;

    @Inject
    private WetForms forms;

    @Inject
    private OfficerPapers officerPapers;

    @Inject
    private AuthorityPapers authorityPapers;

    @Inject
    private ApplicationForms applicationForms;

    @Inject
    private ConcurrentTasks tasks;

    @Inject
    private Rows rows;

    private HolderView officer;
    private UUID institution;

    @BeforeEach
    void anInstitution() throws Exception {
        officer = people.registered();
        institution = forms.institution(null, officer.id(), PaperReceiver.OFFICER);
    }

    @Test
    void whenSomebodyElseThanTheReceiverCalls_thenTheContainerRefuses() throws Exception {
        String link = forms.of(institution, 1).link();
        List<String> others =
                List.of(Roles.HOLDER, Roles.CALL_CENTRE, Roles.ADMIN, Roles.AUDITOR, Roles.TERMINAL, Roles.SYSTEM);
        for (String role : others) {
            assertThatThrownBy(() -> CallAs.somebody("x", role, () -> officerPapers.receive(link)))
                    .as(role)
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> CallAs.somebody("x", role, () -> authorityPapers.receive(link)))
                    .as(role)
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> CallAs.staff(officer.id(), Roles.OFFICER, () -> authorityPapers.receive(link)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> CallAs.staff(officer.id(), Roles.BACK_OFFICE, () -> officerPapers.receive(link)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whenTheInstitutionIsForeign_thenNothingMoves_andItsPaperCantBeTouched() throws Exception {
        WetForm form = forms.of(institution, 1);
        HolderView other = people.registered();
        forms.institution(null, other.id(), PaperReceiver.OFFICER);
        assertThat(receive(other, form.link()).outcome()).isEqualTo(Outcome.FOREIGN_INSTITUTION);
        assertThat(receive(other, form.number() + "-1").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(state(form)).isEqualTo("AWAITING_WET_SIGNATURE");

        UUID paper = receive(officer, form.link()).paper();
        byte[] file = "x".getBytes(StandardCharsets.US_ASCII);
        for (UUID id : new UUID[] {paper, UUID.randomUUID(), null}) {
            assertThatThrownBy(() -> CallAs.staff(other.id(), Roles.OFFICER, () -> officerPapers.view(id)))
                    .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
            assertThatThrownBy(() -> CallAs.staff(other.id(), Roles.OFFICER, () -> {
                        officerPapers.attach(id, file);
                        return null;
                    }))
                    .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
        }
        assertThatThrownBy(() -> CallAs.staff(officer.id(), Roles.OFFICER, () -> officerPapers.scan(paper)))
                .isInstanceOf(FreshFactorNeeded.class);
    }

    @Test
    void whenAPaperIsSentEightTimesAtOnce_thenItIsReceivedOnce() throws Exception {
        WetForm form = forms.of(institution, 1);
        List<Outcome> outcomes =
                tasks.of(8, i -> () -> receive(officer, form.link()).outcome());
        assertThat(outcomes).filteredOn(Outcome.RECEIVED::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.ALREADY_RECEIVED::equals).hasSize(7);
        assertThat(state(form)).isEqualTo("SIGNED");
        assertThat(rows.count("received_paper where application_id = ?", form.application()))
                .isOne();
        assertThat(rows.count("application_change where application_id = ? and state = 'SIGNED'", form.application()))
                .isOne();
    }

    @Test
    void whenThereIsANewerPrint_thenTheOldOneIsRefused() throws Exception {
        WetForm form = forms.of(institution, 2);
        assertThat(receive(officer, form.link(1)).outcome()).isEqualTo(Outcome.OLD_PRINT);
        assertThat(receive(officer, form.link(3)).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(state(form)).isEqualTo("AWAITING_WET_SIGNATURE");
        assertThat(receive(officer, form.link(2)).outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(receive(officer, form.link(1)).outcome()).isEqualTo(Outcome.OLD_PRINT);
    }

    @Test
    void whenTheInstitutionIsBelowTheOfficers_thenItIsReceived_andTheBackOfficeTakesItsOwn() throws Exception {
        HolderView below = people.registered();
        UUID branch = forms.institution(institution, below.id(), PaperReceiver.OFFICER);
        assertThat(receive(officer, forms.of(branch, 1).link()).outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(receive(below, forms.of(institution, 1).link()).outcome()).isEqualTo(Outcome.FOREIGN_INSTITUTION);

        WetForm central = forms.of(forms.institution(null, below.id(), PaperReceiver.AUTHORITY), 1);
        assertThat(receive(below, central.link()).outcome()).isEqualTo(Outcome.OTHER_RECEIVER);
        assertThat(CallAs.staff(officer.id(), Roles.BACK_OFFICE, () -> authorityPapers.receive(central.link()))
                        .outcome())
                .isEqualTo(Outcome.RECEIVED);
    }

    @Test
    void whenAnApplicantOpensTheForm_thenItIsTheOwnOnly() throws Exception {
        HolderView applicant = people.registered();
        WetForm own = forms.of(institution, 1, applicant.identityNumber().value());
        byte[] pdf = CallAs.holder(applicant.id(), () -> applicationForms.pdf(own.application()));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
        assertThat(CallAs.holder(applicant.id(), () -> applicationForms.pdf(own.application())))
                .isEqualTo(pdf);
        WetForm foreign = forms.of(institution, 1);
        for (UUID id : new UUID[] {foreign.application(), UUID.randomUUID(), null}) {
            assertThatThrownBy(() -> CallAs.holder(applicant.id(), () -> applicationForms.pdf(id)))
                    .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
        }
        receive(officer, own.number() + "-2");
        assertThatThrownBy(() -> CallAs.holder(applicant.id(), () -> applicationForms.pdf(own.application())))
                .hasFieldOrPropertyWithValue("state", ApplicationState.SIGNED);
    }

    private IntakeResult receive(HolderView who, String scanned) throws Exception {
        return CallAs.staff(who.id(), Roles.OFFICER, () -> officerPapers.receive(scanned));
    }

    private String state(WetForm form) throws SQLException {
        return rows.text("select state from application where id = ?", form.application());
    }
}
