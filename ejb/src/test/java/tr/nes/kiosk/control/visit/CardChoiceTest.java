package tr.nes.kiosk.control.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.CardSerial;
import tr.nes.card.PinEffect;
import tr.nes.cardconnector.Cancellation;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.control.terminal.TerminalReaders;
import tr.nes.kiosk.entity.Visit;
import tr.nes.shared.HolderId;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

/** A card that is alone in the readers and ready is chosen by itself; every doubt leaves the choice to the holder. */
class CardChoiceTest {

    private static final String TOKEN = "token";
    private static final TerminalId HERE = new TerminalId("kiosk-1");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final HolderId ME = HolderId.of("00000000-0000-0000-0000-000000000001");

    private final Visit visit = new Visit(HERE, "hash", NOW);
    private final VisitRecords records = mock(VisitRecords.class);
    private final TerminalReaders readers = mock(TerminalReaders.class);
    private final QueueCancellations cancellations = mock(QueueCancellations.class);
    private final CardChoice choice = new Beans(
                    Database.shared(), new MovingClock(NOW.toString()), records, readers, cancellations, new AuditLog())
            .get(CardChoice.class);

    @BeforeEach
    void loggedIn() {
        visit.passwordAccepted(ME, UUID.randomUUID());
        visit.loginConfirmed(NOW);
        when(cancellations.of(TOKEN)).thenReturn(new Cancellation());
        when(records.read(TOKEN, HERE)).thenReturn(visit);
        when(records.change(any(), any(), any())).thenAnswer(call -> {
            Function<Visit, ?> change = call.getArgument(2);
            return change.apply(visit);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"READY", "READY_PIN_BLOCKED"})
    void oneReadyCardAloneIsChosen(Finding ready) {
        inReaders(CardInReader.without("1", Finding.NO_CARD), card("2", ready, null));
        assertThat(visit.step()).isEqualTo(VisitStep.ENTER_PIN);
        assertThat(visit.chosen().orElseThrow().reader()).isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"READY", "READY_PIN_BLOCKED"})
    void noOtherFindingIsChosen(Finding finding) {
        inReaders(card("1", finding, null));
        assertThat(visit.step()).isEqualTo(VisitStep.CHOOSE_CARD);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NO_CARD", "READER_MISSING", "OUT_OF_SERVICE"})
    void besideAnyOtherCardNoneIsChosen(Finding other) {
        inReaders(card("1", Finding.READY, null), card("2", other, null));
        assertThat(visit.step()).isEqualTo(VisitStep.CHOOSE_CARD);
    }

    @Test
    void aCardWithNewsAboutItsLastOperationIsNotChosen() {
        inReaders(card("1", Finding.READY, PinEffect.NOT_IN_FORCE));
        assertThat(visit.step()).isEqualTo(VisitStep.CHOOSE_CARD);
    }

    private void inReaders(CardInReader... found) {
        when(readers.look(eq(HERE), eq(ME), any())).thenReturn(List.of(found));
        choice.chooseOnly(TOKEN, HERE);
    }

    private static CardInReader card(String reader, Finding finding, PinEffect found) {
        return new CardInReader(reader, finding, new CardSerial("1234A5B67890"), 3, 3, null, true, found);
    }
}
