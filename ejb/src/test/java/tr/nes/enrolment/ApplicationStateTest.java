package tr.nes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationPurpose;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.StaffLine;
import tr.nes.institution.StaffRecord;
import tr.nes.shared.NationalId;

/** The table of states, and that an application moves by it only. */
class ApplicationStateTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    @Tag("locale")
    void everyStateNamesWhoActsTheNoticeAndTheSentence(ApplicationState state) {
        assertThat(state.next()).isNotNull();
        assertThat(Path.of("src/main/resources/tr/nes", state.notice().replace("/", "/messages/") + ".ftl"))
                .satisfies(template -> assertThat(Files.exists(template)).isTrue());
        assertThat(state.sentence("tr")).isNotBlank().endsWith(".");
        assertThat(state.sentence("en")).isNotBlank().endsWith(".").isNotEqualTo(state.sentence("tr"));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyActsNextOnlyAtTheEnd(ApplicationState state) {
        assertThat(state.next() == ApplicationActor.NOBODY).isEqualTo(!state.isOpen());
        if (!state.isOpen() && !state.isReplaceable()) {
            assertThat(state.successors()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherMoveIsRefusedAndNamesTheState(ApplicationState state) {
        if (!reachable().contains(state)) {
            return;
        }
        for (ApplicationState next : ApplicationState.values()) {
            Application application = in(state);
            if (state.successors().contains(next)) {
                application.move(next, NOW);
                assertThat(application.state()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> application.move(next, NOW))
                        .isInstanceOf(ApplicationException.class)
                        .hasFieldOrPropertyWithValue("state", state);
                assertThat(application.state()).isEqualTo(state);
            }
        }
    }

    @Test
    void whatIsReachedCanBeReachedFromAList() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(reachable()))).isEmpty();
    }

    @Test
    void whatWasReturnedIsSentAgain_andACardThatIsLostOrFaultyIsMadeAgain() {
        assertThat(ApplicationState.IN_PRODUCTION.successors()).contains(ApplicationState.SHIPPED);
        assertThat(ApplicationState.SHIPPED.successors())
                .containsExactlyInAnyOrder(
                        ApplicationState.DELIVERED,
                        ApplicationState.RETURNED,
                        ApplicationState.IN_PRODUCTION,
                        ApplicationState.AWAITING_PAYMENT);
        assertThat(ApplicationState.RETURNED.successors()).containsExactly(ApplicationState.SHIPPED);
        assertThat(ApplicationState.DELIVERED.successors())
                .containsExactlyInAnyOrder(ApplicationState.IN_PRODUCTION, ApplicationState.AWAITING_PAYMENT);
    }

    @Test
    void whatWaitedForMoneyGoesIntoProductionOrIsTakenBack() {
        assertThat(ApplicationState.AWAITING_PAYMENT.successors())
                .containsExactlyInAnyOrder(ApplicationState.IN_PRODUCTION, ApplicationState.CANCELLED);
    }

    @Test
    void whatIsTheApplicantsEndsByItselfOrWaitsForMoney() {
        assertThat(ApplicationState.values())
                .filteredOn(state -> state.next() == ApplicationActor.APPLICANT)
                .allSatisfy(state -> assertThat(state.isWithdrawable()).isTrue())
                .filteredOn(state -> !state.isUnfinished())
                .containsExactly(ApplicationState.AWAITING_PAYMENT);
        assertThat(ApplicationState.values())
                .filteredOn(ApplicationState::isReturned)
                .allSatisfy(state -> assertThat(state.isUnfinished()).isTrue());
    }

    private static Set<ApplicationState> reachable() {
        return ways().keySet();
    }

    /** The shortest way to each state. */
    private static Map<ApplicationState, List<ApplicationState>> ways() {
        Map<ApplicationState, List<ApplicationState>> found = new EnumMap<>(ApplicationState.class);
        found.put(ApplicationState.LISTED, List.of());
        Deque<ApplicationState> open = new ArrayDeque<>(Set.of(ApplicationState.LISTED));
        while (!open.isEmpty()) {
            ApplicationState state = open.pop();
            for (ApplicationState next : state.successors()) {
                if (!found.containsKey(next)) {
                    List<ApplicationState> way = new ArrayList<>(found.get(state));
                    way.add(next);
                    found.put(next, way);
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** Moved there the shortest way. */
    private static Application in(ApplicationState state) {
        StaffLine line = new StaffLine(
                new NationalId("15070909146"),
                "Deneme",
                "Aday",
                LocalDate.of(1990, 1, 1),
                "aday@ornek.test",
                null,
                null,
                null,
                null);
        StaffRecord person = new StaffRecord(UUID.randomUUID(), EnrolmentOrder.BOTH, line);
        Application application = new Application(
                "1234567890",
                "ABCDEFGHJK",
                person,
                new ApplicationPurpose(ApplicationKind.FIRST),
                ApplicationState.LISTED,
                NOW,
                NOW.plusSeconds(60));
        ways().get(state).forEach(step -> application.move(step, NOW));
        return application;
    }
}
