package tr.nes.web.driver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of files as people read them. */
@Named
@ApplicationScoped
public class FileSizes {

    private static final long STEP = 1024;

    /** In KB or MB with one digit after the comma or point; {@code language} as ISO 639-1. */
    public String text(long octets, String language) {
        boolean large = octets >= STEP * STEP;
        BigDecimal value =
                BigDecimal.valueOf(octets).divide(BigDecimal.valueOf(large ? STEP * STEP : STEP), 1, RoundingMode.UP);
        String number = value.toPlainString();
        return ("en".equals(language) ? number : number.replace('.', ',')) + (large ? " MB" : " KB");
    }
}
