package tr.nes.browser.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pages packaged in the portal, so that a new one is tested without being listed. */
public final class Views {

    private static final Path EAR =
            Path.of(System.getProperty("browser.target", "target")).resolve("nes.ear");

    private Views() {}

    /** View ids such as {@code /access/password-login.xhtml}. Fragments and templates are not pages. */
    public static List<String> all() throws IOException {
        return files().stream().filter(name -> name.endsWith(".xhtml")).toList();
    }

    /** Folders that contain files, such as {@code /resources/css}. */
    public static Set<String> folders() throws IOException {
        return files().stream()
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .filter(folder -> !folder.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> files() throws IOException {
        try (ZipInputStream ear = new ZipInputStream(Files.newInputStream(EAR))) {
            for (ZipEntry entry = ear.getNextEntry(); entry != null; entry = ear.getNextEntry()) {
                if (entry.getName().equals("web.war")) {
                    return names(ear.readAllBytes());
                }
            }
        }
        throw new AssertionError("no web.war in " + EAR);
    }

    private static List<String> names(byte[] war) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(war))) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                String name = entry.getName();
                if (!name.startsWith("WEB-INF/") && !name.startsWith("META-INF/") && !entry.isDirectory()) {
                    names.add("/" + name);
                }
            }
        }
        return names;
    }
}
