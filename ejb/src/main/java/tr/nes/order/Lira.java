package tr.nes.order;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalLong;

/** Amounts in kuruş as people write them. */
public final class Lira {

    private static final int DIGITS_AFTER = 2;

    private Lira() {}

    /** For example {@code 1.080,00 TL}. */
    public static String text(long amount) {
        return number(amount) + " TL";
    }

    /** For example {@code 1.080,00}. */
    public static String number(long amount) {
        DecimalFormatSymbols turkish = new DecimalFormatSymbols(Locale.ROOT);
        turkish.setGroupingSeparator('.');
        turkish.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.00", turkish).format(BigDecimal.valueOf(amount, DIGITS_AFTER));
    }

    /** For example {@code 1080,00}, for files. */
    public static String plain(long amount) {
        return BigDecimal.valueOf(amount, DIGITS_AFTER).toPlainString().replace('.', ',');
    }

    /** In kuruş; empty if it is no amount like {@code 1.080,00}, {@code 1080,00}, {@code 1080.00} or {@code 1080}. */
    public static OptionalLong parse(String typed) {
        String text =
                typed == null ? "" : typed.replaceFirst("(?i)\\s*(TL|₺)$", "").strip();
        if (!text.matches("[0-9]{1,9}([.,][0-9]{2})?|[0-9]{1,3}(\\.[0-9]{3}){1,2}(,[0-9]{2})?")) {
            return OptionalLong.empty();
        }
        String digits = text.replaceAll("\\.(?=[0-9]{3})", "").replace(',', '.');
        return OptionalLong.of(
                new BigDecimal(digits).movePointRight(DIGITS_AFTER).longValueExact());
    }
}
