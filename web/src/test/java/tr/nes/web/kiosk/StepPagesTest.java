package tr.nes.web.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.kiosk.VisitStep;
import tr.nes.shared.Roles;
import tr.nes.web.shell.Address;

class StepPagesTest {

    @ParameterizedTest
    @EnumSource
    void whenAVisitStandsAtAStep_thenItsPageIsAKioskPageThatShowsIt(VisitStep step) {
        assertThat(StepPages.of(step).roles()).containsExactly(Roles.TERMINAL);
        assertThat(StepPages.shows(StepPages.of(step), step)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = VisitStep.class, mode = EnumSource.Mode.EXCLUDE, names = "IDENTIFY")
    void whenThePersonIsKnown_thenOnePageAloneShowsTheStep(VisitStep step) {
        Set<Address> others = EnumSet.allOf(Address.class);
        others.remove(StepPages.of(step));
        assertThat(others).noneMatch(page -> StepPages.shows(page, step));
    }
}
