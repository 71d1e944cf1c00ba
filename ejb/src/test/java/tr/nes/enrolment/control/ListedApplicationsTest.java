package tr.nes.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.holder.HolderView;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.PreOrderEntryView;
import tr.nes.institution.PreOrderKind;
import tr.nes.institution.StaffLine;
import tr.nes.institution.StaffRecord;
import tr.nes.institution.boundary.PreOrders;
import tr.nes.shared.NationalId;
import tr.nes.testing.Database;
import tr.nes.testing.People;

/** From an officer's list to the invitations of its people. */
class ListedApplicationsTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final PreOrders orders = fixture.institutions.beans.get(PreOrders.class);

    @Test
    void whenAListIsSent_thenItsPeopleAreInvited_andSixMonthsCountFromThen() {
        orders.add(fixture.institution, List.of(member()), PreOrderKind.FIRST);
        ApplicationView listed = only();
        assertThat(listed.state()).isEqualTo(ApplicationState.LISTED);
        fixture.institutions.clock.forward(Duration.ofDays(100));
        orders.send(fixture.institution, orders.draft(fixture.institution).id(), 1);
        assertThat(only().state()).isEqualTo(ApplicationState.LIST_SIGNED);
        assertThat(fixture.mails()).as("nothing but the invitation is sent").isEmpty();

        assertThat(fixture.listed.inviteNext()).isTrue();
        assertThat(fixture.listed.inviteNext()).isFalse();
        assertThat(fixture.mails()).hasSize(1);
        assertThat(only().history())
                .extracting(ApplicationView.Change::state)
                .containsExactly(ApplicationState.LISTED, ApplicationState.LIST_SIGNED, ApplicationState.INVITED);
        assertThat(only().expiresAt()).isEqualTo(Instant.parse("2027-09-01T10:00:00Z"));
        assertThat(fixture.application(fixture.opened(fixture.token())).number())
                .isEqualTo(listed.number());
        assertThat(fixture.statuses.find(listed.number(), listed.code())).isPresent();
    }

    @Test
    void whenSomebodyIsTakenOffTheDraft_thenTheApplicationEndsUnheard_andMayBeginAgain() {
        orders.add(fixture.institution, List.of(member()), PreOrderKind.FIRST);
        UUID entry = orders.draft(fixture.institution).people().get(0).id();
        orders.remove(fixture.institution, List.of(entry));
        assertThat(only().state()).isEqualTo(ApplicationState.CANCELLED);
        assertThat(fixture.mails()).isEmpty();
        orders.add(fixture.institution, List.of(member()), PreOrderKind.FIRST);
        assertThat(mine()).extracting(ApplicationView::state).contains(ApplicationState.LISTED);
    }

    @Test
    void whenAnApplicationOfASentListIsOver_thenThePersonIsListedAgain_alsoForAnotherKindBeforeThat() {
        orders.add(fixture.institution, List.of(member()), PreOrderKind.RENEWAL);
        orders.send(fixture.institution, orders.draft(fixture.institution).id(), 1);
        assertThat(orders.add(fixture.institution, List.of(member()), PreOrderKind.RENEWAL))
                .as("the renewal goes on")
                .isZero();
        assertThat(orders.add(fixture.institution, List.of(member()), PreOrderKind.LOST))
                .isOne();
        orders.send(fixture.institution, orders.draft(fixture.institution).id(), 1);

        mine().forEach(each -> withdraw(each.number()));
        assertThat(orders.add(fixture.institution, List.of(member()), PreOrderKind.RENEWAL))
                .isOne();
        assertThat(mine())
                .extracting(ApplicationView::kind, ApplicationView::state)
                .contains(tuple(ApplicationKind.RENEWAL, ApplicationState.LISTED));
    }

    private void withdraw(String number) {
        ApplicationRecords records = fixture.institutions.beans.get(ApplicationRecords.class);
        ApplicationSteps steps = fixture.institutions.beans.get(ApplicationSteps.class);
        EnrolmentFixture.inNew(() -> {
            Application over = steps.demand(records.idOfNumber(number).orElseThrow());
            steps.move(over, ApplicationState.CANCELLED, ApplicationActor.APPLICANT, "");
            return null;
        });
    }

    @Test
    void whenOneOfThisKindIsOpen_thenItGoesOn_andAnotherKindIsAnApplicationOfItsOwn() {
        fixture.invited();
        orders.add(fixture.institution, List.of(member()), PreOrderKind.FIRST);
        assertThat(only().state()).isEqualTo(ApplicationState.INVITED);
        orders.send(fixture.institution, orders.draft(fixture.institution).id(), 1);
        assertThat(only().state()).isEqualTo(ApplicationState.INVITED);

        fixture.institutions.isCalledBy(fixture.institutions.person);
        UUID colleague = fixture.memberOf(fixture.colleague);
        orders.add(fixture.institution, List.of(colleague), PreOrderKind.LOST);
        assertThat(of(fixture.colleague)).extracting(ApplicationView::kind).containsExactly(ApplicationKind.LOST);
    }

    @Test
    void whenMorePeopleAreListed_thenNoneOfThemCostsAFlushOfAllTheOthers() {
        assertThat(flushesFor(12)).isEqualTo(flushesFor(3));
    }

    private long flushesFor(int people) {
        List<StaffRecord> records = Stream.generate(People::somebody)
                .limit(people)
                .map(each -> new StaffRecord(fixture.institution, EnrolmentOrder.BOTH, line(each)))
                .toList();
        return EnrolmentFixture.inNew(() -> {
            Statistics statistics = Database.shared()
                    .entityManager()
                    .getEntityManagerFactory()
                    .unwrap(SessionFactory.class)
                    .getStatistics();
            statistics.setStatisticsEnabled(true);
            long before = statistics.getFlushCount();
            fixture.listed.listed(records, PreOrderKind.FIRST);
            fixture.listed.sent(
                    fixture.institution,
                    records.stream()
                            .map(StaffRecord::line)
                            .map(ListedApplicationsTest::entry)
                            .toList());
            long flushes = statistics.getFlushCount() - before;
            statistics.setStatisticsEnabled(false);
            records.forEach(each -> assertThat(applications(each)).containsExactly(ApplicationState.LIST_SIGNED));
            return flushes;
        });
    }

    private List<ApplicationState> applications(StaffRecord person) {
        ApplicationRecords records = fixture.institutions.beans.get(ApplicationRecords.class);
        return records.idsOfPerson(person.line().identityNumber().value()).stream()
                .map(id -> records.demand(id).state())
                .toList();
    }

    private static StaffLine line(HolderView person) {
        return new StaffLine(
                new NationalId(person.identityNumber().value()),
                person.name(),
                person.surname(),
                person.birthDate(),
                person.mail(),
                null,
                "S-1",
                "Birim",
                "Memur");
    }

    private static PreOrderEntryView entry(StaffLine line) {
        return new PreOrderEntryView(
                UUID.randomUUID(),
                line.identityNumber(),
                line.name(),
                line.surname(),
                line.birthDate(),
                line.mail(),
                line.unit(),
                line.title(),
                PreOrderKind.FIRST);
    }

    private UUID member() {
        return fixture.memberOf(fixture.applicant);
    }

    private ApplicationView only() {
        assertThat(mine()).hasSize(1);
        return mine().get(0);
    }

    private List<ApplicationView> mine() {
        return of(fixture.applicant);
    }

    private List<ApplicationView> of(HolderView person) {
        ApplicationRecords records = fixture.institutions.beans.get(ApplicationRecords.class);
        return EnrolmentFixture.inNew(
                        () -> records.idsOfPerson(person.identityNumber().value()))
                .stream()
                .map(fixture::view)
                .toList();
    }
}
