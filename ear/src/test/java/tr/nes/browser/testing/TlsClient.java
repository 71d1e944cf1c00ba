package tr.nes.browser.testing;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code openssl s_client}, which offers any version and suite, weak or not. */
public final class TlsClient {

    /** OpenSSL itself would otherwise refuse old versions. */
    private static final String ANYTHING = ":@SECLEVEL=0";

    private final String server;

    public TlsClient(String address) {
        server = URI.create(address).getAuthority();
    }

    /** Every suite of TLS 1.2 and earlier that OpenSSL supports, by OpenSSL's name. */
    public static List<String> suites() throws IOException, InterruptedException {
        String all = run("", "openssl", "ciphers", "-tls1_2", "-s", "ALL:COMPLEMENTOFALL" + ANYTHING);
        return List.of(all.strip().split(":"));
    }

    /** Whether a connection with this version and suite (null for any) succeeds. */
    public boolean connects(String version, String suite) throws IOException, InterruptedException {
        String said = suite == null
                ? said("", version, "-cipher", "ALL" + ANYTHING)
                : said("", version, "-cipher", suite + ANYTHING);
        return said.contains("Cipher is ") && !said.contains("Cipher is (NONE)");
    }

    /** Whether a connection with this suite of TLS 1.3 succeeds. */
    public boolean connectsNewest(String suite) throws IOException, InterruptedException {
        return said("", "-tls1_3", "-ciphersuites", suite).contains("Cipher is " + suite);
    }

    /** Its output about a connection. */
    public String said(String input, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl", "s_client", "-connect", server));
        command.addAll(Arrays.asList(options));
        return run(input, command.toArray(String[]::new));
    }

    private static String run(String input, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (Writer in = process.outputWriter(StandardCharsets.US_ASCII)) {
            in.write(input);
        } catch (IOException endedBefore) {
            // only the output matters
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
