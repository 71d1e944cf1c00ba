package tr.nes.it.testing;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;

/** EU DSS and its dependencies, except those that the server provides. */
final class EuDssJars {

    private static final List<String> MADE_OF =
            List.of("dss-", "specs-", "httpc", "commons-codec", "commons-io", "commons-lang3", "commons-collections4");

    private EuDssJars() {}

    static File[] onTheClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().endsWith(".jar"))
                .filter(file -> MADE_OF.stream().anyMatch(file.getName()::startsWith))
                .toArray(File[]::new);
    }
}
