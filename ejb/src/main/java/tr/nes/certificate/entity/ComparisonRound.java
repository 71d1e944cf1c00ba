package tr.nes.certificate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The comparison's only row: rounds over all serial numbers in their order, each from where it was left. */
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
     * After which serial number it goes on; empty if nothing is due.
     *
     * @param pause from the beginning of one round to that of the next
     */
    public Optional<String> next(Instant now, Duration pause) {
        if (lastSerial == null && isDue(now, pause)) {
            beganAt = now;
            lastSerial = BEFORE_ALL;
        }
        return Optional.ofNullable(lastSerial);
    }

    /** Whether one is under way or must begin. */
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
