package tr.nes.kiosk.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationOpen;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.entity.ServicingCode;
import tr.nes.kiosk.entity.ServicingSession;
import tr.nes.sealing.Hierarchy;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.HolderId;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;

class ApprovalTest {

    private static final String TOKEN = "token";
    private static final TerminalId HERE = new TerminalId("kiosk-1");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final UUID OPERATION = UUID.randomUUID();

    private final ServicingSession session = new ServicingSession(HERE, "hash", NOW);
    private final ServicingSessions sessions = mock(ServicingSessions.class);
    private final VisitWaits waits = mock(VisitWaits.class);
    private final TerminalReaders readers = mock(TerminalReaders.class);
    private final CardServicing cards = mock(CardServicing.class);
    private final SealedSecrets secrets = mock(SealedSecrets.class);
    private final Sealed sealed = new Sealed(new byte[1], new byte[1], "epoch/1");
    private final byte[] pin = {'7', '3', '9', '1', '8', '4'};
    private final Approval approval =
            new Beans(Database.shared(), sessions, waits, readers, cards, secrets).get(Approval.class);

    @BeforeEach
    void aPinAwaitsApproval() {
        session.codeRedeemed(new ServicingCode(HolderId.of("00000000-0000-0000-0000-000000000001"), "", NOW), NOW);
        session.choose("okuyucu-1", new CardSerial("1234A5B67890"), ServicingStep.ENTER_PIN);
        session.keepPin(sealed, UUID.randomUUID());
        when(waits.of(TOKEN)).thenReturn(new Cancellation());
        when(readers.demand(HERE, "okuyucu-1")).thenReturn(new ReaderName("A"));
        when(sessions.change(any(), any(), any())).thenAnswer(call -> {
            Function<ServicingSession, ?> change = call.getArgument(2);
            return change.apply(session);
        });
        when(secrets.open(Hierarchy.EPOCH, session.binding(), sealed)).thenReturn(pin);
    }

    @Test
    void whenApproved_thenThePinIsHandedOverOnce() {
        when(cards.intend(any(), any())).thenReturn(OPERATION);
        approval.carryOut(TOKEN, HERE);
        verify(cards).carryOut(any(), any(), any());
        assertThat(session.step()).isEqualTo(ServicingStep.WORKING);
        assertThat(session.pendingPin()).isNull();

        assertThatThrownBy(() -> approval.carryOut(TOKEN, HERE)).isInstanceOf(WrongStep.class);
    }

    @Test
    void whenARuleRefuses_thenThePinStaysSealed() {
        when(cards.intend(any(), any())).thenThrow(new OperationOpen());
        assertThatThrownBy(() -> approval.carryOut(TOKEN, HERE)).isInstanceOf(OperationOpen.class);
        verify(secrets, never()).open(any(), any(), any());
        verify(cards, never()).carryOut(any(), any(), any());
        verify(cards).intend(eq(OperationKind.UNBLOCK), any());
    }
}
