package tr.nes.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.AuthorityQueue.Filter;
import tr.nes.enrolment.AuthorityQueue.Row;
import tr.nes.enrolment.AuthorityQueue.Stage;
import tr.nes.enrolment.CivilRegistry;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Difference;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Part;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Result;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.PlacedApplications;
import tr.nes.institution.PaperReceiver;

class AuthorityReviewsTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final PlacedApplications placed = new PlacedApplications(fixture);
    private final AuthorityReviews reviews = fixture.institutions.beans.get(AuthorityReviews.class);
    private final AuthorityApplications queue = fixture.institutions.beans.get(AuthorityApplications.class);
    private UUID id;
    private CivilRegistry registry;

    @BeforeEach
    void approved() {
        id = fixture.signed().id();
        placed.put(id, ApplicationState.OFFICER_SIGNED);
        fixture.institutions.isCalledBy(fixture.institutions.agent);
        registry = number -> Optional.of(entry(fixture.applicant.surname()));
        connected(true);
    }

    /** The fixture's beans have one mock for what only some installations have. */
    private void connected(boolean is) {
        Instance<?> installed = fixture.institutions.beans.get(Instance.class);
        CivilRegistry now = number -> registry.find(number);
        when(installed.isUnsatisfied()).thenReturn(!is);
        when(installed.get()).thenAnswer(call -> now);
    }

    private CivilRegistry.Entry entry(String surname) {
        return new CivilRegistry.Entry(fixture.applicant.name(), surname, fixture.applicant.birthDate());
    }

    @Test
    void whenTheRegisterAgreesAndTheIdentityIsProven_thenItIsAcceptedForProduction() {
        reviews.take(id);
        assertThat(queue.of(id).taken().mine()).isTrue();
        refused(() -> reviews.accept(id, null), Reason.IDENTITY_UNPROVEN);
        placed.prove(id);
        refused(() -> reviews.accept(id, null), Reason.REGISTRY_MISSING);
        refused(this::toProduction, Reason.REVIEW_MISSING);

        assertThat(reviews.check(id).isMatch()).isTrue();
        assertThat(reviews.pdf(id)).startsWith('%', 'P', 'D', 'F');
        reviews.accept(id, null);
        assertThat(queue.of(id).accepted().by()).isEqualTo(fixture.institutions.agent.fullName());
        assertThat(queue.of(id).taken()).isNull();
        assertThat(in(Stage.ACCEPTED)).isTrue();
        assertThat(in(Stage.IN_REVIEW)).isFalse();
        toProduction();
    }

    private void toProduction() {
        fixture.move(id, ApplicationState.IN_PRODUCTION, ApplicationActor.SYSTEM);
    }

    private static void refused(Runnable attempt, Reason reason) {
        assertThatThrownBy(attempt::run).hasFieldOrPropertyWithValue("reason", reason);
    }

    @Test
    void whenTheRegisterDiffers_thenThatIsExplainedAndNotAccepted() {
        placed.prove(id);
        registry = number -> Optional.of(new CivilRegistry.Entry(
                fixture.applicant.name(), fixture.applicant.surname() + "-Öz", LocalDate.of(1950, 1, 1)));
        RegistryCheck check = reviews.check(id);
        assertThat(check.result()).isEqualTo(Result.DIFFERS);
        assertThat(queue.of(id).registry().differences())
                .isEqualTo(Map.of(Part.SURNAME, Difference.INCOMPLETE, Part.BIRTH_DATE, Difference.OTHER));
        assertThat(queue.of(id).registry().surname()).endsWith("-Öz");
        refused(() -> reviews.accept(id, "Bana kalırsa uyuyor"), Reason.REGISTRY_DIFFERS);

        registry = number -> Optional.empty();
        assertThat(reviews.check(id).result()).isEqualTo(Result.NOT_FOUND);
        refused(() -> reviews.accept(id, "x"), Reason.REGISTRY_DIFFERS);
        registry = number -> {
            throw new CivilRegistry.Unreachable("away");
        };
        assertThat(reviews.check(id).result()).isEqualTo(Result.UNREACHABLE);
        refused(() -> reviews.accept(id, "x"), Reason.REGISTRY_MISSING);
    }

    @Test
    void whenNoRegisterIsConnected_thenAReasonIsNeededAndKept() {
        placed.prove(id);
        connected(false);
        assertThat(reviews.check(id).result()).isEqualTo(Result.NOT_CONNECTED);
        refused(() -> reviews.accept(id, " "), Reason.REGISTRY_MISSING);
        reviews.accept(id, "Nüfus kayıt örneği görüldü");
        assertThat(queue.of(id).accepted().text()).isEqualTo("Nüfus kayıt örneği görüldü");
    }

    @Test
    void whenItIsAskedOrRejectedAfterwards_thenTheAcceptanceIsOver() {
        placed.prove(id);
        reviews.check(id);
        reviews.accept(id, null);
        fixture.institutions.clock.forward(Duration.ofSeconds(5));
        reviews.ask(id, "Hangi birim?");
        assertThat(in(Stage.QUESTION)).isTrue();
        fixture.move(id, ApplicationState.AUTHORITY_REVIEW, ApplicationActor.APPLICANT);
        assertThat(queue.of(id).accepted()).isNull();
        refused(this::toProduction, Reason.REVIEW_MISSING);
        reviews.reject(id, "IDENTITY_DIFFERS");
        assertThat(fixture.view(id).state()).isEqualTo(ApplicationState.REJECTED);
    }

    @Test
    void whenItIsTheCallersOwn_thenNothingIsDecided() {
        placed.prove(id);
        reviews.check(id);
        fixture.institutions.isCalledBy(fixture.withAccount());
        assertThat(queue.of(id).own()).isTrue();
        refused(() -> reviews.accept(id, null), Reason.OWN_APPLICATION);
        refused(() -> reviews.take(id), Reason.OWN_APPLICATION);
        refused(() -> reviews.check(id), Reason.OWN_APPLICATION);
        assertThat(fixture.institutions.audit.count(AuditAction.APPLICATION_REVIEW, AuditResult.REFUSED))
                .isEqualTo(3);
    }

    @Test
    void whenItIsPaper_thenItIsTheAuthoritysOnlyIfItsInstitutionSaysSo() {
        placed.put(id, ApplicationState.SIGNED);
        assertThat(in(Stage.PAPER)).isFalse();
        assertThatThrownBy(() -> reviews.take(id)).hasFieldOrPropertyWithValue("state", ApplicationState.SIGNED);
        fixture.sendPaperTo(PaperReceiver.AUTHORITY);
        assertThat(in(Stage.PAPER)).isTrue();
        reviews.take(id);
        assertThat(in(Stage.IN_REVIEW)).isTrue();
    }

    @Test
    void whenThePersonPays_thenItWaitsForThePayment() {
        placed.prove(id);
        placed.turn(id, ApplicationKind.PERSON_PAID);
        reviews.check(id);
        reviews.accept(id, null);
        assertThat(fixture.view(id).state()).isEqualTo(ApplicationState.AWAITING_PAYMENT);
    }

    @Test
    void whenSomebodySearches_thenNumbersNamesAndKindsNarrowTheList() {
        String number = fixture.view(id).number();
        String surname = fixture.applicant.surname();
        assertThat(found(number, null)).isTrue();
        assertThat(found(number.substring(0, 8), null)).isTrue();
        assertThat(found(fixture.applicant.identityNumber().value(), null)).isTrue();
        assertThat(found(surname.toUpperCase(Locale.forLanguageTag("tr")), null))
                .isTrue();
        assertThat(found(surname + " qqq", null)).isFalse();
        assertThat(found("%", null)).isFalse();
        assertThat(found(number, ApplicationKind.FIRST)).isTrue();
        assertThat(found(number, ApplicationKind.RENEWAL)).isFalse();
        assertThat(queue.counts()).hasSize(Stage.values().length);
    }

    @Test
    void whenANoteIsLeft_thenOnlyTheBackOfficeSeesIt() {
        reviews.note(id, "  Kurumu aradım.  ");
        assertThat(queue.of(id).notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Kurumu aradım.");
            assertThat(note.by()).isEqualTo(fixture.institutions.agent.fullName());
        });
        assertThat(fixture.view(id).history()).noneMatch(change -> "Kurumu aradım.".equals(change.message()));
        refused(() -> reviews.note(id, "x".repeat(501)), Reason.NOTE_WRONG);
    }

    private boolean found(String text, ApplicationKind kind) {
        Filter filter = new Filter(Stage.APPROVED, kind, text);
        return ids(filter).contains(id) && queue.count(filter) > 0;
    }

    private boolean in(Stage stage) {
        return ids(new Filter(stage, null, fixture.view(id).number())).contains(id);
    }

    private List<UUID> ids(Filter filter) {
        return queue.page(filter, 0, 500).stream().map(Row::id).toList();
    }
}
