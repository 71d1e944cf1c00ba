package tr.nes.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationFilter;
import tr.nes.enrolment.ApplicationFilter.Order;
import tr.nes.enrolment.ApplicationFilter.Queue;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationRow;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.IdentityDocument;
import tr.nes.enrolment.OfficerReview;
import tr.nes.enrolment.testing.CopiedApplications;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.ListSigning;
import tr.nes.enrolment.testing.Seen;
import tr.nes.holder.HolderView;
import tr.nes.testing.People;

/** An officer's list of applications, and decisions on what was seen. */
class OfficerApplicationsTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final ListSigning signing = new ListSigning(fixture);
    private final OfficerApplications applications = fixture.institutions.beans.get(OfficerApplications.class);
    private final OfficerReviews reviews = fixture.institutions.beans.get(OfficerReviews.class);
    private final HolderView officer = fixture.institutions.person;
    private ApplicationView first;
    private UUID late;
    private UUID other;

    @BeforeEach
    void threeWait() {
        first = signing.arrived();
        Instant now = fixture.institutions.clock.instant();
        late = CopiedApplications.of(first.id(), "Ilgaz", "Yazı İşleri", now.minus(Duration.ofDays(5)));
        other = CopiedApplications.of(first.id(), "Zengin", "Arşiv", now.plusSeconds(5));
    }

    @Test
    void theStartPagesCountsAreThoseOfTheLists() {
        reviews.reject(other, Seen.version(other), "COPY");
        applications.approve(fixture.institution, List.of(first.id()));
        for (Queue queue : Queue.values()) {
            ApplicationFilter filter = ApplicationFilter.of(queue);
            long listed = applications.page(fixture.institution, filter, 0, 100).size();
            assertThat(applications.count(fixture.institution, filter))
                    .as(queue.name())
                    .isEqualTo(listed);
            assertThat(applications.counts(queue).getOrDefault(fixture.institution, 0L))
                    .as(queue.name())
                    .isEqualTo(listed);
        }
        assertThat(found(ApplicationFilter.of(Queue.WAITING))).containsExactly(late);
        assertThat(found(ApplicationFilter.of(Queue.CHOSEN))).containsExactly(first.id());
        assertThat(found(ApplicationFilter.of(Queue.LATE))).containsExactly(late);
        assertThat(found(ApplicationFilter.of(Queue.WITH_APPLICANT))).contains(other);
    }

    @Test
    void whatIsFilteredAndSorted_isFoundPageByPage() {
        assertThat(found(filter(null, null, "", Order.OLDEST))).containsExactly(late, first.id(), other);
        assertThat(found(filter(null, null, "", Order.NEWEST))).containsExactly(other, first.id(), late);
        assertThat(found(filter(null, "Arşiv", "", Order.NAME))).containsExactly(other);
        assertThat(found(filter(null, null, "ILGAZ", Order.NAME))).containsExactly(late);
        assertThat(found(filter(null, null, first.number(), Order.NUMBER))).containsExactly(first.id());
        assertThat(found(filter(ApplicationKind.LOST, null, "", Order.NAME))).isEmpty();
        assertThat(found(filter(null, null, "%", Order.NAME))).isEmpty();
        assertThat(applications.page(fixture.institution, filter(null, null, "", Order.OLDEST), 1, 1))
                .extracting(ApplicationRow::id)
                .containsExactly(first.id());
        assertThat(applications.units(fixture.institution)).contains("Arşiv", "Yazı İşleri");
    }

    @Test
    void whenAllThatTheFilterFindsAreApproved_thenTheOwnIsLeftOut_andNobodyApprovesTwice() {
        ListSigning.execute(
                "update application set identity_number = '"
                        + officer.identityNumber().value() + "' where id = :id",
                other);
        ApplicationFilter waiting = ApplicationFilter.of(Queue.WAITING);
        assertThat(applications.page(fixture.institution, waiting, 0, 10))
                .filteredOn(ApplicationRow::own)
                .extracting(ApplicationRow::id, ApplicationRow::isChoosable)
                .containsExactly(tuple(other, false));
        assertThat(applications.approveAll(fixture.institution, waiting)).isEqualTo(2);
        assertThat(applications.approveAll(fixture.institution, waiting)).isZero();
        assertThat(applications.approve(fixture.institution, List.of(first.id(), other, UUID.randomUUID())))
                .isZero();
        assertThat(applications.of(other).decides()).isFalse();
        assertThatThrownBy(() -> reviews.reject(other, Seen.version(other), "COPY"))
                .hasFieldOrPropertyWithValue("reason", Reason.OWN_APPLICATION);
    }

    @Test
    void whenAnotherOfficerWasFaster_thenTheDecisionIsRefused_andNothingIsLost() {
        OfficerReview seen = applications.of(first.id());
        assertThat(seen.proven()).isFalse();
        assertThat(seen.steps()).last().hasFieldOrPropertyWithValue("state", ApplicationState.SIGNED);
        applications.approve(fixture.institution, List.of(first.id()));
        assertThatThrownBy(() -> reviews.reject(first.id(), seen.row().version(), "COPY"))
                .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_CHANGED);
        assertThatThrownBy(() -> reviews.ask(first.id(), seen.row().version(), "Hangi birim?"))
                .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_CHANGED);
        assertThat(fixture.view(first.id()).state()).isEqualTo(ApplicationState.OFFICER_REVIEW);
        reviews.sawInPerson(first.id(), new IdentityDocument(IdentityDocument.Kind.PASSPORT, "U1234567"));
        assertThat(applications.of(first.id()).proven()).isTrue();
    }

    @Test
    void whenTheOfficerIsForeign_thenNothingIsSeenOrDone() {
        HolderView foreign = People.registered(fixture.institutions.beans);
        UUID elsewhere = fixture.institutions.activeWith(null, fixture.institutions.officerWhoIs(foreign));
        fixture.institutions.isCalledBy(foreign);
        ApplicationFilter all = ApplicationFilter.of(Queue.ALL);
        List<Runnable> attacks = List.of(
                () -> applications.count(fixture.institution, all),
                () -> applications.page(fixture.institution, all, 0, 10),
                () -> applications.units(fixture.institution),
                () -> applications.of(first.id()),
                () -> applications.pdf(first.id()),
                () -> applications.approve(fixture.institution, List.of(first.id())),
                () -> applications.approveAll(fixture.institution, all));
        assertThat(attacks)
                .allSatisfy(attack -> assertThatThrownBy(attack::run)
                        .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN));
        assertThat(applications.approve(elsewhere, List.of(first.id()))).isZero();
        assertThat(applications.counts(Queue.ALL)).doesNotContainKey(fixture.institution);
    }

    private List<UUID> found(ApplicationFilter filter) {
        return applications.page(fixture.institution, filter, 0, 100).stream()
                .map(ApplicationRow::id)
                .toList();
    }

    private static ApplicationFilter filter(ApplicationKind kind, String unit, String text, Order order) {
        return new ApplicationFilter(Queue.ALL, null, kind, unit, text, order);
    }
}
