package tr.nes.delivery;

import java.io.Serializable;
import java.time.LocalDate;

/** A day of the calendar on which nobody works, or until noon only. @param edited by an operator */
public record Holiday(LocalDate day, DayPart part, String turkish, String english, boolean edited)
        implements Serializable {

    /** @param language {@code en}; anything else is Turkish */
    public String name(String language) {
        return "en".equals(language) ? english : turkish;
    }
}
