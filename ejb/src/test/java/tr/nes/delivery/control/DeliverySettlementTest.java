package tr.nes.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.delivery.CaseDecision;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.ParcelContent;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.ParcelView;
import tr.nes.delivery.Replacement;
import tr.nes.delivery.ReportKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.boundary.ProductionApplications;

/** What holders report, and how staff settles it. */
class DeliverySettlementTest {

    private final ShipmentFixture fixture = new ShipmentFixture();

    @Test
    void whenTheHolderHasIt_thenItIsDelivered_andWhatIsMissingCanStillBeSaid() {
        fixture.enrolment.institutions.isCalledBy(fixture.enrolment.applicant);
        assertThatThrownBy(() -> fixture.shipments.confirm(fixture.shipment.id()))
                .hasFieldOrPropertyWithValue("reason", Reason.PARCEL_STATE);
        fixture.enrolment.institutions.isCalledBy(fixture.staff);
        fixture.handOver();
        fixture.enrolment.institutions.isCalledBy(fixture.enrolment.applicant);
        fixture.shipments.confirm(fixture.shipment.id());
        assertThat(fixture.state()).isEqualTo(ApplicationState.DELIVERED);
        assertThat(fixture.shipments.terms(fixture.shipment.id()).possible()).contains(ReportKind.READER_MISSING);
        fixture.shipments.report(fixture.shipment.id(), ReportKind.READER_MISSING, " kutu boştu ");
        assertThatThrownBy(() -> fixture.shipments.report(fixture.shipment.id(), ReportKind.DAMAGED, null))
                .hasFieldOrPropertyWithValue("reason", Reason.REPORT_NOT_POSSIBLE);
        UUID open = fixture.open();
        fixture.enrolment.institutions.isCalledBy(fixture.enrolment.applicant);
        assertThatThrownBy(() -> fixture.cases.settle(open, CaseDecision.REPLACED_FREE, null))
                .hasFieldOrPropertyWithValue("reason", Reason.OWN_CASE);
        fixture.enrolment.institutions.isCalledBy(fixture.staff);
        fixture.cases.settle(open, CaseDecision.REPLACED_FREE, "Özür dileriz");
        assertThat(fixture.mails()).last().asString().contains("ücretini merkez karşılar", "Özür dileriz");
        assertThat(fixture.mine().parcels()).extracting(ParcelView::content).contains(ParcelContent.READER);
        assertThatThrownBy(() -> fixture.cases.settle(open, CaseDecision.NOT_REPLACED, null))
                .hasFieldOrPropertyWithValue("reason", Reason.CASE_GONE);
    }

    @Test
    void whenNothingComes_thenItIsSaidAfterFifteenDays_andAnotherCardIsMade_andTheFirstOneSignsNoMore() {
        String certificate = fixture.certificate();
        UUID open = missing();
        fixture.cases.settle(open, CaseDecision.REPLACED_FREE, null);
        assertThat(fixture.parcel().state()).isEqualTo(ParcelState.LOST);
        assertThat(fixture.state()).isEqualTo(ApplicationState.IN_PRODUCTION);
        assertThat(fixture.mails()).last().asString().contains("yeniden başvurmanız gerekmez", "centre’s cost");
        assertThat(fixture.cases.settled(1))
                .singleElement()
                .satisfies(settled -> assertThat(settled.replacement()).isEqualTo(Replacement.CARD));

        fixture.enrolment.institutions.beans.get(ReplacedCards.class).revokeAll();
        assertThat(fixture.status(certificate)).isEqualTo("REVOKED");
        assertThat(fixture.mine().replaced()).isTrue();
        assertThat(fixture.mine().isConfirmable()).isFalse();
        fixture.enrolment.institutions.isCalledBy(fixture.enrolment.applicant);
        assertThat(fixture.shipments.terms(fixture.shipment.id()).possible()).isEmpty();
        assertThatThrownBy(() -> fixture.shipments.confirm(fixture.shipment.id()))
                .hasFieldOrPropertyWithValue("reason", Reason.PARCEL_STATE);
    }

    @Test
    void whenTheHolderPaysForTheOther_thenItIsMadeOnceItIsPaid() {
        UUID open = missing();
        fixture.cases.settle(open, CaseDecision.REPLACED_CHARGED, null);
        assertThat(fixture.state()).isEqualTo(ApplicationState.AWAITING_PAYMENT);
        assertThat(fixture.mails()).last().asString().contains("ücreti ödenince", "at your cost");
    }

    @Test
    void whenItIsThereButDoesNotWork_thenADeliveredOneIsMadeAgain_andOnlyByADecision() {
        fixture.handOver();
        fixture.enrolment.institutions.isCalledBy(fixture.enrolment.applicant);
        fixture.shipments.confirm(fixture.shipment.id());
        fixture.shipments.report(fixture.shipment.id(), ReportKind.DAMAGED, null);
        UUID open = fixture.open();
        fixture.enrolment.institutions.isCalledBy(fixture.staff);
        ProductionApplications production = fixture.enrolment.institutions.beans.get(ProductionApplications.class);
        assertThatThrownBy(() -> production.take(fixture.application.id()))
                .hasFieldOrPropertyWithValue("state", ApplicationState.DELIVERED);
        fixture.cases.settle(open, CaseDecision.REPLACED_FREE, null);
        assertThat(fixture.state()).isEqualTo(ApplicationState.IN_PRODUCTION);
    }

    private UUID missing() {
        fixture.handOver();
        fixture.enrolment.institutions.isCalledBy(fixture.enrolment.applicant);
        fixture.later(Duration.ofDays(14));
        assertThatThrownBy(() -> fixture.shipments.report(fixture.shipment.id(), ReportKind.NOT_ARRIVED, null))
                .hasFieldOrPropertyWithValue("reason", Reason.REPORT_NOT_POSSIBLE);
        fixture.later(Duration.ofDays(1));
        fixture.shipments.report(fixture.shipment.id(), ReportKind.NOT_ARRIVED, null);
        UUID open = fixture.open();
        fixture.enrolment.institutions.isCalledBy(fixture.staff);
        return open;
    }
}
