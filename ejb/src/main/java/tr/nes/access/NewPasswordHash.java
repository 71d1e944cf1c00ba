package tr.nes.access;

/**
 * A password that somebody without an account chose.
 *
 * @param flaw null if it is acceptable
 * @param hash null if it is not
 */
public record NewPasswordHash(NewPasswordResult flaw, String hash) {

    /** Leaves the hash out. */
    @Override
    public String toString() {
        return String.valueOf(flaw);
    }
}
