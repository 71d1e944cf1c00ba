package tr.nes.cardconnector.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import tr.nes.cardconnector.vendor.VendorJar;
import tr.nes.cardconnector.vendor.VendorLibrary;
import tr.nes.cardconnector.vendor.VendorLibraryUnusable;

/**
 * A jar with the public names of the manufacturer's library, compiled here from our own text, that behaves as it is told:
 * well, or in one of its bad manners.
 */
public final class StandInLibrary {

    public static final String NEWER = "tubitak.akis.cif";
    public static final String OLDER = "tr.gov.tubitak.bilgem.uekae.akis.akisCIF";
    public static final String FILE = "akiscif-2.5.6.jar";

    private static final String WITHOUT_COUNTERS = "no-counters";
    private static final Map<String, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private StandInLibrary() {}

    /** @param manners words of the text, separated by spaces; {@code no-counters} leaves the counters' methods out */
    public static byte[] jar(String root, String manners) {
        boolean counters = !manners.contains(WITHOUT_COUNTERS);
        Map<String, byte[]> classes = COMPILED.computeIfAbsent(root + counters, key -> compile(root, counters));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                jar.putNextEntry(new JarEntry(each.getKey()));
                jar.write(each.getValue());
            }
            jar.putNextEntry(new JarEntry("manners"));
            jar.write(manners.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As an operator installs it, in this folder. */
    public static VendorLibrary in(Path folder, String manners) {
        return in(folder, NEWER, manners, Duration.ofSeconds(30));
    }

    public static VendorLibrary in(Path folder, String root, String manners, Duration patience) {
        try {
            byte[] jar = jar(root, manners);
            Files.write(folder.resolve(FILE), jar);
            return VendorLibrary.load(folder, List.of(new VendorJar(FILE, sha256(jar))), threads(), patience);
        } catch (IOException | VendorLibraryUnusable e) {
            throw new IllegalStateException(e);
        }
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One for each call, as a container's. */
    public static Executor threads() {
        return task -> {
            Thread thread = new Thread(task, "library");
            thread.setDaemon(true);
            thread.start();
        };
    }

    private static Map<String, byte[]> compile(String root, boolean counters) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> made = new TreeMap<>();
        JavaFileManager files = new InMemory(compiler.getStandardFileManager(null, Locale.ROOT, null), made);
        List<JavaFileObject> sources = sources(root, counters);
        boolean good = compiler.getTask(null, files, null, List.of("-proc:none", "--release", "11"), null, sources)
                .call();
        if (!good) {
            throw new IllegalStateException("the stand-in does not compile");
        }
        Map<String, byte[]> classes = new TreeMap<>();
        made.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static List<JavaFileObject> sources(String root, boolean counters) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String part : text().split("(?m)^=== ")) {
            if (!part.isBlank()) {
                String name = part.substring(0, part.indexOf('\n')).strip();
                String code = part.substring(part.indexOf('\n')).replace("ROOT", root);
                sources.add(new Source(
                        root.replace('.', '/') + "/" + name,
                        counters ? code : code.replaceAll("(?s)//#counters.*?//#end", "")));
            }
        }
        return sources;
    }

    private static String text() {
        try (InputStream in = StandInLibrary.class.getResourceAsStream("/akiscif-standin.java.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String path, String code) {
            super(URI.create("string:///" + path + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> made;

        InMemory(JavaFileManager usual, Map<String, ByteArrayOutputStream> made) {
            super(usual);
            this.made = made;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            made.put(className.replace('.', '/') + ".class", bytes);
            return new SimpleJavaFileObject(URI.create("bytes:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public ByteArrayOutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }
}
