package tr.nes.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.OperationStep;
import tr.nes.card.OperationVerdict;
import tr.nes.card.RemainingTries;
import tr.nes.card.UnknownOperation;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.shared.HolderId;

/** Every possible reason of an operation's outcome has its own text. */
@Tag("locale")
class OpenCasesTextsTest {

    private final ResourceBundle texts = ResourceBundle.getBundle("tr.nes.web.card", Locale.forLanguageTag("tr"));

    static Stream<String> reasons() {
        return Stream.of(
                        Stream.of(CardConnectorException.class.getPermittedSubclasses())
                                .map(Class::getSimpleName),
                        Stream.of(OperationVerdict.values())
                                .filter(verdict -> verdict.state() == OperationState.UNKNOWN)
                                .map(OperationVerdict::reason),
                        Stream.of("ServerStopped", "AnswerUnclear", "Unexpected"))
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void whenAnOperationIsUnknown_thenItIsToldWhy(String reason) {
        assertThat(texts.containsKey(item(OperationKind.UNBLOCK, OperationStep.CHECKING, reason)
                        .getReasonKey()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whenAnOperationIsUnknown_thenItsStepIsTold(OperationStep step) {
        assertThat(texts.containsKey(
                        item(OperationKind.UNBLOCK, step, "Unexpected").getStepKey()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whenAnOperationIsUnknown_thenItsKindIsTold(OperationKind kind) {
        assertThat(texts.containsKey(
                        item(kind, OperationStep.CHECKING, "Unexpected").getKindKey()))
                .isTrue();
    }

    private static UnknownOperationItem item(OperationKind kind, OperationStep step, String reason) {
        return new UnknownOperationItem(new UnknownOperation(
                UUID.randomUUID(),
                new HolderId(UUID.randomUUID()),
                new CardSerial("1234A5B67890"),
                kind,
                step,
                reason,
                "kiosk-1",
                RemainingTries.NOTHING,
                Instant.EPOCH));
    }
}
