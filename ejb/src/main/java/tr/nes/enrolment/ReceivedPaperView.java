package tr.nes.enrolment;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/**
 * A form signed by hand that was taken in.
 *
 * @param number of the application
 * @param version of the print
 * @param scanned whether a scan of it was uploaded
 */
public record ReceivedPaperView(UUID id, String number, int version, String applicant, boolean scanned)
        implements Serializable {

    /** A scanned form as it was uploaded. */
    public record PaperScanView(String number, ScanFormat format, byte[] content) implements Serializable {

        public String fileName() {
            return "form-" + number + "." + format.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a scanned form may be. */
    public enum ScanFormat {
        PDF("application/pdf"),
        JPEG("image/jpeg"),
        PNG("image/png");

        private final String mediaType;

        ScanFormat(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
