package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.it.testing.CertificateFixture;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.LifeCyclePath;
import tr.nes.it.testing.LifeCyclePath.Deed;
import tr.nes.it.testing.LifeCyclePath.Step;
import tr.nes.it.testing.LifeCycleRun;
import tr.nes.it.testing.LifeCycleState;
import tr.nes.it.testing.PageStatus;
import tr.nes.it.testing.RelyingParties;

/** On every legal path, at every step, OpenSSL and EU DSS agree with the page. */
class CertificatePathsIT extends InServer {

    private static final String PATHS = """
            PENDING_START -deliver-> PENDING_START -start-> DELIVERED -activate-> ACTIVE -suspend-> SUSPENDED -reinstate-> ACTIVE
            PENDING_START -start-> ISSUED -activate-> ACTIVE -revoke SUPERSEDED-> REVOKED
            PENDING_START -revoke CESSATION_OF_OPERATION-> REVOKED
            PENDING_START -expire-> EXPIRED
            ISSUED -deliver-> DELIVERED -activate-> ACTIVE -suspend-> SUSPENDED -revoke KEY_COMPROMISE-> REVOKED
            ISSUED -revoke AFFILIATION_CHANGED-> REVOKED
            ISSUED -expire-> EXPIRED
            ISSUED -deliver-> DELIVERED -revoke UNSPECIFIED-> REVOKED
            ISSUED -deliver-> DELIVERED -desk_revoke PRIVILEGE_WITHDRAWN-> REVOKED
            ISSUED -deliver-> DELIVERED -expire-> EXPIRED
            ISSUED -activate-> ACTIVE -desk_suspend-> SUSPENDED -desk_reinstate-> ACTIVE -desk_revoke KEY_COMPROMISE-> REVOKED
            ISSUED -activate-> ACTIVE -desk_suspend-> SUSPENDED -revoke SUPERSEDED-> REVOKED
            ISSUED -activate-> ACTIVE -expire-> EXPIRED
            ISSUED -activate-> ACTIVE -suspend-> SUSPENDED -expire-> EXPIRED
            """;

    private static final Duration YEAR = Duration.ofDays(365);

    /** Time for the steps before a timed one; doubled if that is not enough. */
    private static final Duration LIST_DATED_BACK = Duration.ofMinutes(5);

    private static final Duration MARGIN = Duration.ofSeconds(10);

    @Inject
    private Instance<LifeCycleRun> walks;

    @Inject
    private CertificateFixture certificateFixture;

    @Test
    void whenTheTableAllowsAMove_thenAPathTakesIt() {
        List<String> walked = paths().flatMap(state -> state.steps().stream())
                .map(step -> step.from() + " " + step.deed().operation())
                .distinct()
                .toList();
        List<String> legal = Arrays.stream(CertificateStatus.values())
                .flatMap(status -> Arrays.stream(CertificateOperation.values())
                        .filter(operation -> CertificateFamily.NES.allows(status, operation))
                        .map(operation -> status + " " + operation))
                .toList();
        assertThat(walked).containsExactlyInAnyOrderElementsOf(legal);
    }

    @Test
    void whenThePathsAreWalked_thenTheWorldAgreesWithThePageAtEachStep() throws Exception {
        RelyingParties relyingParties = relyingParties();
        List<String> findings = new ArrayList<>();
        List<LifeCycleState> waiting = walkedUpToTheirTime(relyingParties);
        for (LifeCyclePath state :
                paths().filter(state -> state.ofTime() == null).toList()) {
            findings.addAll(begun(state, relyingParties, Instant.now().plus(YEAR.dividedBy(2)))
                    .end());
        }
        for (LifeCycleState state : waiting) {
            findings.addAll(state.end());
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void whenThePageWereWrong_thenEachOfThemWouldObject() throws Exception {
        LifeCycleRun active = begun();
        active.go(new Step(CertificateStatus.ISSUED, Deed.ACTIVATE, null, CertificateStatus.ACTIVE));
        PageStatus wrong = new PageStatus(active.seen(), Instant.now());
        assertThat(relyingParties().disagreements(wrong, begun().certificate()))
                .extracting(said -> said.substring(0, said.indexOf(':')))
                .containsExactly(
                        "openssl ocsp",
                        "openssl ocsp, GET",
                        "openssl crl",
                        "openssl verify",
                        "DSS by OCSP",
                        "DSS by OCSP relies on it",
                        "DSS by list",
                        "DSS by list relies on it");
    }

    private static Stream<LifeCyclePath> paths() {
        return PATHS.lines().map(LifeCyclePath::of);
    }

    private List<LifeCycleState> walkedUpToTheirTime(RelyingParties relyingParties) throws Exception {
        for (Duration margin = MARGIN; ; margin = margin.multipliedBy(2)) {
            Instant turn = Instant.now().plus(margin).truncatedTo(ChronoUnit.SECONDS);
            List<LifeCycleState> waiting = readyFor(turn, relyingParties);
            if (Instant.now().isBefore(turn)) {
                return waiting;
            }
        }
    }

    /** If the time comes before all paths are ready, the results are to be discarded. */
    private List<LifeCycleState> readyFor(Instant turn, RelyingParties relyingParties) throws Exception {
        List<LifeCycleState> waiting = new ArrayList<>();
        try {
            for (LifeCyclePath path :
                    paths().filter(path -> path.ofTime() != null).toList()) {
                waiting.add(begun(path, relyingParties, turn));
            }
        } catch (Exception | AssertionError late) {
            if (Instant.now().isBefore(turn)) {
                throw late;
            }
        }
        return waiting;
    }

    private LifeCycleState begun(LifeCyclePath state, RelyingParties relyingParties, Instant turn) throws Exception {
        LifeCycleState walked = new LifeCycleState(state, walks.get(), relyingParties);
        walked.begin(turn);
        return walked;
    }

    private RelyingParties relyingParties() throws Exception {
        return new RelyingParties(certificateFixture::awaitLists);
    }

    private LifeCycleRun begun() throws Exception {
        LifeCycleRun lifeCycleRun = walks.get();
        Instant now = Instant.now();
        lifeCycleRun.begin(CertificateStatus.ISSUED, now.minus(LIST_DATED_BACK), now.plus(YEAR));
        return lifeCycleRun;
    }
}
