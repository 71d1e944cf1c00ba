package tr.nes.browser.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The application as built by {@code ./mvnw -Dproduction package}, from a copy of the sources, deployed in the
 * server already provisioned, which is the same for both builds.
 */
public final class ProductionBuild {

    private static final Path SOURCES =
            Portal.TARGET.toAbsolutePath().getParent().getParent();
    private static final Path COPY = Portal.TARGET.toAbsolutePath().resolve("production");
    private static final List<String> MODULES = List.of(
            "ear/installation",
            "card-connector",
            "card-connector/agent",
            "card-connector/it",
            "ejb",
            "web",
            "ear/tests",
            "ear",
            "ear/browser",
            "ear/it");

    private ProductionBuild() {}

    /** Builds it; takes about as long as compiling. */
    public static Path ear() throws IOException, InterruptedException {
        for (String file : List.of("pom.xml", "mvnw", ".mvn", ".ci")) {
            ProvisionedConfiguration.copy(SOURCES.resolve(file), COPY.resolve(file));
        }
        for (String module : MODULES) {
            ProvisionedConfiguration.copy(
                    SOURCES.resolve(module).resolve("pom.xml"),
                    COPY.resolve(module).resolve("pom.xml"));
            copySources(module);
        }
        Path log = COPY.resolve("build.log");
        ProcessBuilder maven = new ProcessBuilder(
                        COPY.resolve("mvnw").toString(),
                        "-o",
                        "-B",
                        "-ntp",
                        "-Dproduction",
                        "-DskipTests",
                        "-Dspotless.check.skip",
                        "-Dwildfly.package.skip=true",
                        "package")
                .directory(COPY.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // settings that the build around this test passes to its child processes
        maven.environment().remove("MAVEN_PROJECTBASEDIR");
        int code = maven.start().waitFor();
        if (code != 0) {
            throw new AssertionError("the production build failed, see " + log);
        }
        return COPY.resolve("ear/target/nes.ear");
    }

    /** Without tests, except the connector's, whose fixtures are a dependency of another module. */
    private static void copySources(String module) throws IOException {
        for (String tree : List.of("main", "dev", "test")) {
            if (!tree.equals("test") || module.equals("card-connector")) {
                ProvisionedConfiguration.copy(
                        SOURCES.resolve(module).resolve("src").resolve(tree),
                        COPY.resolve(module).resolve("src").resolve(tree));
            }
        }
    }

    /** A server with it; to be closed. */
    public static Portal start(Path ear) throws Exception {
        Path base = COPY.resolve("standalone");
        ProvisionedConfiguration.copy(ear, base.resolve("deployments").resolve("nes.ear"));
        return Portal.start(
                "production", Portal.OFFSET + 200, "-Djboss.server.base.dir=" + base, "-Dnes.transport=pcsc");
    }
}
