package tr.nes.browser.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a shell on the server's machine. */
public final class Operator {

    /** How a command ended and what it printed, both streams together. */
    public record Printed(int code, String text) {}

    private final Path script;
    private final Path run;

    Operator(Path script, Path run) {
        this.script = script;
        this.run = run;
    }

    /** The same command where no server has ever run. */
    public Operator elsewhere(Path other) {
        return new Operator(script, other);
    }

    public Printed nes(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        command.add("-Dnes.run.dir=" + run);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Printed(process.waitFor(), text);
    }
}
