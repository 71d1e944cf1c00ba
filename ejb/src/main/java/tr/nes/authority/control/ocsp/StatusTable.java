package tr.nes.authority.control.ocsp;

import java.math.BigInteger;
import java.time.Instant;
import java.util.concurrent.locks.StampedLock;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.PublishedStatus.Kind;
import tr.nes.certificate.RevocationReason;

/**
 * The status of many certificates in little memory: 25 octets each in a table of open addresses that is at most three
 * quarters full, so a million in 52 MB. Any number of readers beside one writer.
 */
final class StatusTable {

    /** RFC 5280 §4.1.2.2: a serial number has at most 20 octets. */
    private static final int LONGEST_BITS = 160;

    private static final int FIRST_CAPACITY = 1 << 10;
    private static final RevocationReason[] REASONS = RevocationReason.values();
    private static final byte EMPTY = 0;
    private static final byte GOOD = 1;
    private static final byte HOLD = 2;
    /** Plus the reason's position. */
    private static final byte REVOKED = 3;

    private final StampedLock lock = new StampedLock();
    private Slots slots = new Slots(FIRST_CAPACITY);
    private int size;

    /** The serial number's 160 bits, and what is known of it. */
    private record Slots(long[] high, long[] middle, int[] low, int[] seconds, byte[] code) {

        Slots(int capacity) {
            this(new long[capacity], new long[capacity], new int[capacity], new int[capacity], new byte[capacity]);
        }

        /** Of this number, or the empty one where it belongs; bounded, as a reader may see it half changed. */
        int find(long h, long m, int l) {
            int mask = code.length - 1;
            long hash = (h * 31 + m) * 31 + l;
            int slot = (int) (hash * 0x9E3779B97F4A7C15L >>> 32) & mask;
            for (int tried = 0; tried <= mask; tried++) {
                if (code[slot] == EMPTY || low[slot] == l && middle[slot] == m && high[slot] == h) {
                    return slot;
                }
                slot = slot + 1 & mask;
            }
            return 0;
        }

        void put(int slot, long h, long m, int l, int since, byte status) {
            high[slot] = h;
            middle[slot] = m;
            low[slot] = l;
            seconds[slot] = since;
            code[slot] = status;
        }
    }

    /** False for numbers that no certificate has: not positive, or longer than 20 octets. */
    static boolean canHold(BigInteger serial) {
        return serial.signum() > 0 && serial.bitLength() <= LONGEST_BITS;
    }

    /** @return null if there is nothing about it. @param serial one that {@link #canHold can be held} */
    StatusEntry find(BigInteger serial) {
        long high = serial.shiftRight(96).longValue();
        long middle = serial.shiftRight(32).longValue();
        int low = serial.intValue();
        long stamp = lock.tryOptimisticRead();
        StatusEntry found = stamp == 0 ? null : read(slots, high, middle, low);
        if (stamp != 0 && lock.validate(stamp)) {
            return found;
        }
        stamp = lock.readLock();
        try {
            return read(slots, high, middle, low);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    private static StatusEntry read(Slots slots, long high, long middle, int low) {
        int slot = slots.find(high, middle, low);
        byte code = slots.code[slot];
        return code == EMPTY
                ? null
                : new StatusEntry(status(code), Instant.ofEpochSecond(Integer.toUnsignedLong(slots.seconds[slot])));
    }

    private static PublishedStatus status(byte code) {
        return switch (code) {
            case GOOD -> PublishedStatus.GOOD;
            case HOLD -> PublishedStatus.HOLD;
            default -> PublishedStatus.revoked(REASONS[code - REVOKED]);
        };
    }

    private static byte code(PublishedStatus status) {
        return switch (status.kind()) {
            case GOOD -> GOOD;
            case HOLD -> HOLD;
            default ->
                (byte) (REVOKED + (status.reason() == null ? RevocationReason.UNSPECIFIED : status.reason()).ordinal());
        };
    }

    /** @param entry anything but {@link Kind#UNKNOWN}; its time loses what is below the second */
    void put(BigInteger serial, StatusEntry entry) {
        long high = serial.shiftRight(96).longValue();
        long middle = serial.shiftRight(32).longValue();
        int low = serial.intValue();
        long stamp = lock.writeLock();
        try {
            if (size >= slots.code.length / 4 * 3) {
                grow();
            }
            int slot = slots.find(high, middle, low);
            size += slots.code[slot] == EMPTY ? 1 : 0;
            slots.put(slot, high, middle, low, (int) entry.since().getEpochSecond(), code(entry.status()));
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    private void grow() {
        Slots old = slots;
        Slots larger = new Slots(old.code.length * 2);
        for (int i = 0; i < old.code.length; i++) {
            if (old.code[i] != EMPTY) {
                int slot = larger.find(old.high[i], old.middle[i], old.low[i]);
                larger.put(slot, old.high[i], old.middle[i], old.low[i], old.seconds[i], old.code[i]);
            }
        }
        slots = larger;
    }
}
