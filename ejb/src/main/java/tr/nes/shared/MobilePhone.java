package tr.nes.shared;

import java.io.Serializable;

/** A Turkish mobile phone number: ten digits that begin with 5; stored as E.164 (+90...). */
public record MobilePhone(String national) implements Serializable {

    public MobilePhone {
        if (national == null || !national.matches("5[0-9]{9}")) {
            throw new IllegalArgumentException("not a mobile phone number");
        }
    }

    public static MobilePhone ofE164(String e164) {
        return new MobilePhone(e164.substring(3));
    }

    public String e164() {
        return "+90" + national;
    }

    /** Masked for display: only the first two and last two digits are shown, for example 50* *** ** 01. */
    public String masked() {
        return national.substring(0, 2) + "* *** ** " + national.substring(8);
    }

    @Override
    public String toString() {
        return masked();
    }
}
