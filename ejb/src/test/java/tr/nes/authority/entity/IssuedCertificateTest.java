package tr.nes.authority.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.PublishedStatus.Kind;
import tr.nes.certificate.RevocationReason;

class IssuedCertificateTest {

    private static final Instant ISSUED = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant LATER = ISSUED.plusSeconds(60);
    private static final PublishedStatus LOST = PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE);
    private static final PublishedStatus LEFT = PublishedStatus.revoked(RevocationReason.AFFILIATION_CHANGED);
    private static final List<PublishedStatus> ALL =
            List.of(PublishedStatus.GOOD, PublishedStatus.HOLD, LOST, LEFT, PublishedStatus.UNKNOWN);

    static Stream<Arguments> pairs() {
        return ALL.stream()
                .filter(from -> from != PublishedStatus.UNKNOWN)
                .flatMap(from -> ALL.stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachPairOfStatuses(PublishedStatus from, PublishedStatus to) {
        IssuedCertificate certificate = fresh();
        certificate.publish(from, ISSUED);
        if (from.equals(to)) {
            assertThat(certificate.publish(to, LATER)).isFalse();
            assertThat(certificate.since()).isEqualTo(ISSUED);
        } else if (from.kind() == Kind.REVOKED || to.kind() == Kind.UNKNOWN) {
            assertThatThrownBy(() -> certificate.publish(to, LATER)).isInstanceOf(AuthorityRefused.class);
            assertThat(certificate.status()).isEqualTo(from);
            assertThat(certificate.since()).isEqualTo(ISSUED);
        } else {
            assertThat(certificate.publish(to, LATER)).isTrue();
            assertThat(certificate.status()).isEqualTo(to);
            assertThat(certificate.since()).isEqualTo(LATER);
        }
    }

    @Test
    void whenTheClockIsSetBack_thenNothingIsDatedBack() {
        IssuedCertificate certificate = fresh();
        certificate.publish(LOST, ISSUED.minusSeconds(3600));
        assertThat(certificate.since()).isEqualTo(ISSUED);
    }

    private static IssuedCertificate fresh() {
        return new IssuedCertificate("AB", UUID.randomUUID(), new byte[0], null, ISSUED);
    }
}
