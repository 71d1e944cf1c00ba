package tr.nes.browser.testing;

import java.nio.charset.StandardCharsets;

/** Letters that institutions send. */
public final class Letters {

    private Letters() {}

    /** A PDF page without anything on it. */
    public static byte[] emptyPage() {
        return """
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
                trailer <</Root 1 0 R /Size 4>>
                startxref
                0
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }
}
