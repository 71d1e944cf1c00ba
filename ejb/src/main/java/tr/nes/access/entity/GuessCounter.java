package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Number of passwords refused for one identity number, known or not, or from one network. */
@Entity
@Table(name = "guess_counter")
public class GuessCounter {

    private static final Duration RECENT = Duration.ofHours(1);

    @Id
    private String name;

    @Version
    private long version;

    /** Since the last accepted one. */
    private int refused;

    /** Since {@link #recentSince}. */
    private int recent;

    @Column(name = "recent_since")
    private Instant recentSince;

    @Column(name = "touched_at")
    private Instant touchedAt;

    protected GuessCounter() {}

    public GuessCounter(String name, Instant now) {
        this.name = name;
        this.recentSince = now;
        this.touchedAt = now;
    }

    public void refused(Instant now) {
        recent = recent(now) + 1;
        if (recent == 1) {
            recentSince = now;
        }
        refused++;
        touchedAt = now;
    }

    public void accepted(Instant now) {
        refused = 0;
        recent = 0;
        touchedAt = now;
    }

    /** Makes sure that the row is written, whatever the result. */
    public void touch(Instant now) {
        touchedAt = now;
    }

    public int refused() {
        return refused;
    }

    /** Refusals of about the last hour. */
    public int recent(Instant now) {
        return recentSince.plus(RECENT).isAfter(now) ? recent : 0;
    }
}
