package tr.nes.certificate.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.certificate.CertificateOperation.ACTIVATE;
import static tr.nes.certificate.CertificateOperation.DELIVER;
import static tr.nes.certificate.CertificateOperation.EXPIRE;
import static tr.nes.certificate.CertificateOperation.REINSTATE;
import static tr.nes.certificate.CertificateOperation.REVOKE;
import static tr.nes.certificate.CertificateOperation.START;
import static tr.nes.certificate.CertificateOperation.SUSPEND;
import static tr.nes.certificate.CertificateStatus.ACTIVE;
import static tr.nes.certificate.CertificateStatus.DELIVERED;
import static tr.nes.certificate.CertificateStatus.EXPIRED;
import static tr.nes.certificate.CertificateStatus.ISSUED;
import static tr.nes.certificate.CertificateStatus.PENDING_START;
import static tr.nes.certificate.CertificateStatus.REVOKED;
import static tr.nes.certificate.CertificateStatus.SUSPENDED;
import static tr.nes.certificate.StatusChangeException.Reason.HOLD_OF_ANOTHER;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.shared.HolderId;
import tr.nes.testing.CertificateSamples;

class CertificateTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant START_OF_VALIDITY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    /** The transitions written down a second time, as in the specification's diagram. */
    private static final Map<CertificateStatus, Map<CertificateOperation, CertificateStatus>> DRAWN = Map.of(
            PENDING_START, Map.of(START, ISSUED, DELIVER, PENDING_START, REVOKE, REVOKED, EXPIRE, EXPIRED),
            ISSUED, Map.of(DELIVER, DELIVERED, ACTIVATE, ACTIVE, REVOKE, REVOKED, EXPIRE, EXPIRED),
            DELIVERED, Map.of(ACTIVATE, ACTIVE, REVOKE, REVOKED, EXPIRE, EXPIRED),
            ACTIVE, Map.of(SUSPEND, SUSPENDED, REVOKE, REVOKED, EXPIRE, EXPIRED),
            SUSPENDED, Map.of(REINSTATE, ACTIVE, REVOKE, REVOKED, EXPIRE, EXPIRED),
            REVOKED, Map.of(),
            EXPIRED, Map.of());

    static Stream<Arguments> pairs() {
        return Arrays.stream(CertificateStatus.values())
                .flatMap(status ->
                        Arrays.stream(CertificateOperation.values()).map(operation -> Arguments.of(status, operation)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whenAnOperationMeetsAState_thenItLeadsWhereDrawnOrIsRefusedByName(
            CertificateStatus status, CertificateOperation operation) {
        Certificate certificate = certificate(status);
        CertificateStatus drawn = DRAWN.get(status).get(operation);

        if (drawn == null) {
            assertThatThrownBy(() -> carryOut(certificate, operation))
                    .isInstanceOf(NotInThisState.class)
                    .hasMessageContaining(status.name())
                    .hasMessageContaining(operation.name());
            assertThat(certificate.status()).isEqualTo(status);
        } else {
            carryOut(certificate, operation);
            assertThat(certificate.status()).isEqualTo(drawn);
        }
    }

    @Test
    void whenARenewalWasHandedOverBeforeItsStart_thenItStartsAsDelivered() {
        Certificate renewal = certificate(PENDING_START);
        renewal.deliver(NOW);
        renewal.start();

        assertThat(renewal.status()).isEqualTo(DELIVERED);
    }

    @ParameterizedTest
    @MethodSource("requesters")
    void whenSomebodySetAHold_thenOnlyTheSameLiftsIt(Requester setter, Requester lifter) {
        Certificate certificate = certificate(ACTIVE);
        certificate.suspend(setter);

        if (setter == lifter) {
            certificate.reinstate(lifter);
            assertThat(certificate.status()).isEqualTo(ACTIVE);
        } else {
            assertThatThrownBy(() -> certificate.reinstate(lifter))
                    .hasFieldOrPropertyWithValue("reason", HOLD_OF_ANOTHER);
            assertThat(certificate.status()).isEqualTo(SUSPENDED);
        }
    }

    static Stream<Arguments> requesters() {
        return Arrays.stream(Requester.values())
                .flatMap(setter -> Arrays.stream(Requester.values()).map(lifter -> Arguments.of(setter, lifter)));
    }

    @Test
    void whenItsTimeIsOver_thenItIsExpiredBeforeThatIsWrittenDown() {
        assertThat(certificate(ACTIVE).status(END.minusMillis(1))).isEqualTo(ACTIVE);
        assertThat(certificate(ACTIVE).status(END)).isEqualTo(EXPIRED);
        assertThat(certificate(REVOKED).status(END)).isEqualTo(REVOKED);
    }

    private static Certificate certificate(CertificateStatus status) {
        HolderId holder = new HolderId(UUID.randomUUID());
        return CertificateSamples.onRecord(holder, status, START_OF_VALIDITY, END);
    }

    private static void carryOut(Certificate certificate, CertificateOperation operation) {
        switch (operation) {
            case DELIVER -> certificate.deliver(NOW);
            case START -> certificate.start();
            case ACTIVATE -> certificate.activate(NOW);
            case SUSPEND -> certificate.suspend(Requester.HOLDER);
            case REINSTATE -> certificate.reinstate(Requester.HOLDER);
            case REVOKE -> certificate.revoke(RevocationReason.UNSPECIFIED);
            case EXPIRE -> certificate.expire();
        }
    }
}
