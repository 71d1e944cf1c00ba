package tr.nes.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.cardconnector.akis.UnblockStep;

class CardStepTest {

    @ParameterizedTest
    @EnumSource
    void everyCommandOfAnUnblockingHasItsNameInTheJournal(UnblockStep step) {
        assertThat(CardStep.valueOf(step.name())).isNotNull();
    }

    /** A check mark at "unblocking" means that the PUK was accepted: a later step is displayed only then. */
    @ParameterizedTest
    @EnumSource
    void whatPresentsThePukIsShownAsThatAndNotAsALaterStep(CardStep step) {
        if (step.presentsPuk()) {
            assertThat(step.shown()).isEqualTo(OperationStep.PRESENTING_PUK);
        }
    }

    @Test
    void everyStepThatPeopleMayBeShownIsReached() {
        Set<OperationStep> reached =
                Arrays.stream(CardStep.values()).map(CardStep::shown).collect(Collectors.toSet());
        reached.addAll(EnumSet.of(OperationStep.CONNECTING, OperationStep.CHECKING, OperationStep.FINISHED));
        assertThat(reached).isEqualTo(EnumSet.allOf(OperationStep.class));
    }
}
