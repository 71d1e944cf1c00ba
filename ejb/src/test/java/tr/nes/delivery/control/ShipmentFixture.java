package tr.nes.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.certificate.CertificateStatus;
import tr.nes.delivery.CarrierEvent;
import tr.nes.delivery.ParcelEventKind;
import tr.nes.delivery.ParcelView;
import tr.nes.delivery.ShipmentView;
import tr.nes.delivery.boundary.DeliveryCases;
import tr.nes.delivery.boundary.Parcels;
import tr.nes.delivery.boundary.Shipments;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.Forms;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Channel;
import tr.nes.production.CardProduced;
import tr.nes.testing.Database;
import tr.nes.testing.People;

/** A card that was produced for an applicant, and what happens to its parcel. */
final class ShipmentFixture {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));

    final EnrolmentFixture enrolment = new EnrolmentFixture();
    final Parcels parcels = enrolment.institutions.beans.get(Parcels.class);
    final Shipments shipments = enrolment.institutions.beans.get(Shipments.class);
    final DeliveryCases cases = enrolment.institutions.beans.get(DeliveryCases.class);
    private final CarrierIntake intake = enrolment.institutions.beans.get(CarrierIntake.class);
    final TrackingQuery tracking = enrolment.institutions.beans.get(TrackingQuery.class);
    final HolderView staff = People.registered(enrolment.institutions.beans);
    final ApplicationView application;
    final ShipmentView shipment;

    /** Packed; staff calls afterwards. */
    ShipmentFixture() {
        this(Map.of());
    }

    /** Likewise. @param more of the form */
    ShipmentFixture(Map<FormField, String> more) {
        application = enrolment.application(enrolment.wet());
        more.forEach(this::fill);
        enrolment.institutions.beans.get(Holders.class).register(enrolment.applicant, Set.of());
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("update application set state = 'IN_PRODUCTION' where id = :id")
                .setParameter("id", application.id())
                .executeUpdate());
        String card =
                UUID.randomUUID().toString().replace("-", "").substring(0, 20).toUpperCase(Locale.ROOT);
        EnrolmentFixture.inNew(() -> {
            enrolment
                    .institutions
                    .beans
                    .get(ShipmentCreation.class)
                    .pack(new CardProduced(application.id(), new CardSerial(card), enrolment.applicant.id()));
            return card;
        });
        shipment = mine();
        enrolment.institutions.isCalledBy(staff);
    }

    private void fill(FormField field, String content) {
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("insert into application_field (application_id, field, content)"
                        + " values (:id, :field, :content)")
                .setParameter("id", application.id())
                .setParameter("field", field.name())
                .setParameter("content", content)
                .executeUpdate());
    }

    /** One on the card of the shipment. */
    String certificate() {
        String serial = enrolment.certificate(
                enrolment.applicant.id(), CertificateStatus.ISSUED, now().plus(Duration.ofDays(1000)));
        return EnrolmentFixture.inNew(() -> {
            Database.shared()
                    .entityManager()
                    .createNativeQuery("update certificate set card_serial = (select card_serial from shipment"
                            + " where number = :number) where serial_number = :serial")
                    .setParameter("number", shipment.number())
                    .setParameter("serial", serial)
                    .executeUpdate();
            return serial;
        });
    }

    String status(String certificate) {
        return EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("select status from certificate where serial_number = :serial")
                .setParameter("serial", certificate)
                .getSingleResult()
                .toString());
    }

    void handOver() {
        parcels.handOver(List.of(parcel().id()));
    }

    void happens(ParcelEventKind kind) {
        CarrierEvent event = new CarrierEvent(parcel().number(), kind, now(), "");
        assertThat(intake.take(event)).isTrue();
        assertThat(intake.take(event)).as("again").isTrue();
    }

    UUID open() {
        return cases.open().stream()
                .filter(each -> each.shipment().equals(shipment.number()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    String line(String event, Duration ago) {
        return shipment.number() + "-1;" + event + ";" + at(ago) + ";\n";
    }

    String at(Duration ago) {
        return MINUTE.format(now().minus(ago));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** To the address of the form. */
    List<String> mails() {
        return enrolment.institutions.capturedNotices.texts(
                Channel.MAIL,
                Forms.withPhone(enrolment.applicant.phone().national()).get(FormField.MAIL));
    }

    private Instant now() {
        return enrolment.institutions.clock.instant();
    }

    void later(Duration time) {
        enrolment.institutions.clock.forward(time);
    }

    ApplicationState state() {
        return enrolment.view(application.id()).state();
    }

    ParcelView parcel() {
        return mine().parcels().get(0);
    }

    ShipmentView mine() {
        return EnrolmentFixture.inNew(
                () -> enrolment.institutions.beans.get(ShipmentRecords.class).of(enrolment.applicant.id()).stream()
                        .map(enrolment.institutions.beans.get(ShipmentViews.class)::of)
                        .findFirst()
                        .orElseThrow());
    }
}
