package tr.nes.cardconnector.pcsc;

import java.time.Duration;

/** A time that began just now, and how much of it is left. */
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
