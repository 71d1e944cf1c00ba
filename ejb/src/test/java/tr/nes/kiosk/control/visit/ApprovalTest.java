package tr.nes.kiosk.control.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static tr.nes.card.CardException.Reason.OPERATION_OPEN;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardException;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.control.terminal.TerminalReaders;
import tr.nes.kiosk.entity.ServicingCode;
import tr.nes.kiosk.entity.Visit;
import tr.nes.sealing.MasterKey;
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

    private final Visit visit = new Visit(HERE, "hash", NOW);
    private final VisitRecords records = mock(VisitRecords.class);
    private final QueueCancellations cancellations = mock(QueueCancellations.class);
    private final TerminalReaders readers = mock(TerminalReaders.class);
    private final CardServicing cards = mock(CardServicing.class);
    private final SealedSecrets secrets = mock(SealedSecrets.class);
    private final Sealed sealed = new Sealed(new byte[1], new byte[1], "epoch/1");
    private final byte[] pin = {'7', '3', '9', '1', '8', '4'};
    private final Approval approval =
            new Beans(Database.shared(), records, cancellations, readers, cards, secrets).get(Approval.class);

    @BeforeEach
    void aPinAwaitsApproval() {
        visit.codeRedeemed(new ServicingCode(HolderId.of("00000000-0000-0000-0000-000000000001"), "", NOW), NOW);
        visit.choose("okuyucu-1", new CardSerial("1234A5B67890"), Instant.EPOCH, VisitStep.ENTER_PIN);
        visit.keepPin(sealed, UUID.randomUUID());
        when(cancellations.of(TOKEN)).thenReturn(new Cancellation());
        when(readers.demand(HERE, "okuyucu-1")).thenReturn(new ReaderName("A"));
        when(records.change(any(), any(), any())).thenAnswer(call -> {
            Function<Visit, ?> change = call.getArgument(2);
            return change.apply(visit);
        });
        when(secrets.open(MasterKey.EPOCH, visit.binding(), sealed)).thenReturn(pin);
    }

    @Test
    void whenApproved_thenThePinIsHandedOverOnce() {
        when(cards.intend(any(), any())).thenReturn(OPERATION);
        approval.carryOut(TOKEN, HERE);
        verify(cards).carryOut(any(), any(), any());
        assertThat(visit.step()).isEqualTo(VisitStep.WORKING);
        assertThat(visit.pendingPin()).isNull();

        assertThatThrownBy(() -> approval.carryOut(TOKEN, HERE)).isInstanceOf(WrongStep.class);
    }

    @Test
    void whenARuleRefuses_thenThePinStaysSealed() {
        when(cards.intend(any(), any())).thenThrow(new CardException(OPERATION_OPEN));
        assertThatThrownBy(() -> approval.carryOut(TOKEN, HERE)).hasFieldOrPropertyWithValue("reason", OPERATION_OPEN);
        verify(secrets, never()).open(any(), any(), any());
        verify(cards, never()).carryOut(any(), any(), any());
        verify(cards).intend(eq(OperationKind.UNBLOCK), any());
    }
}
