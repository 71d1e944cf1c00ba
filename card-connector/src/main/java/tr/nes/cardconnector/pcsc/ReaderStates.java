package tr.nes.cardconnector.pcsc;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import tr.nes.cardconnector.ReaderName;

/**
 * An array of SCARD_READERSTATE in pcsclite's layout on 64-bit Linux: name pointer, user data pointer, current
 * state, event state, length of the ATR (8 bytes each), 33 bytes of ATR, padding. The names follow the array.
 */
final class ReaderStates {

    static final int PRESENT = 0x20;

    /** PCSCLITE_MAX_READERS_CONTEXTS: readers that the daemon serves, and states that one call takes. */
    private static final int MOST_STATES = 16;

    private static final ReaderName PLUG_AND_PLAY = new ReaderName("\\\\?PnP?\\Notification");

    private static final int SIZE = 80;
    private static final int CURRENT = 16;
    private static final int EVENT = 24;
    private static final int GONE = 0x04 | 0x08;
    // use of the card by others is ignored: it would wake the monitor at each connect and disconnect
    private static final int USE = 0x80 | 0x100;
    private static final long CHANGED = 0x2;

    private final int count;
    private final ByteBuffer memory;

    ReaderStates(List<ReaderName> names) {
        List<byte[]> texts =
                names.stream().map(ReaderNameEncoding::zeroTerminated).toList();
        count = texts.size();
        memory = ByteBuffer.allocateDirect(count * SIZE
                        + texts.stream().mapToInt(text -> text.length).sum())
                .order(ByteOrder.nativeOrder());
        long address = Pointer.nativeValue(Native.getDirectBufferPointer(memory));
        int at = count * SIZE;
        for (int i = 0; i < count; i++) {
            memory.putLong(i * SIZE, address + at);
            memory.put(at, texts.get(i));
            at += texts.get(i).length;
        }
    }

    /**
     * The states of these readers and, where there is room, of the pseudo reader that reports attached readers: at
     * the limit no further reader can be attached, and a detached one shows by its own state.
     */
    static ReaderStates watching(List<ReaderName> readers) {
        List<ReaderName> names = new ArrayList<>(readers);
        if (names.size() < MOST_STATES) {
            names.add(PLUG_AND_PLAY);
        }
        return new ReaderStates(names);
    }

    int count() {
        return count;
    }

    ByteBuffer memory() {
        return memory;
    }

    /** Marks the current states as known: the next wait ends when one changes. */
    void know() {
        know(USE);
    }

    /** Likewise; the next wait also ends when another program starts or stops using the card. */
    void knowUse() {
        know(0);
    }

    private void know(int ignored) {
        for (int i = 0; i < count; i++) {
            memory.putLong(i * SIZE + CURRENT, event(i) & ~(ignored | CHANGED));
        }
    }

    boolean present(int index) {
        return (event(index) & PRESENT) != 0;
    }

    boolean gone(int index) {
        return (event(index) & GONE) != 0;
    }

    /** Number of insertions and removals since the daemon found the reader, modulo 65536. */
    int comings(int index) {
        return (int) (event(index) >> 16) & 0xFFFF;
    }

    private long event(int index) {
        return memory.getLong(index * SIZE + EVENT);
    }
}
