package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The characters in a picture, and the work that replaces reading them. Deleted by the first attempt. */
@Entity
@Table(name = "captcha")
public class Captcha {

    private static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private String answer;
    private long seed;

    /** Of the last challenge; 0 if there was none. */
    private long work;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Captcha() {}

    /** @param seed of the distortion, so that every request for the picture returns the same one */
    public Captcha(UUID id, String answer, long seed, Instant now) {
        this.id = id;
        this.answer = answer;
        this.seed = seed;
        this.expiresAt = now.plus(LIFE);
    }

    /** From now on only a challenge of this size is valid. */
    public void demand(long largestNumber) {
        work = largestNumber;
    }

    public long work() {
        return work;
    }

    public boolean isFresh(Instant now) {
        return now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public String answer() {
        return answer;
    }

    public long seed() {
        return seed;
    }
}
