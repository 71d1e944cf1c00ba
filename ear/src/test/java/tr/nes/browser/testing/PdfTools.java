package tr.nes.browser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What public tools say of a PDF. */
public final class PdfTools {

    private PdfTools() {}

    /** Of its signatures. */
    public static String pdfsig(Path file) throws Exception {
        return said("pdfsig", "-nocert", file.toString());
    }

    /** Of its structure. */
    public static String qpdf(Path file) throws Exception {
        return said("qpdf", "--check", file.toString());
    }

    private static String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
