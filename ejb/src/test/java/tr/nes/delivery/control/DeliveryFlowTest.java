package tr.nes.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.delivery.CarrierFault;
import tr.nes.delivery.CarrierImport;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.ParcelContent;
import tr.nes.delivery.ParcelEventKind;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.ParcelView;
import tr.nes.delivery.TrackingResult.Outcome;
import tr.nes.enrolment.ApplicationState;

/** A produced card on its way: the application follows the parcel, and its holder has the last word. */
class DeliveryFlowTest {

    private final ShipmentFixture fixture = new ShipmentFixture();

    @Test
    void whatWasProducedIsPackedForTheAddressOfTheForm() {
        assertThat(fixture.parcel().content()).isEqualTo(ParcelContent.CARD_AND_READER);
        assertThat(fixture.parcel().state()).isEqualTo(ParcelState.WAITING);
        assertThat(fixture.shipment.address()).contains(" / ");
        assertThat(fixture.state()).isEqualTo(ApplicationState.IN_PRODUCTION);
    }

    @Test
    void whenItIsHandedOver_thenTheApplicantIsToldTheNumber_andItIsDelivered() {
        fixture.handOver();
        assertThat(fixture.state()).isEqualTo(ApplicationState.SHIPPED);
        assertThat(fixture.enrolment.view(fixture.application.id()).shipment()).isEqualTo(fixture.shipment.number());
        assertThat(fixture.mails()).last().asString().contains(fixture.shipment.number(), "Track a shipment");
        assertThatThrownBy(fixture::handOver).hasFieldOrPropertyWithValue("reason", Reason.PARCEL_STATE);
        fixture.later(Duration.ofDays(1));
        fixture.happens(ParcelEventKind.ATTEMPT);
        fixture.later(Duration.ofDays(1));
        fixture.happens(ParcelEventKind.DELIVERED);
        assertThat(fixture.state()).isEqualTo(ApplicationState.DELIVERED);
        assertThat(fixture.parcel().attempts()).isOne();
    }

    @Test
    void whenItComesBack_thenItIsSentAgain() {
        fixture.handOver();
        fixture.later(Duration.ofDays(1));
        fixture.happens(ParcelEventKind.RETURNED);
        assertThat(fixture.state()).isEqualTo(ApplicationState.RETURNED);
        fixture.parcels.resend(fixture.parcel().id(), true);
        assertThat(fixture.parcel().charged()).isTrue();
        assertThat(fixture.state()).as("until it is handed over").isEqualTo(ApplicationState.RETURNED);
        fixture.handOver();
        assertThat(fixture.state()).isEqualTo(ApplicationState.SHIPPED);
        assertThat(fixture.parcel().events())
                .extracting(ParcelView.Event::kind)
                .containsExactly(
                        ParcelEventKind.HANDED_OVER,
                        ParcelEventKind.RETURNED,
                        ParcelEventKind.RESENT,
                        ParcelEventKind.HANDED_OVER);
    }

    @Test
    void aFileCountsOnce_andNotAtAllWithABadLine() {
        fixture.handOver();
        fixture.later(Duration.ofHours(2));
        String good = fixture.line("KABUL", Duration.ofHours(2)) + fixture.line("TESLIM", Duration.ZERO);
        CarrierImport bad = fixture.parcels.take(
                ShipmentFixture.bytes(good + "1234567890-1;KABUL;" + fixture.at(Duration.ZERO) + ";\n"));
        assertThat(bad.faults()).containsExactly(new CarrierFault(3, CarrierFault.Reason.PARCEL_UNKNOWN));
        assertThat(fixture.parcel().state()).isEqualTo(ParcelState.HANDED_OVER);
        assertThat(fixture.parcels.take(ShipmentFixture.bytes(good))).isEqualTo(new CarrierImport(2, 0, List.of()));
        assertThat(fixture.state()).isEqualTo(ApplicationState.DELIVERED);
        assertThat(fixture.parcels.take(ShipmentFixture.bytes(good + good)))
                .isEqualTo(new CarrierImport(0, 4, List.of()));
        fixture.later(Duration.ofHours(1));
        assertThat(fixture.parcels
                        .take(ShipmentFixture.bytes(fixture.line("IADE", Duration.ZERO)))
                        .faults())
                .containsExactly(new CarrierFault(1, CarrierFault.Reason.ENDED));
        assertThat(fixture.parcels
                        .take(ShipmentFixture.bytes(fixture.line("KABUL", Duration.ofDays(2))))
                        .faults())
                .containsExactly(new CarrierFault(1, CarrierFault.Reason.NOT_HANDED_OVER));
        assertThat(fixture.parcels.take(ShipmentFixture.bytes("")).isTaken()).isFalse();
    }

    @Test
    void whenTwelveMonthsHavePassedSinceTheEnd_thenNothingOfItIsLeft() {
        ShipmentRetention retention = fixture.enrolment.institutions.beans.get(ShipmentRetention.class);
        fixture.handOver();
        fixture.later(Duration.ofDays(800));
        while (retention.eraseNext()) {}
        assertThat(fixture.parcel().state()).as("still under way").isEqualTo(ParcelState.HANDED_OVER);
        fixture.happens(ParcelEventKind.DELIVERED);
        fixture.later(Duration.ofDays(360));
        retention.eraseNext();
        assertThat(fixture.parcel().state()).isEqualTo(ParcelState.DELIVERED);
        fixture.later(Duration.ofDays(10));
        while (retention.eraseNext()) {}
        fixture.enrolment.institutions.isCalledBy(fixture.enrolment.applicant);
        assertThat(fixture.shipments.mine()).isEmpty();
        assertThat(fixture.enrolment.institutions.audit.count(AuditAction.SHIPMENT_ERASED, AuditResult.DONE))
                .isPositive();
        assertThat(fixture.state()).as("the application stays").isEqualTo(ApplicationState.DELIVERED);
    }

    @Test
    void othersFindItByNumberAndCodeOnly() {
        assertThat(fixture.tracking
                        .find(
                                " " + fixture.shipment.number() + "-1",
                                fixture.application.code().toLowerCase(Locale.ROOT))
                        .shipment())
                .isEqualTo(fixture.mine());
        assertThat(fixture.tracking
                        .find(fixture.shipment.number(), "ABCDEFGHJK")
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(fixture.tracking.find("0000000000", fixture.application.code()))
                .isEqualTo(fixture.tracking.find(null, null));
        fixture.enrolment.institutions.isCalledBy(fixture.staff);
        assertThat(fixture.shipments.mine()).isEmpty();
        assertThatThrownBy(() -> fixture.shipments.confirm(fixture.shipment.id()))
                .isInstanceOf(DeliveryException.class)
                .hasFieldOrPropertyWithValue("reason", Reason.SHIPMENT_UNKNOWN);
    }
}
