package tr.nes.notification.control;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The network's name for a part of a message. Many message centres write the same name differently when they accept a
 * message and when they report on it: decimal or hexadecimal, padded with zeros, in upper or lower case.
 */
record MessageReference(String given) {

    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;
    /** Smaller numbers of one centre are too close to each other: digits alone are not read both ways. */
    private static final BigInteger SMALLEST = BigInteger.valueOf(0x10000);

    /** How it is stored: upper case, without prefix and padding. */
    String canonical() {
        String bare = given.strip().toUpperCase(Locale.ROOT).replaceFirst("^(0X)?0*(?=.)", "");
        return bare.isEmpty() ? given : bare;
    }

    /** The name itself: as it was stored once, and as it is stored now. */
    List<String> exact() {
        return Stream.of(given, canonical()).distinct().toList();
    }

    /** The same number in the other notation; a small one only if a letter in either shows which is hexadecimal. */
    List<String> converted() {
        String name = canonical();
        List<String> forms = new ArrayList<>();
        if (name.matches("[0-9]{1,20}")) {
            forms.add(new BigInteger(name, DECIMAL).toString(HEXADECIMAL).toUpperCase(Locale.ROOT));
        }
        if (name.matches("[0-9A-F]{1,17}")) {
            forms.add(new BigInteger(name, HEXADECIMAL).toString(DECIMAL));
        }
        forms.removeIf(form -> isAmbiguous(name, form));
        return forms;
    }

    private static boolean isAmbiguous(String name, String form) {
        boolean small = new BigInteger(form, HEXADECIMAL).compareTo(SMALLEST) < 0;
        return small && name.matches("[0-9]+") && form.matches("[0-9]+");
    }
}
