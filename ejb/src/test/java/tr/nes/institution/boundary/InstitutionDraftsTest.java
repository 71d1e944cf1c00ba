package tr.nes.institution.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.institution.InstitutionException.Reason.DRAFT_GONE;
import static tr.nes.institution.InstitutionException.Reason.DRAFT_INCOMPLETE;
import static tr.nes.institution.InstitutionException.Reason.LETTER_WRONG;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.institution.InstitutionField;
import tr.nes.institution.InstitutionField.Fault;
import tr.nes.institution.InstitutionField.Step;
import tr.nes.institution.control.admission.AdmissionPolicy;
import tr.nes.institution.control.admission.InstitutionDraftRecords;
import tr.nes.institution.testing.InstitutionFixture;

class InstitutionDraftsTest {

    private final InstitutionFixture institutions = new InstitutionFixture();
    private final InstitutionDrafts drafts = institutions.beans.get(InstitutionDrafts.class);

    @Test
    void whenWrongThingsAreTyped_thenTheyAreKeptAndNamedStepByStep() {
        UUID id = drafts.begin();
        drafts.keep(
                id,
                Map.of(
                        InstitutionField.TITLE,
                        "Örnek",
                        InstitutionField.TAX,
                        "1234567891",
                        InstitutionField.MAIL,
                        "x"));
        assertThat(drafts.of(id).values()).containsEntry(InstitutionField.TAX, "1234567891");
        assertThat(drafts.faults(id, List.of(Step.IDENTITY)))
                .containsOnly(
                        Map.entry(InstitutionField.KIND, Fault.MISSING),
                        Map.entry(InstitutionField.ADDRESS, Fault.MISSING));
        assertThat(drafts.faults(id, List.of(Step.NUMBERS)))
                .containsOnly(
                        Map.entry(InstitutionField.TAX, Fault.WRONG), Map.entry(InstitutionField.MAIL, Fault.WRONG));
        drafts.go(id, Step.AGREEMENT);
        drafts.keep(id, Map.of(InstitutionField.TAX, ""));
        assertThat(drafts.of(id).step()).isEqualTo(Step.AGREEMENT);
        assertThat(drafts.faults(id, List.of(Step.NUMBERS))).containsEntry(InstitutionField.TAX, Fault.MISSING);
    }

    @Test
    void whenTheNumberIsAnothersOrOnlyVknIsMissing_thenThatIsSaidBeforeItIsSent() {
        institutions.proposed(null);
        String taken = institutions.admissions.all().get(0).data().numbers().detsis();
        UUID id = drafts.begin();
        drafts.keep(id, Map.of(InstitutionField.DETSIS, taken, InstitutionField.MAIL, "a@b.test"));
        assertThat(drafts.faults(id, List.of(Step.NUMBERS)))
                .containsOnly(Map.entry(InstitutionField.DETSIS, Fault.TAKEN));
    }

    @Test
    void whenSomebodyElseOpensADraftOrItIsOver_thenItIsGone() {
        UUID id = drafts.begin();
        institutions.isCalledBy(institutions.second);
        List<Runnable> attacks = List.of(
                () -> drafts.of(id),
                () -> drafts.keep(id, Map.of()),
                () -> drafts.keepLetter(id, InstitutionFixture.letter()),
                () -> drafts.faults(id, List.of()),
                () -> drafts.go(id, Step.SUMMARY),
                () -> drafts.discard(id),
                () -> drafts.send(id));
        assertThat(attacks)
                .allSatisfy(
                        attack -> assertThatThrownBy(attack::run).hasFieldOrPropertyWithValue("reason", DRAFT_GONE));
        assertThat(drafts.mine()).isEmpty();

        institutions.isCalledBy(institutions.agent);
        assertThat(drafts.mine()).hasSize(1);
        drafts.discard(id);
        assertThatThrownBy(() -> drafts.of(id)).hasFieldOrPropertyWithValue("reason", DRAFT_GONE);
    }

    @Test
    void whenSomethingOrTheLetterIsMissing_thenItIsNotSentAndStays() {
        UUID id = drafts.begin();
        assertThatThrownBy(() -> drafts.keepLetter(id, new byte[10]))
                .hasFieldOrPropertyWithValue("reason", LETTER_WRONG);
        assertThatThrownBy(() -> drafts.send(id)).hasFieldOrPropertyWithValue("reason", DRAFT_INCOMPLETE);
        drafts.keepLetter(id, InstitutionFixture.letter());
        drafts.keepLetter(id, InstitutionFixture.letter());
        assertThat(drafts.of(id).letter()).isTrue();
        assertThatThrownBy(() -> drafts.send(id)).hasFieldOrPropertyWithValue("reason", DRAFT_INCOMPLETE);
        assertThat(drafts.mine()).hasSize(1);
    }

    @Test
    void whenADraftIsNotTouched_thenItIsErased() {
        InstitutionDraftRecords records = institutions.beans.get(InstitutionDraftRecords.class);
        UUID id = drafts.begin();
        drafts.keepLetter(id, InstitutionFixture.letter());
        drafts.keep(id, Map.of(InstitutionField.TITLE, "Örnek"));
        records.eraseUnchanged(institutions.clock.instant().minus(Duration.ofDays(1)));
        assertThat(drafts.mine()).hasSize(1);
        assertThat(records.eraseUnchanged(institutions.clock.instant())).isPositive();
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    void whoPaysDecidesWhetherInvoiceDataAreNeeded() {
        assertThat(AdmissionPolicy.faults(Map.of(InstitutionField.PAYER, "INSTITUTION")))
                .containsEntry(InstitutionField.INVOICE_OFFICE, Fault.MISSING);
        assertThat(AdmissionPolicy.faults(Map.of(InstitutionField.PAYER, "PERSON")))
                .doesNotContainKey(InstitutionField.INVOICE_OFFICE);
    }
}
