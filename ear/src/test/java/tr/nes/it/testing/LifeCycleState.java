package tr.nes.it.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tr.nes.certificate.CertificateStatus;
import tr.nes.it.testing.LifeCyclePath.Deed;
import tr.nes.it.testing.LifeCyclePath.Step;
import tr.nes.shared.DomainException;

/** A path in progress: after each step the relying parties are compared with the page. */
public final class LifeCycleState {

    private static final Duration FAR = Duration.ofDays(365);

    private final LifeCyclePath path;
    private final LifeCycleRun run;
    private final RelyingParties parties;
    private final Deque<Step> ahead;
    private final List<String> findings = new ArrayList<>();

    public LifeCycleState(LifeCyclePath path, LifeCycleRun run, RelyingParties parties) {
        this.path = path;
        this.run = run;
        this.parties = parties;
        this.ahead = new ArrayDeque<>(path.steps());
    }

    /**
     * Runs up to the timed step.
     *
     * @param turn time of that step, in whole seconds
     */
    public void begin(Instant turn) throws Exception {
        Instant now = Instant.now();
        boolean waits = path.begin() == CertificateStatus.PENDING_START;
        boolean ends = path.ofTime() == Deed.EXPIRE;
        // a renewal that is never to start begins and ends in the same second
        run.begin(path.begin(), waits ? turn : now, ends ? turn.plusMillis(1) : now.plus(FAR));
        compare(path.begin());
        while (!ahead.isEmpty() && !ahead.peek().deed().isTimes()) {
            step();
        }
    }

    /** Waits for that time and runs to the end. */
    public List<String> end() throws Exception {
        while (!ahead.isEmpty()) {
            step();
        }
        return findings;
    }

    private void step() throws Exception {
        Step step = ahead.remove();
        try {
            run.go(step);
        } catch (DomainException refused) {
            findings.add(path + ": " + step.deed() + " refused: " + refused);
        }
        compare(step.to());
    }

    /** The page must show the same before and after the comparison; otherwise it is repeated. */
    private void compare(CertificateStatus drawn) throws Exception {
        PageStatus pageStatus = look();
        List<String> disagreements;
        PageStatus before;
        do {
            before = pageStatus;
            disagreements = parties.disagreements(before, run.certificate());
            pageStatus = look();
        } while (!pageStatus.says(before));
        if (pageStatus.status() != drawn) {
            findings.add(path + ": drawn as " + drawn + ", on the page " + pageStatus.status());
        }
        disagreements.forEach(said -> findings.add(path + ": " + drawn + ": " + said));
    }

    private PageStatus look() throws Exception {
        return new PageStatus(run.seen(), Instant.now());
    }
}
