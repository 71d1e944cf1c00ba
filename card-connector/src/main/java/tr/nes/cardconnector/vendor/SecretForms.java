package tr.nes.cardconnector.vendor;

import java.util.Arrays;

/**
 * The forms in which a PIN or PUK can stand in a command's data: characters, numbers, two digits in a byte. Works on
 * arrays only, so that nothing is left in memory.
 */
final class SecretForms {

    private static final int LOW = 0x0F;
    /** First half of a PIN block's first byte (ISO 9564-1 format 2). */
    private static final int BLOCK = 0x20;

    private static final int LONGEST = 16;

    private SecretForms() {}

    /**
     * Whether the data is these secrets one after the other and nothing else: each in one of its forms, with or without a
     * length before it, padded with 00 or FF to 16 bytes at most, or not.
     *
     * @param secrets ASCII digits
     */
    static boolean isExactly(byte[] data, byte[]... secrets) {
        return matches(data, 0, secrets, 0);
    }

    private static boolean matches(byte[] data, int at, byte[][] secrets, int next) {
        if (next == secrets.length) {
            return at == data.length;
        }
        byte[] secret = secrets[next];
        if (matchesBare(data, at, secrets, next)) {
            return true;
        }
        boolean counted = at < data.length && (data[at] == secret.length || data[at] == (BLOCK | secret.length));
        return counted && matchesBare(data, at + 1, secrets, next);
    }

    private static boolean matchesBare(byte[] data, int at, byte[][] secrets, int next) {
        for (byte[] form : forms(secrets[next])) {
            boolean there = stands(data, at, form);
            int end = at + form.length;
            Arrays.fill(form, (byte) 0);
            if (there && matchesPadded(data, at, end, secrets, next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesPadded(byte[] data, int at, int end, byte[][] secrets, int next) {
        int behind = end;
        do {
            if (matches(data, behind, secrets, next + 1)) {
                return true;
            }
            behind++;
        } while (behind <= Math.min(data.length, at + LONGEST) && isPadding(data[behind - 1]));
        return false;
    }

    private static boolean isPadding(byte value) {
        return value == 0 || value == (byte) 0xFF;
    }

    private static boolean stands(byte[] data, int at, byte[] form) {
        return at + form.length <= data.length && Arrays.equals(data, at, at + form.length, form, 0, form.length);
    }

    /** Characters, numbers, packed; packed with an odd number of digits ends with F. */
    private static byte[][] forms(byte[] secret) {
        byte[] packed = new byte[(secret.length + 1) / 2];
        for (int i = 0; i < secret.length; i++) {
            packed[i / 2] |= (byte) ((secret[i] & LOW) << (i % 2 == 0 ? 4 : 0));
        }
        if (secret.length % 2 != 0) {
            packed[packed.length - 1] |= LOW;
        }
        return new byte[][] {secret.clone(), digits(secret), packed};
    }

    private static byte[] digits(byte[] secret) {
        byte[] digits = new byte[secret.length];
        for (int i = 0; i < secret.length; i++) {
            digits[i] = (byte) (secret[i] & LOW);
        }
        return digits;
    }

    /** Whether the secret stands anywhere in the data: a digit in each byte, whatever the upper half, or in each half. */
    static boolean standIn(byte[] data, byte[] secret) {
        byte[] digits = digits(secret);
        byte[] lower = new byte[data.length];
        byte[] halves = new byte[2 * data.length];
        byte[] swapped = new byte[2 * data.length];
        for (int i = 0; i < data.length; i++) {
            byte low = (byte) (data[i] & LOW);
            byte high = (byte) (data[i] >> 4 & LOW);
            lower[i] = low;
            halves[2 * i] = high;
            halves[2 * i + 1] = low;
            swapped[2 * i] = low;
            swapped[2 * i + 1] = high;
        }
        boolean found = isIn(lower, digits) || isIn(halves, digits) || isIn(swapped, digits);
        for (byte[] each : new byte[][] {digits, lower, halves, swapped}) {
            Arrays.fill(each, (byte) 0);
        }
        return found;
    }

    /** Whether these bytes stand anywhere in the data. */
    static boolean isIn(byte[] data, byte[] wanted) {
        for (int at = 0; at + wanted.length <= data.length; at++) {
            if (stands(data, at, wanted)) {
                return true;
            }
        }
        return false;
    }
}
