import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cyclonedx.Version;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.parsers.JsonParser;

/**
 * Writes a server's components as a CycloneDX 1.6 document: every packaged library of the application and of WildFly's modules
 * with its SHA-256, so that the list is exact and complete.
 *
 * <p>Arguments: the provisioned server, the local Maven repository that it was provisioned from, the application's version, the
 * output file. Fails if a library can't be identified or the document violates the schema.
 */
class SoftwareBillOfMaterials {

    private final Map<String, Component> components = new TreeMap<>();
    private final Map<Long, List<Path>> filesByLength = new HashMap<>();
    private Path repository;

    public static void main(String[] arguments) throws Exception {
        Path server = Path.of(arguments[0]);
        SoftwareBillOfMaterials inventory = new SoftwareBillOfMaterials();
        inventory.learnNames(Path.of(arguments[1]));
        for (Path library : libraries(server)) {
            inventory.add(server.relativize(library).toString(), Files.readAllBytes(library));
        }
        inventory.addCopiedIn();
        inventory.write(arguments[2], Path.of(arguments[3]));
    }

    private static List<Path> libraries(Path server) throws IOException {
        try (Stream<Path> files = Files.walk(server)) {
            return files.filter(file -> file.toString().matches(".*\\.(jar|ear)"))
                    .sorted()
                    .toList();
        }
    }

    /** group/as/folders/artifact/version/artifact-version.jar; by length, since the application renames packaged libraries. */
    private void learnNames(Path local) throws IOException {
        repository = local;
        try (Stream<Path> files = Files.walk(local)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jar")).toList()) {
                filesByLength.computeIfAbsent(Files.size(file), length -> new ArrayList<>()).add(local.relativize(file));
            }
        }
    }

    /** Identifies a library by an identical file in the repository. */
    private String coordinates(byte[] file) throws IOException {
        for (Path known : filesByLength.getOrDefault((long) file.length, List.of())) {
            if (Arrays.equals(file, Files.readAllBytes(repository.resolve(known)))) {
                Path version = known.getParent();
                Path artifact = version.getParent();
                return artifact.getParent().toString().replace('/', '.') + ":" + artifact.getFileName() + ":"
                        + version.getFileName();
            }
        }
        return null;
    }

    /** Adds a library, or the libraries inside an archive of the application. */
    private void add(String path, byte[] file) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean archive = !name.endsWith(".jar");
        Map<String, Properties> descriptions = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (archive && entry.getName().matches(".*\\.(jar|war|rar)")) {
                    add(entry.getName(), zip.readAllBytes());
                } else if (entry.getName().matches("META-INF/maven/[^/]+/[^/]+/pom.properties")) {
                    Properties described = properties(zip.readAllBytes());
                    descriptions.put(described.getProperty("artifactId"), described);
                }
            }
        }
        if (!archive) {
            list(path, file, describing(name, descriptions));
        }
    }

    /** A shaded library contains several descriptions: picks its own. */
    private static Properties describing(String name, Map<String, Properties> descriptions) {
        if (descriptions.size() == 1) {
            return descriptions.values().iterator().next();
        }
        return descriptions.entrySet().stream()
                .filter(one -> name.startsWith(one.getKey()) || one.getKey().startsWith(name.replace(".jar", "")))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /** Our own modules are the subject of the document, not components. */
    private void list(String path, byte[] file, Properties described) throws IOException {
        if (described != null && "tr.nes".equals(described.getProperty("groupId"))) {
            return;
        }
        String coordinates = coordinates(file);
        if (coordinates == null && described != null) {
            coordinates = described.getProperty("groupId") + ":" + described.getProperty("artifactId") + ":"
                    + described.getProperty("version");
        }
        if (coordinates == null) {
            throw new IllegalStateException("who made " + path + "? Neither the repository nor the file says so");
        }
        String[] part = coordinates.split(":");
        add(part[0], part[1], part[2], "pkg:maven/" + part[0] + "/" + part[1] + "@" + part[2])
                .setHashes(List.of(new Hash(Hash.Algorithm.SHA_256, sha256(file))));
    }

    private Component add(String group, String name, String version, String purl) {
        Component component = new Component();
        component.setType(Component.Type.LIBRARY);
        component.setGroup(group);
        component.setName(name);
        component.setVersion(version);
        component.setPurl(purl);
        component.setBomRef(purl);
        return components.merge(purl, component, (first, same) -> first);
    }

    /** Third-party files in our own source tree; their licences are next to them. */
    private void addCopiedIn() {
        add(null, "simple-keyboard", "3.8.192", "pkg:npm/simple-keyboard@3.8.192");
        add(null, "dejavu-fonts", "2.37", "pkg:generic/dejavu-fonts@2.37");
        add("@fontsource", "noto-sans", "5.3.0", "pkg:npm/%40fontsource/noto-sans@5.3.0");
    }

    private void write(String version, Path file) throws Exception {
        Component portal = new Component();
        portal.setType(Component.Type.APPLICATION);
        portal.setGroup("tr.nes");
        portal.setName("nes");
        portal.setVersion(version);
        portal.setBomRef("nes");
        Metadata metadata = new Metadata();
        metadata.setComponent(portal);
        Bom bom = new Bom();
        bom.setMetadata(metadata);
        bom.setComponents(List.copyOf(components.values()));
        String json = BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString();
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
        var broken = new JsonParser().validate(json, Version.VERSION_16);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("not a CycloneDX document: " + broken);
        }
        System.out.println(components.size() + " components: " + file);
    }

    private static Properties properties(byte[] text) {
        Properties read = new Properties();
        try (InputStream in = new java.io.ByteArrayInputStream(text)) {
            read.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
