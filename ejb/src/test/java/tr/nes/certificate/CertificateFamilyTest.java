package tr.nes.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every family with every status and every operation: what is legal is written down a second time here. */
class CertificateFamilyTest {

    private static final String OF_ALL = """
            ISSUED ACTIVATE ACTIVE
            ISSUED REVOKE REVOKED
            ISSUED EXPIRE EXPIRED
            DELIVERED ACTIVATE ACTIVE
            DELIVERED REVOKE REVOKED
            DELIVERED EXPIRE EXPIRED
            ACTIVE SUSPEND SUSPENDED
            ACTIVE REVOKE REVOKED
            ACTIVE EXPIRE EXPIRED
            SUSPENDED REINSTATE ACTIVE
            SUSPENDED REVOKE REVOKED
            SUSPENDED EXPIRE EXPIRED
            """;
    private static final String ON_CARDS = "ISSUED DELIVER DELIVERED\n";
    private static final String RENEWED = """
            PENDING_START START ISSUED
            PENDING_START DELIVER PENDING_START
            PENDING_START REVOKE REVOKED
            PENDING_START EXPIRE EXPIRED
            """;
    private static final Map<CertificateFamily, String> LEGAL = Map.of(
            CertificateFamily.NES,
            OF_ALL + ON_CARDS + RENEWED,
            CertificateFamily.FISCAL_SEAL,
            OF_ALL + ON_CARDS,
            CertificateFamily.E_SEAL,
            OF_ALL,
            CertificateFamily.ENCRYPTION,
            OF_ALL);

    static Stream<Arguments> everything() {
        return Arrays.stream(CertificateFamily.values())
                .flatMap(family -> Arrays.stream(CertificateStatus.values())
                        .flatMap(status -> Arrays.stream(CertificateOperation.values())
                                .map(operation -> Arguments.of(family, status, operation))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whenAnOperationMeetsAFamilyAndAState_thenItLeadsWhereDrawnOrNowhere(
            CertificateFamily family, CertificateStatus status, CertificateOperation operation) {
        Map<String, CertificateStatus> drawn = LEGAL.get(family)
                .lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(line -> line[0] + line[1], line -> CertificateStatus.valueOf(line[2])));
        Optional<CertificateStatus> expected = Optional.ofNullable(drawn.get(status.name() + operation));

        assertThat(family.after(status, operation)).isEqualTo(expected);
        assertThat(family.allows(status, operation)).isEqualTo(expected.isPresent());
        assertThat(Obstacle.to(operation, family, status, Requester.OFFICER, false, Requester.OFFICER))
                .isEqualTo(expected.isPresent() ? Obstacle.NONE : Obstacle.STATE);
    }

    @Test
    void onlyAPersonsFamilySigns_andOnlyOnACard() {
        assertThat(CertificateFamily.values())
                .filteredOn(family -> !family.isOfBodies())
                .containsExactly(CertificateFamily.NES);
        assertThat(CertificateFamily.NES.media()).containsExactly(KeyMedium.CARD);
    }
}
