package tr.nes.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.delivery.Consignment;
import tr.nes.delivery.ParcelRow;
import tr.nes.delivery.ParcelState;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.testing.EnrolmentFixture;

/** Who is named in the form may receive the card, if the authority allows it, and never the PIN letter. */
class DelegateTest {

    private static final String ALLOWED = "nes.enrolment.delegates";
    private static final String PIN_LETTER = "nes.delivery.pin.letter";
    private static final String SHOWN = "Ayşe Öz (…9146)";
    private static final Map<FormField, String> NAMED =
            Map.of(FormField.DELEGATE_NUMBER, "15070909146", FormField.DELEGATE_NAME, "Ayşe Öz");

    @AfterEach
    void forget() {
        System.clearProperty(ALLOWED);
        System.clearProperty(PIN_LETTER);
    }

    @Test
    void whenTheFormNamesSomebody_thenTheCarrierIsToldForTheCard_butNotForThePinLetter() {
        System.setProperty(PIN_LETTER, "true");
        ShipmentFixture fixture = new ShipmentFixture(NAMED);
        assertThat(fixture.shipment.delegate()).isEqualTo(SHOWN);
        assertThat(handedOver(fixture)).extracting(Consignment::delegate).containsExactly(SHOWN, null);
        assertThat(rows(fixture)).extracting(ParcelRow::delegate).containsExactly(SHOWN, null);
        String file = new String(Manifest.of(rows(fixture)), StandardCharsets.UTF_8);
        assertThat(file)
                .contains("gonderi;alici;vekil;adres")
                .contains(";" + SHOWN + ";")
                .contains("-2;");
        assertThat(file).doesNotContain("15070909146");
    }

    @Test
    void whenTheAuthorityDoesNotAllowIt_thenOnlyTheHolderReceivesIt() {
        System.setProperty(ALLOWED, "false");
        ShipmentFixture fixture = new ShipmentFixture(NAMED);
        assertThat(fixture.shipment.delegate()).isNull();
        assertThat(handedOver(fixture)).extracting(Consignment::delegate).containsOnlyNulls();
    }

    @Test
    void whenNobodyIsNamed_thenOnlyTheHolderReceivesIt() {
        assertThat(new ShipmentFixture().shipment.delegate()).isNull();
    }

    private static List<Consignment> handedOver(ShipmentFixture fixture) {
        fixture.parcels.handOver(
                fixture.shipment.parcels().stream().map(each -> each.id()).toList());
        CarrierAnnouncements announcements = fixture.enrolment.institutions.beans.get(CarrierAnnouncements.class);
        return EnrolmentFixture.inNew(() -> announcements.of(
                fixture.shipment.parcels().stream().map(each -> each.id()).toList()));
    }

    private static List<ParcelRow> rows(ShipmentFixture fixture) {
        return fixture.parcels.page(ParcelState.HANDED_OVER, 0, 200).stream()
                .filter(row -> row.number().startsWith(fixture.shipment.number()))
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
    }
}
