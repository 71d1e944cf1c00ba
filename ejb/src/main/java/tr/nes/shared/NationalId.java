package tr.nes.shared;

import java.io.Serializable;

/** T.C. Kimlik No: 11 ASCII digits, the first not 0, two check digits. */
public record NationalId(String value) implements Serializable {

    public NationalId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a T.C. Kimlik No");
        }
    }

    public static boolean isValid(String text) {
        if (text == null || text.length() != 11 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int[] d = text.chars().map(c -> c - '0').toArray();
        int odd = d[0] + d[2] + d[4] + d[6] + d[8];
        int even = d[1] + d[3] + d[5] + d[7];
        return d[0] != 0 && d[9] == Math.floorMod(7 * odd - even, 10) && d[10] == (odd + even + d[9]) % 10;
    }

    /** Masked: only the first two and the last two digits are shown. */
    public String masked() {
        return value.substring(0, 2) + "*******" + value.substring(9);
    }

    @Override
    public String toString() {
        return masked();
    }
}
