package tr.nes.casework.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.card.boundary.OpenCases;
import tr.nes.casework.CaseException.Reason;
import tr.nes.casework.CaseView;
import tr.nes.casework.DeliveryOutcome;
import tr.nes.casework.boundary.Cases;
import tr.nes.delivery.CaseDecision;
import tr.nes.delivery.DeliveryCaseView;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.Replacement;
import tr.nes.delivery.ReportKind;
import tr.nes.delivery.boundary.DeliveryCases;
import tr.nes.holder.HolderView;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

/** The case of a shipment ends on its own page. */
class DeliveryCaseWorkTest {

    private static final UUID REPORT = UUID.randomUUID();
    private static final String SUBJECT = "delivery/" + REPORT;

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final Caller caller = mock(Caller.class);
    private final OpenCases cards = mock(OpenCases.class);
    private final DeliveryCases reports = mock(DeliveryCases.class);
    private final Beans beans = new Beans(database, clock, audit, caller, cards, reports);
    private final Cases cases = beans.get(Cases.class);
    private final HolderView holder = People.registered(beans);
    private final HolderView staff = People.registered(beans, Roles.BACK_OFFICE);

    @BeforeEach
    void report() {
        when(caller.holder()).thenReturn(staff.id());
        when(reports.open())
                .thenReturn(List.of(new DeliveryCaseView(
                        REPORT,
                        holder.id(),
                        "1234A5B67890",
                        "4100000001",
                        holder.fullName(),
                        ReportKind.values()[0],
                        "",
                        Instant.parse("2026-11-20T10:00:00Z"),
                        null,
                        Replacement.NONE,
                        "",
                        null,
                        null)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void whenItIsSettled_thenTheReportIsDecidedAndTheCaseSaysWhoEndedIt(DeliveryOutcome outcome) {
        cases.settleDelivery(SUBJECT, outcome, "Kargo aradı");
        verify(reports).settleWithin(REPORT, outcome.decision(), "Kargo aradı");
        assertThat(audit.facts())
                .filteredOn(fact -> fact.action() == AuditAction.CASE_CLOSED)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.detail()).isEqualTo(outcome.name());
                    assertThat(fact.person()).isEqualTo(holder.id());
                });
        when(reports.open()).thenReturn(List.of());
        assertThat(cases.closed())
                .singleElement()
                .extracting(CaseView::file)
                .satisfies(file -> assertThat(file.closedBy()).isEqualTo(staff.fullName()));
    }

    @Test
    void whenItHasArrived_thenNoReasonIsNeeded() {
        cases.settleDelivery(SUBJECT, DeliveryOutcome.ARRIVED, " ");
        verify(reports).settleWithin(REPORT, CaseDecision.NOT_REPLACED, null);
    }

    @Test
    void whenSomethingIsMissing_thenNothingIsDecided() {
        refuses(DeliveryOutcome.CLOSED, " ", Reason.ANSWER_MISSING);
        refuses(null, "Kargo aradı", Reason.OUTCOME_MISSING);
        refuses(DeliveryOutcome.ARRIVED, "PUK 12345678", Reason.NOTE_HOLDS_SECRET);
        refuses(DeliveryOutcome.CLOSED, "x".repeat(301), Reason.ANSWER_TOO_LONG);
        when(caller.holder()).thenReturn(holder.id());
        refuses(DeliveryOutcome.AGAIN_FREE, "", Reason.OWN_CASE);
        verify(reports, never()).settleWithin(any(), any(), any());
    }

    @Test
    void whenSomebodyElseDecidedMeanwhile_thenTheCaseIsGone() {
        doThrow(new DeliveryException(DeliveryException.Reason.CASE_GONE))
                .when(reports)
                .settleWithin(any(), any(), any());
        refuses(DeliveryOutcome.ARRIVED, "", Reason.CASE_GONE);
        assertThat(audit.count(AuditAction.CASE_CLOSED, AuditResult.DONE)).isZero();
        when(reports.open()).thenReturn(List.of());
        refuses(DeliveryOutcome.ARRIVED, "", Reason.CASE_GONE);
    }

    private void refuses(DeliveryOutcome outcome, String answer, Reason why) {
        assertThatThrownBy(() -> cases.settleDelivery(SUBJECT, outcome, answer))
                .hasFieldOrPropertyWithValue("reason", why);
    }
}
