package tr.nes.certificate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The only row of the comparison: rounds over all serial numbers in order, each resumed where it stopped. */
@Entity
@Table(name = "authority_comparison")
public class ComparisonRound {

    public static final int ONLY = 1;

    private static final String BEFORE_ALL = "";

    @Id
    private int id;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "last_serial")
    private String lastSerial;

    @Version
    private long version;

    protected ComparisonRound() {}

    /**
     * The serial number after which to resume; empty if nothing is due.
     *
     * @param pause from the start of one round to the start of the next
     */
    public Optional<String> next(Instant now, Duration pause) {
        if (lastSerial == null && isDue(now, pause)) {
            beganAt = now;
            lastSerial = BEFORE_ALL;
        }
        return Optional.ofNullable(lastSerial);
    }

    /** Whether a round is running or must start. */
    public boolean isDue(Instant now, Duration pause) {
        return lastSerial != null || !now.isBefore(beganAt.plus(pause));
    }

    public void passed(String serialNumber) {
        lastSerial = serialNumber;
    }

    public void end() {
        lastSerial = null;
    }
}
