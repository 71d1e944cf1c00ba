package tr.nes.settings.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import tr.nes.installation.FolderCheck;
import tr.nes.settings.control.StartCheck;

/**
 * Run by the start script before the server: says in a sentence each which settings or folders keep it from starting, and ends with
 * code 78 (EX_CONFIG of sysexits.h) if there are any. Creates and changes nothing.
 */
@PermitAll
public class StartCheckCommand {

    public static final int WRONG = 78;

    private static final String BEGINNING = "The server does not start: ";

    private StartCheckCommand() {}

    /** @param arguments the server's: {@code -Dname=value}, {@code -P file}; others are ignored */
    public static void main(String[] arguments) {
        List<String> sentences = sentences(List.of(arguments));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        sentences.forEach(sentence -> err.println(BEGINNING + sentence + "."));
        System.exit(sentences.isEmpty() ? 0 : WRONG);
    }

    static List<String> sentences(List<String> arguments) {
        Map<String, String> given = new TreeMap<>();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            file(arguments.get(i), next).ifPresent(file -> sentences.addAll(load(file, given)));
        }
        arguments.stream().filter(argument -> argument.startsWith("-D")).forEach(argument -> {
            String[] pair = argument.substring(2).split("=", 2);
            given.put(pair[0], pair.length == 2 ? pair[1] : "true");
        });
        sentences.addAll(new StartCheck().sentences(given));
        if (sentences.isEmpty()) {
            given.forEach(System::setProperty);
            FolderCheck.problem().ifPresent(sentences::add);
        }
        return sentences;
    }

    private static Optional<String> file(String argument, String next) {
        if (argument.equals("-P") || argument.equals("--properties")) {
            return Optional.of(next);
        }
        return List.of("-P=", "--properties=").stream()
                .filter(argument::startsWith)
                .map(option -> argument.substring(option.length()))
                .findFirst();
    }

    private static List<String> load(String file, Map<String, String> given) {
        Properties read = new Properties();
        try (Reader in =
                Files.newBufferedReader(Path.of(file.replaceFirst("^file:", "")), StandardCharsets.ISO_8859_1)) {
            read.load(in);
            read.stringPropertyNames().forEach(name -> given.put(name, read.getProperty(name)));
            return List.of();
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return List.of("-P names " + file + ", but must name a file of properties that this server can read");
        }
    }
}
