package tr.nes.delivery.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.ParcelView;
import tr.nes.delivery.ReportKind;
import tr.nes.delivery.ReportTerms;

/** What a holder can say about a shipment, and until when. */
final class ReportPolicy {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    private ReportPolicy() {}

    /**
     * @param confirmed by the holder
     * @param missingDays days from the hand-over until "gelmedi"
     * @param term last day for the rest, by the day of the delivery
     */
    static ReportTerms terms(
            List<ParcelView> parcels,
            boolean confirmed,
            LocalDate today,
            int missingDays,
            UnaryOperator<LocalDate> term) {
        LocalDate from = newest(parcels, ParcelState.HANDED_OVER)
                .map(day -> day.plusDays(missingDays))
                .orElse(null);
        LocalDate until = newest(parcels, ParcelState.DELIVERED).map(term).orElse(null);
        boolean late = from != null && !today.isBefore(from);
        boolean inTerm = until != null && !today.isAfter(until);
        List<ReportKind> possible = new ArrayList<>();
        if (late || inTerm && !confirmed) {
            possible.add(ReportKind.NOT_ARRIVED);
        }
        if (inTerm) {
            possible.addAll(List.of(ReportKind.CARD_MISSING, ReportKind.READER_MISSING, ReportKind.DAMAGED));
        }
        return new ReportTerms(List.copyOf(possible), from, until);
    }

    private static Optional<LocalDate> newest(List<ParcelView> parcels, ParcelState state) {
        return parcels.stream()
                .filter(parcel -> parcel.state() == state)
                .map(ParcelView::since)
                .max(Comparator.naturalOrder())
                .map(ReportPolicy::day);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ISTANBUL);
    }
}
