package tr.nes.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateView;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.KindOption;

/** Which kinds are open to whom, at the boundaries of the dates. */
class KindPolicyTest {

    /** 28 February at midday in Istanbul: three months before is 28 November. */
    private static final Instant END = Instant.parse("2027-02-28T09:00:00Z");

    @ParameterizedTest(name = "{0} at {1}: {2} is {3}, rather {4}")
    @CsvSource({
        "'',                  2026-12-01T00:00:00Z, FIRST,           OPEN,              FIRST",
        "'',                  2026-12-01T00:00:00Z, RENEWAL,         NO_CERTIFICATE,    FIRST",
        "'',                  2026-12-01T00:00:00Z, LOST,            NO_CERTIFICATE,    FIRST",
        "'',                  2026-12-01T00:00:00Z, IDENTITY_CHANGE, NO_CERTIFICATE,    FIRST",
        "'',                  2026-12-01T00:00:00Z, OTHER,           NO_CERTIFICATE,    FIRST",
        "'',                  2026-12-01T00:00:00Z, PERSON_PAID,     OPEN,              PERSON_PAID",
        "ACTIVE,              2026-11-28T08:59:59Z, RENEWAL,         TOO_EARLY,         ",
        "ACTIVE,              2026-11-28T09:00:00Z, RENEWAL,         OPEN,              RENEWAL",
        "ACTIVE,              2027-02-28T08:59:59Z, RENEWAL,         OPEN,              RENEWAL",
        "EXPIRED,             2027-02-28T09:00:00Z, RENEWAL,         CERTIFICATE_ENDED, OTHER",
        "REVOKED,             2026-12-01T00:00:00Z, RENEWAL,         CERTIFICATE_ENDED, OTHER",
        "SUSPENDED,           2026-12-01T00:00:00Z, RENEWAL,         OPEN,              RENEWAL",
        "ACTIVE PENDING_START,2026-12-01T00:00:00Z, RENEWAL,         RENEWED_ALREADY,   ",
        "ACTIVE,              2026-06-01T00:00:00Z, FIRST,           NOT_THE_FIRST,     OTHER",
        "ACTIVE,              2026-12-01T00:00:00Z, FIRST,           NOT_THE_FIRST,     RENEWAL",
        "EXPIRED,             2027-06-01T00:00:00Z, FIRST,           NOT_THE_FIRST,     OTHER",
        "ACTIVE,              2026-06-01T00:00:00Z, LOST,            OPEN,              LOST",
        "SUSPENDED,           2026-06-01T00:00:00Z, LOST,            OPEN,              LOST",
        "DELIVERED,           2026-06-01T00:00:00Z, LOST,            OPEN,              LOST",
        "REVOKED,             2026-06-01T00:00:00Z, LOST,            CERTIFICATE_ENDED, OTHER",
        "EXPIRED,             2027-06-01T00:00:00Z, LOST,            CERTIFICATE_ENDED, OTHER",
        "ACTIVE,              2026-06-01T00:00:00Z, IDENTITY_CHANGE, OPEN,              IDENTITY_CHANGE",
        "EXPIRED,             2027-06-01T00:00:00Z, IDENTITY_CHANGE, CERTIFICATE_ENDED, OTHER",
        "ACTIVE,              2026-06-01T00:00:00Z, OTHER,           OPEN,              OTHER",
        "EXPIRED,             2027-06-01T00:00:00Z, OTHER,           OPEN,              OTHER",
        "ACTIVE,              2026-06-01T00:00:00Z, PERSON_PAID,     OPEN,              PERSON_PAID"
    })
    void theTable(String statuses, String now, ApplicationKind kind, String expected, ApplicationKind instead) {
        KindOption option = new KindPolicy(certificates(statuses), Instant.parse(now)).option(kind);
        assertThat(option.isPossible() ? "OPEN" : option.obstacle().name()).isEqualTo(expected);
        assertThat(option.instead()).isEqualTo(instead);
        if (instead != null) {
            assertThat(new KindPolicy(certificates(statuses), Instant.parse(now))
                            .option(instead)
                            .isPossible())
                    .as("who is led over gets somewhere")
                    .isTrue();
        }
    }

    @Test
    void whatHasToWaitSaysUntilWhen() {
        KindOption early = new KindPolicy(certificates("ACTIVE"), Instant.parse("2026-06-01T00:00:00Z"))
                .option(ApplicationKind.RENEWAL);
        assertThat(early.from()).isEqualTo("2026-11-28T09:00:00Z");
        assertThat(KindPolicy.producedFrom(END)).isEqualTo("2027-02-13T09:00:00Z");
    }

    @Test
    void whatIsReplacedIsTheOneThatLastsLongest() {
        CertificateView shorter = certificate(CertificateStatus.ACTIVE, "AA", END.minusSeconds(1));
        CertificateView longer = certificate(CertificateStatus.SUSPENDED, "BB", END);
        KindOption lost = new KindPolicy(List.of(shorter, longer), Instant.parse("2026-12-01T00:00:00Z"))
                .option(ApplicationKind.LOST);
        assertThat(lost.replaced(null)).isEqualTo(longer);
        assertThat(lost.replaced("AA")).isEqualTo(shorter);
    }

    private static List<CertificateView> certificates(String statuses) {
        return Stream.of(statuses.split(" "))
                .filter(status -> !status.isEmpty())
                .map(status -> certificate(CertificateStatus.valueOf(status), status, END))
                .toList();
    }

    private static CertificateView certificate(CertificateStatus status, String serial, Instant end) {
        return new CertificateView(
                CertificateFamily.NES, serial, "CN=Deneme", end.minusSeconds(1000), end, status, null, false, "1");
    }
}
