package tr.nes.cardconnector.simulator.command;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A PIN or PUK with its retry counter. Stored as a digest, so that a heap dump shows no digits. */
public final class StoredSecret {

    private final int allTries;
    private byte[] digest;
    private int length;
    private int tries;
    private boolean verified;

    public StoredSecret(byte[] value, int allTries, int tries) {
        this.allTries = allTries;
        this.tries = tries;
        store(value);
    }

    private void store(byte[] value) {
        digest = digest(value);
        length = value.length;
    }

    /** Compares and counts a failure. */
    boolean present(byte[] value) {
        verified = tries > 0 && is(value);
        if (verified) {
            tries = allTries;
        } else if (tries > 0) {
            tries--;
        }
        return verified;
    }

    /** Compares without counting; ignores zero padding by a terminal. */
    public boolean is(byte[] value) {
        int end = value.length;
        while (end > 0 && value[end - 1] == 0) {
            end--;
        }
        return MessageDigest.isEqual(digest, digest(Arrays.copyOf(value, end)));
    }

    void replace(byte[] value) {
        store(value);
        resetCounter();
    }

    void resetCounter() {
        tries = allTries;
    }

    void forget() {
        verified = false;
    }

    boolean verified() {
        return verified;
    }

    public int tries() {
        return tries;
    }

    int allTries() {
        return allTries;
    }

    int length() {
        return length;
    }

    private static byte[] digest(byte[] value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
