package tr.nes.browser.testing;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands in a shell on the server's machine. */
public final class Operator {

    /** Exit code and output of a command, both streams together. */
    public record Printed(int code, String text) {}

    private final Path script;
    private final Path run;
    private final Path data;

    Operator(Path script, Path run, Path data) {
        this.script = script;
        this.run = run;
        this.data = data;
    }

    /** The same commands on a data directory where no server has ever run. */
    public Operator elsewhere(Path other) {
        return new Operator(script, other, data);
    }

    public Printed nes(String... arguments) throws IOException, InterruptedException {
        return nesReading("", arguments);
    }

    /** @param input the command's standard input */
    public Printed nesReading(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-Dnes.run.dir=" + run, "-Dnes.data.dir=" + data));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Printed(process.waitFor(), text);
    }
}
