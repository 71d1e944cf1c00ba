package tr.nes.holder;

import java.io.Serializable;
import java.util.regex.Pattern;
import tr.nes.shared.NationalId;

/** The number by which a person is registered: a T.C. Kimlik No (a foreigner's begins with 99) or a passport number. */
public record IdentityNumber(String value) implements Serializable {

    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{6,9}");

    public IdentityNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an identity number");
        }
    }

    /** Upper case, without spaces; checks the format, not whether the number exists. */
    public static boolean isValid(String text) {
        return NationalId.isValid(text)
                || text != null && PASSPORT.matcher(text).matches();
    }

    /** Masked: only the first two and the last two characters are shown. */
    public String masked() {
        return value.substring(0, 2) + "*".repeat(value.length() - 4) + value.substring(value.length() - 2);
    }

    @Override
    public String toString() {
        return masked();
    }
}
