package tr.nes.cardconnector.pcsc;

import java.time.Duration;

/** A time limit that starts now, and the rest of it. */
final class Deadline {

    private final long start = System.nanoTime();
    private final long length;

    Deadline(Duration length) {
        this.length = length.toNanos();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, start + length - System.nanoTime()));
    }

    boolean isOver() {
        return left().isZero();
    }

    /** @param instant of {@link System#nanoTime()} */
    boolean isAfterStart(long instant) {
        return instant - start > 0;
    }
}
