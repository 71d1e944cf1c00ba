package tr.nes.browser.testing;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs the server's own command that queries a server's state. */
public final class ManagementCommand {

    private ManagementCommand() {}

    /** Its output, both streams together. */
    public static String state(Portal portal, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Portal.TARGET
                        .resolve("server/bin/jboss-cli.sh")
                        .toAbsolutePath()
                        .toString(),
                "--connect",
                "--controller=" + URI.create(portal.management()).getAuthority(),
                "--command=:read-attribute(name=server-state)"));
        command.addAll(List.of(options));
        Process cli = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        String said = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        cli.waitFor();
        return said;
    }
}
