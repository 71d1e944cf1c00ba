package tr.nes.browser.testing;

/** T.C. Kimlik numbers that only satisfy the checksum. */
public final class NationalIds {

    private NationalIds() {}

    /** Nine digits with the two check digits after them. */
    public static String of(int nine) {
        int[] d = String.valueOf(nine).chars().map(c -> c - '0').toArray();
        int odd = d[0] + d[2] + d[4] + d[6] + d[8];
        int even = d[1] + d[3] + d[5] + d[7];
        int tenth = Math.floorMod(7 * odd - even, 10);
        return nine + "" + tenth + (odd + even + tenth) % 10;
    }
}
