package tr.nes.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.delivery.ParcelContent;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.ParcelView;
import tr.nes.delivery.ReportTerms;

class ReportPolicyTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "WAITING,     false, 2026-12-31, -",
                "RETURNED,    false, 2026-12-31, -",
                "HANDED_OVER, false, 2026-11-16, -",
                "HANDED_OVER, false, 2026-11-17, NOT_ARRIVED",
                "DELIVERED,   false, 2026-11-02, NOT_ARRIVED CARD_MISSING READER_MISSING DAMAGED",
                "DELIVERED,   false, 2026-11-09, NOT_ARRIVED CARD_MISSING READER_MISSING DAMAGED",
                "DELIVERED,   true,  2026-11-09, CARD_MISSING READER_MISSING DAMAGED",
                "DELIVERED,   false, 2026-11-10, -",
                "LOST,        false, 2026-11-10, -"
            })
    void whatCanBeReportedAndWhen(ParcelState state, boolean confirmed, LocalDate today, String kinds) {
        ParcelView parcel = new ParcelView(
                UUID.randomUUID(),
                "4100000001-1",
                ParcelContent.CARD,
                state,
                SINCE.atTime(20, 0).toInstant(ZoneOffset.UTC),
                0,
                false,
                List.of());
        ReportTerms terms = ReportPolicy.terms(List.of(parcel), confirmed, today, 15, day -> day.plusDays(7));
        assertThat(terms.possible().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(kinds == null ? "" : kinds);
    }
}
