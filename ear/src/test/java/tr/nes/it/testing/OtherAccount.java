package tr.nes.it.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another account of this machine; requires root. */
public final class OtherAccount {

    private static final String NOBODY = "65534";

    private OtherAccount() {}

    public static boolean canBePlayed() throws IOException {
        return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    }

    /** Exit code of the command run as nobody. */
    public static int tries(String... command) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs"));
        arguments.addAll(List.of(command));
        Process process = new ProcessBuilder(arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }
}
