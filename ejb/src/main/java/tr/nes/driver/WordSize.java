package tr.nes.driver;

/** Bits of an operating system. */
public enum WordSize {
    BITS_64(64),
    BITS_32(32);

    private final int bits;

    WordSize(int bits) {
        this.bits = bits;
    }

    public int bits() {
        return bits;
    }
}
