package tr.nes.institution;

import java.util.stream.IntStream;

/** Vergi Kimlik No (VKN): 10 digits, the last of which is a check digit; leading zeros belong to it. */
public final class TaxNumber {

    private static final int LENGTH = 10;

    private TaxNumber() {}

    public static boolean isValid(String text) {
        return text != null
                && text.matches("[0-9]{10}")
                && !text.startsWith("00000")
                && checkDigit(text) == text.charAt(LENGTH - 1) - '0';
    }

    private static int checkDigit(String text) {
        int sum = IntStream.range(1, LENGTH)
                .map(i -> weighted(text.charAt(i - 1) - '0', i))
                .sum();
        return Math.floorMod(-sum, 10);
    }

    /** A product that is 0 modulo 9 counts as 9 unless the shifted digit is 0. */
    private static int weighted(int digit, int place) {
        int shifted = (digit + LENGTH - place) % 10;
        int product = shifted * (1 << LENGTH - place) % 9;
        return shifted != 0 && product == 0 ? 9 : product;
    }
}
