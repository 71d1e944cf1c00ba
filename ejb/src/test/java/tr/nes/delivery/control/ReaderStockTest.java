package tr.nes.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.ParcelRow;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.ReaderModel;
import tr.nes.delivery.ReaderStockState;
import tr.nes.delivery.boundary.ReaderStocks;

/** Readers of the stock go out in parcels by their serial numbers. */
class ReaderStockTest {

    private static final String MUST = "nes.delivery.reader.stock";

    private final ShipmentFixture fixture = new ShipmentFixture();
    private final ReaderStocks stock = fixture.enrolment.institutions.beans.get(ReaderStocks.class);
    private final String batch = "Deneme " + UUID.randomUUID();
    private final String first = serial();
    private final String second = serial();
    private final UUID parcel = fixture.parcel().id();

    @AfterEach
    void forget() {
        System.clearProperty(MUST);
    }

    private static String serial() {
        return "MO-" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(Locale.ROOT);
    }

    private ReaderStockState state(String serial) {
        return List.of(ReaderStockState.values()).stream()
                .filter(state -> stock.page(state, 0, 10_000).stream()
                        .anyMatch(each -> each.serial().equals(serial)))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action).hasFieldOrPropertyWithValue("reason", reason);
    }

    @Test
    void whenADeliveryIsTakenInTwice_thenItsReadersAreInTheStockOnce() {
        assertThat(stock.register(ReaderModel.MINI, batch, " " + first.toLowerCase(Locale.ROOT) + "\n" + first)
                        .added())
                .isOne();
        assertThat(stock.register(ReaderModel.MINI, batch, first + "\n" + second))
                .satisfies(intake -> assertThat(intake.added()).isOne())
                .satisfies(intake -> assertThat(intake.known()).containsExactly(first));
        refused(Reason.SERIALS_WRONG, () -> stock.register(ReaderModel.MINI, batch, serial() + "\n<b>"));
        refused(Reason.SERIALS_WRONG, () -> stock.register(ReaderModel.MINI, batch, null));
        refused(Reason.TEXT_WRONG, () -> stock.register(ReaderModel.MINI, " ", serial()));
        refused(Reason.TEXT_WRONG, () -> stock.register(null, batch, serial()));
    }

    @Test
    void whenAReaderIsPutIntoAParcel_thenItGoesOutWithIt_andAnEarlierOneGoesBack() {
        stock.register(ReaderModel.MINI, batch, first + "\n" + second);
        stock.assign(parcel, first.toLowerCase(Locale.ROOT));
        assertThat(state(first)).isEqualTo(ReaderStockState.ASSIGNED);
        stock.assign(parcel, second);
        assertThat(state(first)).isEqualTo(ReaderStockState.IN_STOCK);
        assertThat(row(ParcelState.WAITING).reader()).isEqualTo(second);
        assertThat(row(ParcelState.WAITING).model()).isEqualTo(ReaderModel.MINI);
        fixture.handOver();
        assertThat(state(second)).isEqualTo(ReaderStockState.SENT);
        assertThat(row(ParcelState.HANDED_OVER).reader()).isEqualTo(second);
        refused(Reason.PARCEL_STATE, () -> stock.assign(parcel, first));
        assertThat(fixture.enrolment.institutions.audit.count(AuditAction.READER_ASSIGNED, AuditResult.DONE))
                .isEqualTo(2);
    }

    @Test
    void whenTheReaderIsOfAnotherModelParcelOrNone_thenNothingChanges() {
        stock.register(ReaderModel.DESKTOP, batch, first);
        stock.register(ReaderModel.MINI, batch, second);
        refused(Reason.READER_MODEL, () -> stock.assign(parcel, first));
        refused(Reason.READER_UNKNOWN, () -> stock.assign(parcel, serial()));
        refused(Reason.READER_UNKNOWN, () -> stock.assign(parcel, null));
        refused(Reason.SHIPMENT_UNKNOWN, () -> stock.assign(UUID.randomUUID(), second));
        stock.assign(parcel, second);
        refused(Reason.READER_UNKNOWN, () -> stock.assign(parcel, second));
        refused(Reason.READER_UNKNOWN, () -> stock.spoil(second));
        stock.spoil(first);
        assertThat(state(first)).isEqualTo(ReaderStockState.SPOILT);
        assertThat(state(second)).isEqualTo(ReaderStockState.ASSIGNED);
    }

    @Test
    void whenTheStockIsObligatory_thenAParcelWithoutItsReaderStays() {
        System.setProperty(MUST, "true");
        refused(Reason.READER_MISSING, fixture::handOver);
        stock.register(ReaderModel.MINI, batch, first);
        stock.assign(parcel, first);
        fixture.handOver();
        assertThat(state(first)).isEqualTo(ReaderStockState.SENT);
    }

    private ParcelRow row(ParcelState state) {
        return fixture.parcels.page(state, 0, 200).stream()
                .filter(each -> each.id().equals(parcel))
                .findFirst()
                .orElseThrow();
    }
}
