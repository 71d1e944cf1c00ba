package tr.nes.callcentre.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.callcentre.CallCentreException.Reason.IDENTITY_NOT_CHECKED;
import static tr.nes.callcentre.CallCentreException.Reason.NOTE_HOLDS_SECRET;
import static tr.nes.callcentre.CallCentreException.Reason.OWN_MATTER;
import static tr.nes.callcentre.CallCentreException.Reason.PERSON_NOT_FOUND;
import static tr.nes.callcentre.CallCentreException.Reason.TOO_MANY_FOUND;
import static tr.nes.callcentre.CallCentreException.Reason.TOO_MANY_LOOKUPS;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.callcentre.CallOver;
import tr.nes.callcentre.FoundPerson;
import tr.nes.callcentre.PersonHistory;
import tr.nes.callcentre.ProposalKind;
import tr.nes.callcentre.StolenCardReport;
import tr.nes.callcentre.testing.CallCentreFixture;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.holder.HolderView;
import tr.nes.testing.People;
import tr.nes.testing.ScriptedAuthority.Mood;

/** Finding a person by name, what is written down, and a stolen card. */
class CallRecordsTest {

    private static final String CARD = "1234A5B67890";
    private static final LocalDate BORN = LocalDate.of(1971, 3, 14);
    private static final String SURNAME = "Aranan";

    private final CallCentreFixture callCentre = new CallCentreFixture();
    private final CallRecords records = callCentre.beans.get(CallRecords.class);
    private final PersonSearch search = callCentre.beans.get(PersonSearch.class);
    private final StolenCards stolenCards = callCentre.beans.get(StolenCards.class);

    @Test
    void whenTheNameAndTheBirthDateAreComplete_thenEachPersonIsFoundMasked() {
        HolderView one = named("Işıl Çağla");
        HolderView other = named("Işıl Çağla");
        assertThat(search.byName("  işil CAGLA " + SURNAME.toLowerCase(Locale.ROOT), BORN))
                .extracting(FoundPerson::identityNumber)
                .containsExactlyInAnyOrder(
                        one.identityNumber().masked(), other.identityNumber().masked());
        assertThatThrownBy(() -> search.byName("Işıl Çağla", BORN))
                .hasFieldOrPropertyWithValue("reason", PERSON_NOT_FOUND);
        assertThatThrownBy(() -> search.byName("Işıl Çağla " + SURNAME, BORN.minusDays(1)))
                .hasFieldOrPropertyWithValue("reason", PERSON_NOT_FOUND);
        assertThat(callCentre.audit.count(AuditAction.HOLDER_LOOKED_UP, AuditResult.DONE))
                .isEqualTo(2);
    }

    @Test
    void whenTooManyHaveTheName_thenNobodyIsShown() {
        for (int i = 0; i < 6; i++) {
            named("Ali");
        }
        assertThatThrownBy(() -> search.byName("Ali " + SURNAME, BORN))
                .hasFieldOrPropertyWithValue("reason", TOO_MANY_FOUND);
    }

    @Test
    void whenStaffFindsItselfByName_thenRefused() {
        callCentre.isCalledBy(named("Veli"));
        assertThatThrownBy(() -> search.byName("Veli " + SURNAME, BORN))
                .hasFieldOrPropertyWithValue("reason", OWN_MATTER);
    }

    @Test
    void whenNamesAreGuessed_thenItEnds() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> search.byName("Yok Böyle Biri", BORN))
                    .hasFieldOrPropertyWithValue("reason", PERSON_NOT_FOUND);
        }
        assertThatThrownBy(() -> search.byName("Yok Böyle Biri", BORN))
                .hasFieldOrPropertyWithValue("reason", TOO_MANY_LOOKUPS);
    }

    @Test
    void whenNotesAreWritten_thenTheNextCallShowsThemAndTheEndedOneIsOver() {
        UUID call = callCentre.checkedCall();
        records.note(call, "21.11.2026 günü düşürmüş.");
        assertThatThrownBy(() -> records.note(call, "PIN 1234"))
                .hasFieldOrPropertyWithValue("reason", NOTE_HOLDS_SECRET);
        callCentre.provenPhone(People.somebody().phone());
        callCentre.clock.forward(1);
        records.end(call, "Geri aranacak.");
        assertThatThrownBy(() -> callCentre.calls.file(call)).isInstanceOf(CallOver.class);
        assertThatThrownBy(() -> records.note(call, "x")).isInstanceOf(CallOver.class);

        UUID next = callCentre.call();
        assertThatThrownBy(() -> records.history(next)).hasFieldOrPropertyWithValue("reason", IDENTITY_NOT_CHECKED);
        PersonHistory history = records.history(callCentre.checkedCall());
        assertThat(history.calls())
                .anySatisfy(past -> assertThat(past.notes())
                        .containsExactly(
                                "Kartını kaybettiğini söyledi.", "21.11.2026 günü düşürmüş.", "Geri aranacak."))
                .allSatisfy(past -> assertThat(past.staff()).isEqualTo(callCentre.agent.fullName()));
        assertThat(history.proposals())
                .singleElement()
                .satisfies(p -> assertThat(p.kind()).isEqualTo(ProposalKind.PHONE));
        assertThat(callCentre.audit.count(AuditAction.CALL_NOTE, AuditResult.DONE))
                .isOne();
        assertThat(callCentre.audit.count(AuditAction.CALL_ENDED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenTheCardIsStolen_thenItIsSuspendedAtOnceAndTheRevocationProposed() {
        String serial = callCentre.certificate();
        UUID call = callCentre.checkedCall();

        assertThat(stolenCards.report(call, CARD)).isEqualTo(new StolenCardReport(1, 0, 1));

        assertThat(callCentre.status(serial)).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(callCentre.calls.file(call).heldSince()).containsOnlyKeys(serial);
        assertThat(callCentre.proposal().serialNumber()).isEqualTo(serial);
        assertThat(stolenCards.report(call, CARD)).isEqualTo(new StolenCardReport(0, 0, 0));
        callCentre.isCalledBy(callCentre.second);
        callCentre.proposals.approve(callCentre.proposal().id());
        assertThat(callCentre.status(serial)).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void whenTheAuthorityIsSilent_thenTheStolenCardsRevocationIsProposedAllTheSame() {
        callCentre.certificate();
        callCentre.authority.is(Mood.DEAF);
        assertThat(stolenCards.report(callCentre.checkedCall(), CARD)).isEqualTo(new StolenCardReport(0, 1, 1));
    }

    @Test
    void whenTheCardIsNotThePersons_thenNothingIsDone() {
        String foreign = callCentre.certificateOf(People.registered(callCentre.beans));
        UUID call = callCentre.checkedCall();
        assertThatThrownBy(() -> stolenCards.report(call, CARD)).isInstanceOf(CertificateUnknown.class);
        assertThatThrownBy(() -> stolenCards.report(callCentre.call(), CARD))
                .hasFieldOrPropertyWithValue("reason", IDENTITY_NOT_CHECKED);
        assertThat(callCentre.authority.asked()).isZero();
        assertThat(foreign).isNotEmpty();
    }

    private HolderView named(String name) {
        HolderView somebody = People.somebody();
        HolderView person = new HolderView(
                somebody.id(), somebody.identityNumber(), name, SURNAME, BORN, somebody.phone(), somebody.mail());
        callCentre.holders.register(person, Set.of());
        return person;
    }
}
