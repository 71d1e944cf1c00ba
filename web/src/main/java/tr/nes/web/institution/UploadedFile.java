package tr.nes.web.institution;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The content of a file in a form. */
final class UploadedFile {

    private UploadedFile() {}

    static byte[] content(Part part) {
        try {
            return part.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
